import type { Standard } from '../../src/model/catalog.ts'
import type { Modality } from '../../src/model/kinds.ts'
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
export function checklistOf({ sections }: Standard): ChecklistPart[] {
  return sections
    .map((chapter) => ({ chapter, rows: allSections([chapter]).flatMap(rowsIn) }))
    .filter(({ rows }) => rows.some(({ checked }) => checked))
}

/** How many rows of `parts` are checked. */
export function checkedCount(parts: readonly ChecklistPart[]): number {
  return parts.flatMap(({ rows }) => rows.filter(({ checked }) => checked)).length
}

const checkedModalities: ReadonlySet<Modality> = new Set(['requirement', 'recommendation'])

function rowsIn({ blocks }: Section): ChecklistRow[] {
  return blocks.flatMap((block) => (block.type === 'provision' ? withItems(block.provision, 0) : []))
}

function withItems(provision: Provision, depth: number, parent?: Provision): ChecklistRow[] {
  const { modality, items } = provision
  if (items.length === 0) return checkedModalities.has(modality) ? [{ provision, parent, depth, checked: true }] : []
  const below = items.flatMap((item) => withItems(item, depth + 1, provision))
  return below.length === 0 ? [] : [{ provision, parent, depth, checked: false }, ...below]
}
