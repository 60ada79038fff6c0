import type { Message } from '../model/text.ts'
import { type CompiledKind, compileKinds, type IndexFill } from './compile-kind.ts'
import { compileMetric } from './compile-metric.ts'
import { unknownName } from './compile-value.ts'
import type { CompiledMetric, MetricFacts } from './compiled-metric.ts'
import type { MetricMeasure, RecordsMap } from './records.generated.ts'
import type { Path, Setting } from './scope.ts'

/** A map made ready: every metric of the standards, and how those are computed that the map knows. */
export interface Plan {
  readonly map: RecordsMap
  readonly setting: Setting
  readonly kinds: ReadonlyMap<string, CompiledKind>
  readonly fills: readonly IndexFill[]
  readonly metrics: readonly PlannedMetric[]
}

export interface PlannedMetric {
  readonly facts: MetricFacts
  /** Absent where the map does not say how it is computed. */
  readonly compiled: CompiledMetric | undefined
  readonly written: MetricMeasure | undefined
}

/** Something in a map that cannot be used: its place, such as `metrics.first-response-time.met`, and why. */
export interface MapFault {
  readonly path: string
  readonly message: Message
}

export interface PlanOptions {
  readonly setting: Setting
  /** The metrics of the standards, in their order. */
  readonly metrics: readonly MetricFacts[]
  /** Columns by which results are wanted apart, besides those of the map. */
  readonly by: readonly string[]
}

/** Makes a map ready for a period, a calendar and the metrics of the standards, or tells everything wrong with it. */
export function planMeasures(
  map: RecordsMap,
  { setting, metrics, by }: PlanOptions,
): { readonly plan: Plan } | { readonly faults: readonly MapFault[] } {
  const faults = new Map<string, MapFault>()
  const tell = (path: Path, message: Message) => {
    const fault = { path: path.join('.'), message }
    faults.set(`${fault.path} ${message.en}`, fault)
  }
  const { kinds, fills } = compileKinds(map, setting, tell)
  const ids = metrics.flatMap(({ id, key }) => [id, key])
  for (const name of Object.keys(map.metrics)) {
    if (!ids.includes(name))
      tell(
        ['metrics', name],
        unknownName(
          name,
          metrics.map(({ id }) => id),
        ),
      )
  }
  const planned = metrics.map((facts): PlannedMetric => {
    const name = [facts.key, facts.id].find((each) => Object.hasOwn(map.metrics, each))
    const written = name === undefined ? undefined : map.metrics[name]
    if (name === undefined || !written) return { facts, compiled: undefined, written: undefined }
    return { facts, written, compiled: compileMetric(facts, written, { kinds, path: ['metrics', name], by, tell }) }
  })
  if (faults.size > 0) return { faults: [...faults.values()] }
  return { plan: { map, setting, kinds, fills, metrics: planned } }
}
