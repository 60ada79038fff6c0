import type { Standard } from '../../src/model/catalog.ts'
import type { Modality } from '../../src/model/kinds.ts'
import { onceEach } from '../../src/model/once-each.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import { allSections } from './sections.ts'

/** What an assessor goes through in one chapter, in the order of print. */
export interface ChecklistPart {
  readonly chapter: Section
  readonly rows: readonly ChecklistRow[]
}

export interface ChecklistRow {
  readonly provision: Provision
  /** The lead-in of the list in which it stands. */
  readonly parent?: Provision | undefined
  /** How deep it stands in a list; 0 for a paragraph. */
  readonly depth: number
  /** False for the lead-in of a list, which stands there to be read: its items are what is checked. */
  readonly checked: boolean
}

/**
 * What a standard demands or recommends, chapter by chapter. The rows that are checked are those of the checklist that is
 * published for machines.
 */
export const checklistOf = onceEach(({ sections }: Standard): readonly ChecklistPart[] =>
  sections
    .map((chapter) => ({ chapter, rows: rowsBelow(chapter) }))
    .filter(({ rows }) => rows.some(({ checked }) => checked)),
)

/** How many rows of the checklist of a standard are checked. */
export const checkedCount = onceEach((standard: Standard): number => {
  let count = 0
  for (const { rows } of checklistOf(standard)) for (const { checked } of rows) count += checked ? 1 : 0
  return count
})

const checkedModalities: ReadonlySet<Modality> = new Set(['requirement', 'recommendation'])

function rowsBelow(chapter: Section): ChecklistRow[] {
  const rows: ChecklistRow[] = []
  for (const { blocks } of allSections([chapter])) {
    for (const block of blocks) if (block.type === 'provision') addRows(rows, block.provision, 0)
  }
  return rows
}

/** Adds `provision` with its items to `rows`, where something of it is checked. */
function addRows(rows: ChecklistRow[], provision: Provision, depth: number, parent?: Provision): void {
  const { modality, items } = provision
  if (items.length === 0) {
    if (checkedModalities.has(modality)) rows.push({ provision, parent, depth, checked: true })
    return
  }
  rows.push({ provision, parent, depth, checked: false })
  const count = rows.length
  for (const item of items) addRows(rows, item, depth + 1, provision)
  if (rows.length === count) rows.pop()
}
