import { createHash } from 'node:crypto'
import { compile } from '../../src/compile/compile.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { emit } from '../../src/emit/index.ts'
import { emitFigures } from '../../src/files/figures.ts'
import { readSources } from '../../src/files/read-sources.ts'
import type { Artifact } from '../../src/model/artifact.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { parse } from '../../src/syntax/parse.ts'
import type { Source } from '../../src/syntax/parsed-document.ts'

/** The sources of a workspace in another order than that of their paths. */
export type Order = (sources: readonly Source[]) => readonly Source[]

/** The catalog of a workspace, and the images beside its sources. */
export function catalogAt(
  root: string,
  order: Order = (sources) => sources,
): { catalog: Catalog; figures: Artifact[] } {
  const { source, publication } = readConfig(root)
  const { sources, assets } = readSources(root, source)
  const images = assets.map(({ path }) => path)
  const generator = { name: 'normdown', version: '0.0.0' }
  const { catalog } = compile(order(sources).map(parse), { source, publication, generator, images })
  return { catalog, figures: emitFigures(catalog, { assets, source }) }
}

/** The digest of every file that a workspace publishes beside its site. */
export function artifactDigests(root: string, order?: Order): Record<string, string> {
  const { catalog, figures } = catalogAt(root, order)
  return Object.fromEntries([...emit(catalog), ...figures].map(({ path, content }) => [path, digest(content)]))
}

export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
