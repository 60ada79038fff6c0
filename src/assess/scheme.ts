import type { Standard } from '../model/catalog.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { Criterion } from '../model/units.ts'

/** What is scored by: the content of `criteria.json`, or of a standard of the catalog. */
export interface Scheme {
  readonly standard: SchemeStandard
  readonly evaluation: Evaluation
  /** The tree of criteria, flat, in the order of the standard. */
  readonly criteria: readonly SchemeCriterion[]
}

/** The standard that holds a scheme. */
export type SchemeStandard = Pick<Standard, 'id' | 'number' | 'edition' | 'title'>

/** What scoring needs to know of a criterion. */
export type SchemeCriterion = Pick<
  Criterion,
  | 'id'
  | 'code'
  | 'title'
  | 'weight'
  | 'parent'
  | 'scoring'
  | 'provisions'
  | 'metrics'
  | 'items'
  | 'notApplicable'
  | 'gates'
>

/** The scheme of a standard of the catalog; nothing if it has no criteria, or does not say how they become a result. */
export function schemeOf(standard: Standard): Scheme | undefined {
  const { evaluation, criteria } = standard
  return evaluation && criteria.length > 0 ? { standard, evaluation, criteria } : undefined
}
