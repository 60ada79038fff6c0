import type { ChecklistRow, Named } from '../checklist/checklist.ts'
import type { Artifact } from '../model/artifact.ts'
import { verificationMethods } from '../model/kinds.ts'
import { methodLabels } from '../model/labels.ts'
import type { Localized } from '../model/text.ts'
import { apiFolder } from './addresses.ts'
import { checklistOf } from './checklist-rows.ts'
import { editionOf } from './edition.ts'
import type { Family } from './family.ts'
import { jsonFile } from './json-file.ts'

/**
 * `checklists.json`: which lines of the checklists, across all standards, are for which actor, process step and method of
 * verification, and which each criterion judges; of two editions of a standard, those of the later one.
 */
export function emitChecklistIndex(family: Family): Artifact[] {
  const { vocabulary } = family.catalog
  const standards = [...family.standards.values()]
  const rows = standards.flatMap((standard) => linesOf(family, standard))
  const criteria = standards.flatMap((standard) =>
    standard.criteria
      .filter(({ scoring }) => scoring !== undefined)
      .map(({ id, title }) => ({ key: `${standard.id}/${id}`, title })),
  )
  const content = {
    editions: standards.map(({ id, edition }) => ({ standard: id, edition })),
    actors: listed(vocabulary.actors, rows, ({ actor }) => ids(actor)),
    steps: listed(vocabulary.steps, rows, ({ step }) => (step ? [step.id] : [])),
    methods: listed(
      verificationMethods.map((id) => ({ id, title: methodLabels[id] })),
      rows,
      ({ verify }) => verify,
    ),
    criteria: linesBy(criteria, rows),
  }
  return [jsonFile(family.catalog, 'checklists', { path: `${apiFolder}checklists.json`, content })]
}

function linesOf(family: Family, standard: Parameters<typeof editionOf>[1]): ChecklistRow[] {
  return checklistOf(editionOf(family, standard)).chapters.flatMap((chapter) => chapter.rows)
}

/** The keys of the lines of each thing; one without lines is left out. */
function listed(things: readonly Named[], rows: readonly ChecklistRow[], of: (row: ChecklistRow) => readonly string[]) {
  const keys = keysBy(rows, of)
  return things.flatMap(({ id, title }) => {
    const lines = keys.get(id)
    return lines ? [{ id, title, lines }] : []
  })
}

function linesBy(
  criteria: readonly { readonly key: string; readonly title: Localized }[],
  rows: readonly ChecklistRow[],
) {
  const keys = keysBy(rows, (row) => row.criteria.map(({ key }) => key))
  return criteria.flatMap(({ key, title }) => {
    const lines = keys.get(key)
    return lines ? [{ key, title, lines }] : []
  })
}

function keysBy(rows: readonly ChecklistRow[], of: (row: ChecklistRow) => readonly string[]): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const row of rows) {
    for (const id of of(row)) {
      const known = keys.get(id)
      if (known) known.push(row.key)
      else keys.set(id, [row.key])
    }
  }
  return keys
}

function ids(things: readonly Named[]): string[] {
  return things.map(({ id }) => id)
}
