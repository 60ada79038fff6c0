import type { Artifact } from '../model/artifact.ts'
import type { Metric } from '../model/units.ts'
import { portable } from './addresses.ts'
import type { Edition } from './edition.ts'
import { identityOf } from './identity.ts'
import { jsonFile } from './json-file.ts'

/** `metrics.json`: the quantities that a standard has measured, and how. */
export function emitMetrics(edition: Edition): Artifact[] {
  const content = {
    standard: identityOf(edition),
    metrics: edition.standard.metrics.map((metric) => metricJson(edition, metric)),
  }
  return [jsonFile(edition.family.catalog, 'metrics', { path: `${edition.folder}metrics.json`, content })]
}

function metricJson({ family, standard, addressesOf }: Edition, metric: Metric) {
  const { baseUrl } = family.catalog.publication
  const key = `${standard.id}/${metric.id}`
  return {
    id: metric.id,
    key,
    code: metric.code,
    ...addressesOf(family.unitAnchors.get(key) ?? metric.id, metric.address),
    number: metric.number || undefined,
    title: metric.title,
    definition: portable(metric.definition, baseUrl),
    formula: metric.formula,
    unit: metric.unit,
    direction: metric.direction,
    statistics: metric.statistics,
    population: metric.population,
    exclusions: metric.exclusions,
    dataSource: metric.dataSource,
    minimumSample: metric.minimumSample,
    rounding: metric.rounding,
    safeguards: metric.safeguards,
    basis: metric.basis,
    source: { file: metric.place.file, line: metric.place.line },
  }
}
