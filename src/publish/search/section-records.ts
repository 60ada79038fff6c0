import type { Standard } from '../../model/catalog.ts'
import type { Provision } from '../../model/provision.ts'
import type { Block, Section, TableBlock } from '../../model/section.ts'
import type { Localized } from '../../model/text.ts'
import { bothOf, joined, record } from './record-content.ts'
import type { SearchRecord } from './search-records.ts'

/** What the sections of a standard say, each kind in the order of print. */
export interface SectionRecords {
  /** The headings, but those of units that have records of their own, with more than their titles. */
  readonly headings: readonly SearchRecord[]
  /** The provisions, each before its items. */
  readonly provisions: readonly SearchRecord[]
  /** The tables, each with all its cells. */
  readonly tables: readonly SearchRecord[]
  /** What else stands in it: notes, examples, paragraphs, captions, what it refers to. */
  readonly texts: readonly SearchRecord[]
}

/** The records of all sections of `standard`, each before those in it. */
export function sectionRecords(standard: Standard): SectionRecords {
  const found: FoundRecords = { standard, headings: [], provisions: [], tables: [], texts: [] }
  for (const section of standard.sections) addSection(found, section)
  for (const section of standard.explanation) addSection(found, section)
  return found
}

/** What was found so far. */
interface FoundRecords extends SectionRecords {
  readonly standard: Standard
  readonly headings: SearchRecord[]
  readonly provisions: SearchRecord[]
  readonly tables: SearchRecord[]
  readonly texts: SearchRecord[]
}

const ownRecords: ReadonlySet<Section['kind']> = new Set(['term', 'metric', 'criterion'])

function addSection(found: FoundRecords, section: Section): void {
  const { id, kind, title, number, address, blocks, children } = section
  const names = ownRecords.has(kind) ? [] : bothOf(title)
  if (names.length > 0) {
    const heading = { address, title, label: number, names, cited: number, ids: [id] }
    found.headings.push(record(found.standard, 'section', heading))
  }
  for (const block of blocks) addBlock(found, section, block)
  for (const child of children) addSection(found, child)
}

function addBlock(found: FoundRecords, section: Section, block: Block): void {
  switch (block.type) {
    case 'provision':
      addProvision(found, section.title, block.provision)
      break
    case 'table':
      found.tables.push(tableRecord(found.standard, section, block))
      break
    case 'figure':
      addText(found, section, joined([block.caption.plain, block.alternative]))
      break
    case 'note':
    case 'example':
    case 'constraint':
    case 'paragraph':
      addText(found, section, block.text.plain, block.translation?.text.plain)
      break
    case 'list':
      for (const [at, line] of block.items.entries()) {
        addText(found, section, line.plain, block.translations?.[at]?.text.plain)
      }
      break
    case 'reference-list':
      for (const { number = '', title } of block.entries) addText(found, section, joined([number, ...bothOf(title)]))
      break
    case 'formula':
    case 'term':
      break
  }
}

function addProvision(found: FoundRecords, title: Localized, provision: Provision): void {
  const { id, address, label, text, leadIn, translation, items, modality, actor, step, verify } = provision
  const content = {
    address,
    title,
    label,
    text: text.plain,
    leadIn,
    translation: translation?.text.plain,
    cited: label,
    ids: [id],
    values: { modality: [modality], actor, step: step === undefined ? [] : [step], verification: verify },
    modality,
    actor: actor.length === 0 ? undefined : actor,
  }
  found.provisions.push(record(found.standard, 'provision', content))
  for (const item of items) addProvision(found, title, item)
}

function tableRecord(standard: Standard, section: Section, table: TableBlock): SearchRecord {
  const { number, id, translation } = table
  return record(standard, 'table', {
    address: `${section.address.replace(/#.*$/s, '')}#${id}`,
    title: section.title,
    label: standard.language === 'zh' ? `表${number}` : `Table ${number}`,
    text: cellsOf(table),
    translation: translation && cellsOf(translation),
    ids: [id],
  })
}

function cellsOf({ caption, header, rows }: Pick<TableBlock, 'caption' | 'header' | 'rows'>): string {
  return joined([caption?.plain ?? '', ...[...header, ...rows.flat()].map((cell) => cell.plain)])
}

/** Adds a text that stands for itself. */
function addText(found: FoundRecords, section: Section, text: string, translation?: string): void {
  const { title, number, address } = section
  found.texts.push(record(found.standard, 'text', { address, title, label: number, text, translation }))
}
