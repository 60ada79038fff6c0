import { readWorkspace } from '../../check.ts'
import { compile } from '../../compile/compile.ts'
import { FileError } from '../../files/file-error.ts'
import { readGenerator } from '../../files/package-folder.ts'
import type { MetricFacts } from '../../measure/compiled-metric.ts'
import type { ParameterFacts } from '../../measure/scope.ts'
import type { Catalog } from '../../model/catalog.ts'
import { parse } from '../../syntax/parse.ts'
import { readJson } from './read-json.ts'

/** What computing metrics needs of the standards: of the workspace, or of a published `catalog.json`. */
export function readFamily(root: string, { catalog, cwd }: { catalog: string | undefined; cwd: string }): Catalog {
  if (catalog === undefined) return compileWorkspace(root)
  const { value } = readJson(catalog, cwd)
  if (isCatalog(value)) return value
  throw new FileError({
    zh: `无法使用 \`${catalog}\`：它不是 normdown 发布的 catalog.json。`,
    en: `Cannot use \`${catalog}\`: it is not a catalog.json that normdown has published.`,
  })
}

/** The metrics of all standards, in their order. */
export function metricFactsOf({ standards }: Catalog): readonly MetricFacts[] {
  return standards.flatMap(({ id, designation, metrics }) =>
    metrics.map((metric) => ({
      key: `${id}/${metric.id}`,
      id: metric.id,
      code: metric.code,
      edition: designation,
      title: metric.title,
      unit: metric.unit,
      direction: metric.direction,
      statistics: metric.statistics,
      exclusions: metric.exclusions,
      minimumSample: metric.minimumSample,
    })),
  )
}

/** The parameters of the standards, by name. */
export function parameterFactsOf({ parameters }: Catalog): ReadonlyMap<string, ParameterFacts> {
  return new Map(parameters.map(({ id, value, unit }) => [id, { value, unit }]))
}

function compileWorkspace(root: string): Catalog {
  const { config, sources, assets, unread } = readWorkspace(root, {})
  const { catalog } = compile(sources.map(parse), {
    publication: config.publication,
    source: config.source,
    generator: readGenerator(),
    images: assets.map(({ path }) => path),
    unread: unread.map(({ place }) => place.file),
  })
  return catalog
}

function isCatalog(value: unknown): value is Catalog {
  return (
    isRecord(value) &&
    Array.isArray(value.parameters) &&
    Array.isArray(value.standards) &&
    value.standards.every((standard: unknown) => isRecord(standard) && Array.isArray(standard.metrics))
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
