import type { Standard } from '../../../src/model/catalog.ts'
import type { Criterion } from '../../../src/model/units.ts'

/** A criterion of the first level with those below it that are scored. */
export interface Dimension {
  readonly criterion: Criterion
  readonly leaves: readonly Criterion[]
}

/** The dimensions of a standard's criteria, in its order; a root that is scored itself is its own leaf. */
export function dimensionsOf({ criteria }: Standard): Dimension[] {
  const below = (parent: string): Criterion[] =>
    criteria
      .filter((criterion) => criterion.parent === parent)
      .flatMap((criterion) => (criterion.scoring ? [criterion] : below(criterion.id)))
  return criteria
    .filter(({ parent }) => parent === undefined)
    .map((criterion) => ({ criterion, leaves: criterion.scoring ? [criterion] : below(criterion.id) }))
}

/** Whether people can assess themselves by a standard: it has criteria and says how they become a result. */
export function isAssessable({ criteria, evaluation }: Standard): boolean {
  return evaluation !== undefined && criteria.some(({ scoring }) => scoring !== undefined)
}
