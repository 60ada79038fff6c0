import type { Standard } from '../../model/catalog.ts'
import type { Provision } from '../../model/provision.ts'
import type { Block, Section, TableBlock } from '../../model/section.ts'
import type { Localized } from '../../model/text.ts'
import { bothOf, joined, record } from './record-content.ts'
import type { SearchRecord } from './search-records.ts'

/** The headings of `standard`, but those of units that have records of their own, with more than their titles. */
export function headingRecords(standard: Standard): SearchRecord[] {
  return sectionsOf(standard)
    .filter(({ kind, title }) => !ownRecords.has(kind) && bothOf(title).length > 0)
    .map(({ id, title, number, address }) =>
      record(standard, 'section', { address, title, label: number, names: bothOf(title), cited: number, ids: [id] }),
    )
}

/** The provisions of `standard`, each before its items. */
export function provisionRecords(standard: Standard): SearchRecord[] {
  return sectionsOf(standard).flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.type === 'provision' ? withItems(standard, title, block.provision) : [])),
  )
}

/** The tables of `standard`, each with all its cells. */
export function tableRecords(standard: Standard): SearchRecord[] {
  return sectionsOf(standard).flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'table' ? [tableRecord(standard, section, block)] : [])),
  )
}

/** What else stands in `standard`: notes, examples, paragraphs, captions, what it refers to. */
export function textRecords(standard: Standard): SearchRecord[] {
  return sectionsOf(standard).flatMap(({ title, number, address, blocks }) =>
    blocks
      .flatMap(textsIn)
      .map(([text, translation]) => record(standard, 'text', { address, title, label: number, text, translation })),
  )
}

const ownRecords: ReadonlySet<Section['kind']> = new Set(['term', 'metric', 'criterion'])

/** Every section, each before those in it. */
function sectionsOf({ sections, explanation }: Standard): Section[] {
  const withChildren = (section: Section): Section[] => [section, ...section.children.flatMap(withChildren)]
  return [...sections, ...explanation].flatMap(withChildren)
}

function withItems(standard: Standard, title: Localized, provision: Provision): SearchRecord[] {
  const { id, address, label, text, leadIn, translation, items, modality, actor, step, verify } = provision
  const own = record(standard, 'provision', {
    address,
    title,
    label,
    text: text.plain,
    translation: translation?.text.plain,
    cited: label,
    ids: [id],
    values: { modality: [modality], actor, step: step === undefined ? [] : [step], verification: verify },
    shown: { leadIn, modality, actor: actor.length === 0 ? undefined : actor },
  })
  return [own, ...items.flatMap((item) => withItems(standard, title, item))]
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

/** Texts that stand for themselves, each with its translation. */
function textsIn(block: Block): (readonly [text: string, translation: string | undefined])[] {
  switch (block.type) {
    case 'figure':
      return [[joined([block.caption.plain, block.alternative]), undefined]]
    case 'note':
    case 'example':
    case 'constraint':
    case 'paragraph':
      return [[block.text.plain, block.translation?.text.plain]]
    case 'list':
      return block.items.map((line, at) => [line.plain, block.translations?.[at]?.text.plain])
    case 'reference-list':
      return block.entries.map(({ number = '', title }) => [joined([number, ...bothOf(title)]), undefined])
    case 'provision':
    case 'table':
    case 'formula':
    case 'term':
      return []
  }
}
