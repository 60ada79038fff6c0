import { exactNumber } from '../assess/decimal-text.ts'
import { rational } from '../assess/rational.ts'
import { keyReader } from './compile-kind.ts'
import type { CompiledMetric } from './compiled-metric.ts'
import type { Contribution } from './judge.ts'
import type { Plan } from './plan.ts'
import type { Row } from './row.ts'
import type { RowPlace } from './row-soundness.ts'

/** What one record was for one metric, so that someone else can follow the result. */
export interface TracedRecord extends RowPlace {
  /** `standard/id` */
  readonly metric: string
  readonly code: string | undefined
  readonly records: string
  /** The values that identify the record; empty where its kind has none. */
  readonly key: string
  readonly outcome: 'met' | 'not-met' | 'measured' | 'missing' | 'excluded' | 'not-sampled'
  /** Which exclusion left it out. */
  readonly exclusion: string | undefined
  /** Its value in the unit of the metric; of duties that recur those met and due. */
  readonly value: string | undefined
}

/** Takes what each record was. */
export type Trace = (record: TracedRecord) => void

/** Writes down what records are for one metric. */
export function tracerOf(metric: CompiledMetric, { kinds }: Plan, trace: Trace) {
  const kind = kinds.get(metric.records)
  const keyOf = kind && kind.key.length > 0 ? keyReader(kind.key) : () => ''
  const { facts, records, selection } = metric
  return (row: Row, place: RowPlace, contribution: Contribution): void => {
    const exclusion = selection.exclusions[contribution.excludedBy]?.id
    const outcome = outcomeOf(metric, contribution)
    const key = keyOf(row).replaceAll('\u001f', ' ')
    const value = outcome === 'excluded' || outcome === 'not-sampled' ? undefined : valueInUnit(metric, contribution)
    trace({ metric: facts.key, code: facts.code, records, ...place, key, outcome, exclusion, value })
  }
}

function outcomeOf({ measure }: CompiledMetric, contribution: Contribution): TracedRecord['outcome'] {
  const { excludedBy, isSampled, value, met, weight } = contribution
  if (excludedBy >= 0) return 'excluded'
  if (!isSampled) return 'not-sampled'
  if (measure.method === 'ratio') return 'measured'
  const isValued = measure.method === 'time' || measure.method === 'score'
  if (isValued && Number.isNaN(value)) return 'missing'
  if (measure.method === 'score' || (measure.method === 'time' && measure.met === undefined)) return 'measured'
  return met === weight ? 'met' : 'not-met'
}

function valueInUnit({ measure }: CompiledMetric, { value, met, weight }: Contribution): string | undefined {
  if (measure.method === 'recurring') return `${met}/${weight}`
  if (Number.isNaN(value)) return undefined
  const { numerator, denominator } = rational(value)
  switch (measure.method) {
    case 'time':
      return exactNumber({ numerator, denominator: denominator * BigInt(measure.perUnit) }).decimal
    case 'score': {
      const items = BigInt(measure.items.length)
      const levels = items * BigInt(measure.scale - 1)
      return exactNumber({ numerator: 100n * (numerator - items * denominator), denominator: denominator * levels })
        .decimal
    }
    default:
      return undefined
  }
}
