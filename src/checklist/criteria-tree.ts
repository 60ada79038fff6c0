import type { AskedCriterion, Criteria } from './checklist.ts'

/** A criterion in the order in which a form asks for it: each group before what is in it. */
export interface TreeCriterion {
  readonly criterion: AskedCriterion
  /** 1 on a root. */
  readonly level: number
}

/** The criteria as a tree read from top to bottom; one whose parent is unknown stands as a root, and none is lost. */
export function criteriaTree({ criteria }: Pick<Criteria, 'criteria'>): TreeCriterion[] {
  const ids = new Set(criteria.map(({ id }) => id))
  const children = Map.groupBy(criteria, ({ parent }) => (parent !== undefined && ids.has(parent) ? parent : ''))
  const seen = new Set<string>()
  const below = (parent: string, level: number): TreeCriterion[] =>
    (children.get(parent) ?? []).flatMap((criterion) => {
      if (seen.has(criterion.id)) return []
      seen.add(criterion.id)
      return [{ criterion, level }, ...below(criterion.id, level + 1)]
    })
  const tree = below('', 1)
  return [...tree, ...criteria.filter(({ id }) => !seen.has(id)).map((criterion) => ({ criterion, level: 1 }))]
}
