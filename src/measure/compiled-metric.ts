import type { Localized } from '../model/text.ts'
import type { PlacedColumn, PlacedRelation, Test, TypedValue } from './scope.ts'

/** What is known of a metric from the standards. */
export interface MetricFacts {
  /** `standard/id` */
  readonly key: string
  readonly id: string
  readonly code?: string | undefined
  /** Designation of the standard. */
  readonly edition: string
  readonly title: Localized
  readonly unit: string
  readonly direction: 'higher' | 'lower'
  readonly statistics: readonly string[]
  readonly exclusions: readonly Localized[]
  readonly minimumSample?: number | undefined
}

/** One metric, ready to be computed. */
export interface CompiledMetric {
  readonly facts: MetricFacts
  readonly records: string
  readonly selection: Selection
  readonly sample: Test | undefined
  readonly measure: CompiledMeasure
  readonly open: { readonly when: Test; readonly time: TypedValue } | undefined
  readonly shares: readonly { readonly id: string; readonly title: Localized | undefined; readonly when: Test }[]
  /** Columns by which results are shown apart. */
  readonly splits: readonly PlacedColumn[]
  readonly observe: { readonly relation: PlacedRelation; readonly window: TypedValue } | undefined
  readonly decimals: number
}

/** Which records count: those of the population to which no exclusion applies. */
export interface Selection {
  readonly population: Test
  readonly exclusions: readonly CompiledExclusion[]
}

export interface CompiledExclusion {
  readonly id: string
  readonly title: Localized | undefined
  readonly when: Test
}

/** How the records that count become a result. */
export type CompiledMeasure =
  | { readonly method: 'rate'; readonly met: Test; readonly factor: number }
  | { readonly method: 'ratio'; readonly numerator: NumeratorPart; readonly factor: number }
  | { readonly method: 'time'; readonly time: TypedValue; readonly met: Test | undefined; readonly perUnit: number }
  | { readonly method: 'score'; readonly items: readonly PlacedColumn[]; readonly scale: number }
  | {
      readonly method: 'recurring'
      readonly from: TypedValue
      readonly until: TypedValue | undefined
      readonly every: TypedValue
      readonly relation: PlacedRelation
      readonly factor: number
    }

/** The records of another kind that are counted over those of the population. */
export interface NumeratorPart {
  readonly records: string
  readonly selection: Selection
  /** The columns of the same names by which results are shown apart; absent where that kind has no such column. */
  readonly splits: readonly (PlacedColumn | undefined)[]
}
