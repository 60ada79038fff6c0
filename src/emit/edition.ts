import type { Standard } from '../model/catalog.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, NoteBlock, Section } from '../model/section.ts'
import { type Addresses, type AddressesOf, addressesIn, editionFolder } from './addresses.ts'
import type { Family } from './family.ts'

/** One standard in one edition, with its provisions in the order of print, ready for the emitters. */
export interface Edition {
  readonly family: Family
  readonly standard: Standard
  /** Folder of its files, below the output folder. */
  readonly folder: string
  readonly addressesOf: AddressesOf
  readonly provisions: readonly PlacedProvision[]
}

/** A provision, where it stands and what explains it. */
export interface PlacedProvision {
  readonly provision: Provision
  readonly addresses: Addresses
  /** The sections around it, from chapter or annex inwards. Never empty. */
  readonly path: readonly Section[]
  /** The provisions that lead it in, outermost first. */
  readonly leadIns: readonly Provision[]
  /** Notes, examples and constraints that name it. */
  readonly notes: readonly NoteBlock[]
}

/** Lays out `standard` for the emitters; items of a list follow their lead-in. */
export function editionOf(family: Family, standard: Standard): Edition {
  const provisions: PlacedProvision[] = []
  const addressesOf = addressesIn(standard, family.catalog.publication.baseUrl)
  for (const section of standard.sections) addProvisions({ provisions, addressesOf }, section, [])
  return { family, standard, folder: editionFolder(standard), addressesOf, provisions }
}

/** An edition while provisions are added to it. */
interface Growing {
  readonly provisions: PlacedProvision[]
  readonly addressesOf: AddressesOf
}

function addProvisions(edition: Growing, section: Section, around: readonly Section[]): void {
  const path = [...around, section]
  const notes = section.blocks.filter(isNote)
  for (const block of section.blocks) {
    if (block.type === 'provision') addWithItems(edition, block.provision, { path, leadIns: [], notes })
  }
  for (const child of section.children) addProvisions(edition, child, path)
}

function addWithItems(
  edition: Growing,
  provision: Provision,
  around: Pick<PlacedProvision, 'path' | 'leadIns' | 'notes'>,
): void {
  const { path, leadIns, notes } = around
  const addresses = edition.addressesOf(provision.id, provision.address)
  const own = notes.length === 0 ? notes : notes.filter((note) => note.provision === provision.id)
  edition.provisions.push({ provision, addresses, path, leadIns, notes: own })
  if (provision.items.length === 0) return
  const inner = { path, leadIns: [...leadIns, provision], notes }
  for (const item of provision.items) addWithItems(edition, item, inner)
}

function isNote(block: Block): block is NoteBlock {
  return block.type === 'note' || block.type === 'example' || block.type === 'constraint'
}
