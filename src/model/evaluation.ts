import type { Localized } from './text.ts'

/** How the scores of a standard's criteria become a result. All numbers are as authored or as their parameters have them. */
export interface Evaluation {
  /** The highest first; their bands hold for the unrounded total, the lowest from 0. */
  readonly grades: readonly Grade[]
  readonly vetoes: readonly Veto[]
  readonly adjustments: readonly Adjustment[]
  /** Most points that all bonuses give, and all deductions take, together. */
  readonly maximumBonus?: number | undefined
  readonly maximumDeduction?: number | undefined
  /** Share of the points, from 0 to 1, above which too much does not apply to assess anything. */
  readonly maximumNotApplicable?: number | undefined
  /** What a result is called that has no grade because of a veto. */
  readonly notRated: Localized
  /** What a result is called of which too much does not apply. */
  readonly notAssessable: Localized
  /** Fraction of a checklist question answered partly. */
  readonly partly: number
  /** Level of the confidence intervals. */
  readonly confidence: Confidence
  /** Decimals of reported points, rounded half to even. */
  readonly decimals: number
  /** Suggested sample sizes by rising population; the last one without a bound is for all larger ones. */
  readonly samples: readonly SampleSize[]
  /** Keys (`standard/id`) of the provisions, or units, that guide the sampling. */
  readonly sampling: readonly string[]
}

/** A grade and the least total of its band. */
export interface Grade {
  readonly id: string
  readonly title: Localized
  readonly minimum: number
}

/** A circumstance that settles the result if it holds. */
export interface Veto {
  readonly id: string
  readonly code?: string | undefined
  readonly title: Localized
  /** Key (`standard/id`) of the provision, or unit, that states it. */
  readonly provision?: string | undefined
  /** The highest grade that can still be awarded; without it none is. */
  readonly cap?: string | undefined
}

/** Points taken off or added besides the criteria, for each case. */
export interface Adjustment {
  readonly id: string
  readonly kind: 'deduction' | 'bonus'
  readonly title: Localized
  readonly points: number
  readonly provision?: string | undefined
}

/** How many of a population to sample. */
export interface SampleSize {
  /** Largest population for which it is meant; absent where it is for all larger ones. */
  readonly atMost?: number | undefined
  readonly sample: number
}

/** The levels of confidence for which intervals are computed. */
export const confidences = [0.9, 0.95, 0.99] as const
export type Confidence = (typeof confidences)[number]

/** What a grade demands of one criterion: a least fraction, or a value on its own scale that is reached or bettered. */
export type Gate =
  | { readonly grade: string; readonly minimum: number; readonly value?: undefined }
  | { readonly grade: string; readonly value: number; readonly minimum?: undefined }

/** Size of the sample that is suggested for a population; the population itself where it is smaller. */
export function suggestedSample(samples: readonly SampleSize[], population: number): number | undefined {
  const size = samples.find(({ atMost }) => atMost === undefined || population <= atMost)
  return size && Math.min(size.sample, population)
}
