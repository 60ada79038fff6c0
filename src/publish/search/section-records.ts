import type { Standard } from '../../model/catalog.ts'
import type { Provision } from '../../model/provision.ts'
import type { Block, FigureBlock, Section, TableBlock } from '../../model/section.ts'
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
  const { id, kind, title, address, blocks, children } = section
  const names = ownRecords.has(kind) ? [] : bothOf(title)
  if (names.length > 0) {
    const heading = {
      address,
      title,
      label: labelOf(found.standard, section),
      names,
      cited: citedAs(section),
      ids: [id],
    }
    found.headings.push(record(found.standard, 'section', heading))
  }
  for (const block of blocks) addBlock(found, section, block)
  for (const child of children) addSection(found, child)
}

/** The number of a section as its heading shows it. */
function labelOf({ language }: Standard, { number, kind, level }: Section): string | undefined {
  if (number === undefined || kind !== 'annex' || level > 1) return number
  return language === 'zh' ? `附录${number}` : `Annex ${number}`
}

/** The number of a section as the text refers to it. */
function citedAs({ number, kind, level }: Section): string | undefined {
  if (number === undefined || level > 1) return number
  return kind === 'annex' ? `附录${number}` : `第${number}章`
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
      found.texts.push(figureRecord(found.standard, section, block))
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
    address: addressIn(section, id),
    title: section.title,
    label: standard.language === 'zh' ? `表${number}` : `Table ${number}`,
    text: cellsOf(table),
    translation: translation && cellsOf(translation),
    cited: `表${number}`,
    ids: [id],
  })
}

function figureRecord(standard: Standard, section: Section, figure: FigureBlock): SearchRecord {
  const { number, id, caption, alternative } = figure
  return record(standard, 'text', {
    address: addressIn(section, id),
    title: section.title,
    label: standard.language === 'zh' ? `图${number}` : `Figure ${number}`,
    text: joined([caption.plain, alternative]),
    cited: `图${number}`,
    ids: [id],
  })
}

function addressIn({ address }: Section, id: string): string {
  return `${address.replace(/#.*$/s, '')}#${id}`
}

function cellsOf({ caption, header, rows }: Pick<TableBlock, 'caption' | 'header' | 'rows'>): string {
  return joined([caption?.plain ?? '', ...[...header, ...rows.flat()].map((cell) => cell.plain)])
}

/** Adds a text that stands for itself. */
function addText(found: FoundRecords, section: Section, text: string, translation?: string): void {
  const { title, address } = section
  const label = labelOf(found.standard, section)
  found.texts.push(record(found.standard, 'text', { address, title, label, text, translation }))
}
