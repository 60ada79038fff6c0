import type { Standard } from '../model/catalog.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, NoteBlock, Section } from '../model/section.ts'
import { editionFolder } from './addresses.ts'
import type { Family } from './family.ts'

/** One standard in one edition, with its provisions in the order of print, ready for the emitters. */
export interface Edition {
  readonly family: Family
  readonly standard: Standard
  /** Folder of its files, below the output folder. */
  readonly folder: string
  readonly provisions: readonly PlacedProvision[]
}

/** A provision, where it stands and what explains it. */
export interface PlacedProvision {
  readonly provision: Provision
  /** The sections around it, from chapter or annex inwards. Never empty. */
  readonly path: readonly Section[]
  /** The provisions that lead it in, outermost first. */
  readonly leadIns: readonly Provision[]
  /** Notes, examples and constraints that name it. */
  readonly notes: readonly NoteBlock[]
}

/** Lays out `standard` for the emitters; items of a list follow their lead-in. */
export function editionOf(family: Family, standard: Standard): Edition {
  return {
    family,
    standard,
    folder: editionFolder(standard),
    provisions: standard.sections.flatMap((section) => provisionsBelow(section, [])),
  }
}

function provisionsBelow(section: Section, around: readonly Section[]): PlacedProvision[] {
  const path = [...around, section]
  const own = section.blocks.flatMap((block) =>
    block.type === 'provision' ? withItems(block.provision, { path, notes: notesIn(section) }) : [],
  )
  return [...own, ...section.children.flatMap((child) => provisionsBelow(child, path))]
}

interface Surroundings {
  readonly path: readonly Section[]
  readonly notes: readonly NoteBlock[]
  readonly leadIns?: readonly Provision[]
}

function withItems(provision: Provision, { path, notes, leadIns = [] }: Surroundings): PlacedProvision[] {
  const placed = { provision, path, leadIns, notes: notes.filter((note) => note.provision === provision.id) }
  const inner = { path, notes, leadIns: [...leadIns, provision] }
  return [placed, ...provision.items.flatMap((item) => withItems(item, inner))]
}

function notesIn(section: Section): NoteBlock[] {
  return section.blocks.filter(isNote)
}

function isNote(block: Block): block is NoteBlock {
  return block.type === 'note' || block.type === 'example' || block.type === 'constraint'
}
