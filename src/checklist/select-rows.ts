import type { Checklist, ChecklistRow, Criteria } from './checklist.ts'

/** Which lines are wanted. Of one list any may hold, of several lists each; an empty list wants all. */
export interface Selection {
  /** Ids of the vocabulary's actors and process steps. */
  readonly actors: readonly string[]
  readonly steps: readonly string[]
  readonly methods: readonly string[]
  readonly modalities: readonly string[]
  /** Keys of criteria that are scored; see `withDescendants`. */
  readonly criteria: readonly string[]
}

/** The lines of `checklists` that are wanted, without chapters and standards that have none. */
export function selectRows(checklists: readonly Checklist[], selection: Selection): Checklist[] {
  const wanted = (row: ChecklistRow): boolean =>
    meets(selection.actors, ids(row.actor)) &&
    meets(selection.steps, row.step ? [row.step.id] : []) &&
    meets(selection.methods, row.verify) &&
    meets(selection.modalities, [row.modality]) &&
    meets(
      selection.criteria,
      row.criteria.map(({ key }) => key),
    )
  return checklists.flatMap(({ standard, chapters }) => {
    const kept = chapters.flatMap((chapter) => {
      const rows = chapter.rows.filter(wanted)
      return rows.length > 0 ? [{ ...chapter, rows }] : []
    })
    return kept.length > 0 ? [{ standard, chapters: kept }] : []
  })
}

/** Whether anything is selected at all. */
export function selects(selection: Selection): boolean {
  return Object.values(selection).some((list) => list.length > 0)
}

function meets(wanted: readonly string[], own: readonly string[]): boolean {
  return wanted.length === 0 || own.some((id) => wanted.includes(id))
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id)
}

/** The criteria among `criteria` with the ids `wanted`, all below them, and those above, in their order. */
export function selectCriteria(criteria: Criteria, wanted: readonly string[]): Criteria {
  const byId = new Map(criteria.criteria.map((criterion) => [criterion.id, criterion]))
  const ancestors = (id: string): string[] => {
    const path: string[] = []
    for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = byId.get(at)?.parent)
      path.push(at)
    return path
  }
  const within = new Set([...byId.keys()].filter((id) => ancestors(id).some((above) => wanted.includes(above))))
  const around = new Set([...within].flatMap(ancestors))
  return { ...criteria, criteria: criteria.criteria.filter(({ id }) => around.has(id)) }
}
