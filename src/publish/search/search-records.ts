import type { Catalog, Standard } from '../../model/catalog.ts'
import type { Modality } from '../../model/kinds.ts'
import type { Provision } from '../../model/provision.ts'
import type { Block, Section, TableBlock } from '../../model/section.ts'
import type { Language, Localized } from '../../model/text.ts'
import type { Criterion, Metric, Term } from '../../model/units.ts'
import type { SearchValues } from './search-filters.ts'

/** One thing that a search can find. */
export interface SearchRecord {
  /** Titles, terms and codes; what is sought is compared with each as a whole, too. */
  readonly names: readonly string[]
  /** Everything else that is searched. */
  readonly texts: readonly string[]
  /** Number by which people cite it, and ids by which systems do. */
  readonly label?: string | undefined
  readonly ids: readonly string[]
  readonly values: SearchValues
  readonly shown: ShownRecord
}

/** What a result shows. */
export interface ShownRecord {
  readonly kind: RecordKind
  /** Address from the root of the site. */
  readonly address: string
  readonly title: Localized
  /** Number or code. */
  readonly label?: string | undefined
  readonly text?: string | undefined
  readonly leadIn?: string | undefined
  readonly translation?: string | undefined
  readonly designation: string
  readonly language: Language
  readonly modality?: Modality | undefined
  readonly actor?: readonly string[] | undefined
}

/** What a record is about; results are listed in this order, and within one in the order of print. */
export const recordKinds = ['standard', 'term', 'section', 'metric', 'criterion', 'provision', 'table', 'text'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Everything readable of the catalog as search records, each once, in the order of listing. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  const records = catalog.standards.flatMap((standard) => [
    standardRecord(standard),
    ...[...standard.sections, ...standard.explanation].flatMap((section) => sectionRecords(standard, section)),
    ...standard.terms.map((term) => termRecord(standard, term)),
    ...standard.metrics.map((metric) => metricRecord(standard, metric)),
    ...standard.criteria.map((criterion) => criterionRecord(standard, criterion)),
  ])
  const byKind = Map.groupBy(records, ({ shown }) => shown.kind)
  return recordKinds.flatMap((kind) => byKind.get(kind) ?? [])
}

function standardRecord(standard: Standard): SearchRecord {
  const { id, title, number, designation, address } = standard
  return record(standard, 'standard', {
    address,
    title,
    label: designation,
    names: [number, designation, ...bothOf(title)],
    ids: [id],
  })
}

/** Terms, metrics and criteria have records of their own, with more than their titles. */
const ownRecords: ReadonlySet<Section['kind']> = new Set(['term', 'metric', 'criterion'])

function sectionRecords(standard: Standard, section: Section): SearchRecord[] {
  const { id, kind, title, number, address } = section
  const heading = record(standard, 'section', {
    address,
    title,
    label: number,
    names: bothOf(title),
    cited: number,
    ids: [id],
  })
  return [
    ...(ownRecords.has(kind) || bothOf(title).length === 0 ? [] : [heading]),
    ...section.blocks.flatMap((block) => blockRecords(standard, section, block)),
    ...section.children.flatMap((child) => sectionRecords(standard, child)),
  ]
}

function blockRecords(standard: Standard, section: Section, block: Block): SearchRecord[] {
  const { title, number, address } = section
  const text = (plain: string, translation?: string) =>
    record(standard, 'text', { address, title, label: number, text: plain, translation })
  switch (block.type) {
    case 'provision':
      return provisionRecords(standard, title, block.provision)
    case 'table':
      return [tableRecord(standard, section, block)]
    case 'figure':
      return [text(joined([block.caption.plain, block.alternative]))]
    case 'note':
    case 'example':
    case 'constraint':
    case 'paragraph':
      return [text(block.text.plain, block.translation?.text.plain)]
    case 'list':
      return block.items.map((line, at) => text(line.plain, block.translations?.[at]?.text.plain))
    case 'reference-list':
      return block.entries.map(({ number: name = '', title: named }) => text(joined([name, ...bothOf(named)])))
    case 'formula':
    case 'term':
      return []
  }
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

function provisionRecords(standard: Standard, title: Localized, provision: Provision): SearchRecord[] {
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
  return [own, ...items.flatMap((item) => provisionRecords(standard, title, item))]
}

function termRecord(standard: Standard, term: Term): SearchRecord {
  const { id, aliases, deprecated, abbreviation = '', definition, definitionTranslation, notes, examples } = term
  const more = [...notes, ...examples].flatMap(({ text, translation }) => [text.plain, translation?.text.plain ?? ''])
  return record(standard, 'term', {
    address: term.address,
    title: term.term,
    label: term.number,
    text: definition.plain,
    translation: definitionTranslation?.text.plain,
    names: [
      ...bothOf(term.term),
      abbreviation,
      ...[aliases, deprecated].flatMap((forms) => [...forms.zh, ...forms.en]),
    ],
    texts: more,
    cited: term.number,
    ids: [id],
  })
}

function metricRecord(standard: Standard, metric: Metric): SearchRecord {
  const { id, title, code = '', population, dataSource, rounding, exclusions, safeguards } = metric
  return record(standard, 'metric', {
    address: metric.address,
    title,
    label: code === '' ? metric.number : code,
    text: metric.definition.plain,
    names: [...bothOf(title), code],
    texts: [population, dataSource, rounding, ...exclusions, ...safeguards].flatMap(bothOf),
    cited: metric.number,
    ids: [id],
  })
}

function criterionRecord(standard: Standard, criterion: Criterion): SearchRecord {
  const { id, title, code = '', items, notApplicable, scoring, methods } = criterion
  const anchors = scoring?.method === 'rubric' ? scoring.levels.map(({ anchor }) => anchor) : []
  const questions = items.map(({ question }) => question)
  return record(standard, 'criterion', {
    address: criterion.address,
    title,
    label: code === '' ? criterion.number : code,
    names: [...bothOf(title), code],
    texts: [...questions, ...anchors, ...notApplicable.map((reason) => reason.title)].flatMap(bothOf),
    cited: criterion.number,
    ids: [id],
    values: { verification: methods },
  })
}

interface RecordContent {
  readonly address: string
  readonly title: Localized
  readonly label?: string | undefined
  /** Shown and searched. */
  readonly text?: string | undefined
  readonly translation?: string | undefined
  readonly names?: readonly string[]
  /** Searched, but not shown. */
  readonly texts?: readonly string[]
  readonly cited?: string | undefined
  readonly ids?: readonly string[]
  readonly values?: Partial<SearchValues>
  readonly shown?: Pick<ShownRecord, 'leadIn' | 'modality' | 'actor'>
}

function record(standard: Standard, kind: RecordKind, content: RecordContent): SearchRecord {
  const { address, title, label, text, translation, names = [], texts = [], cited, ids = [], values, shown } = content
  const { id, designation, language } = standard
  return {
    names: named(names),
    texts: named([text ?? '', translation ?? '', ...texts]),
    label: cited,
    ids,
    values: { standard: [id], kind: [kind], modality: [], actor: [], step: [], verification: [], ...values },
    shown: {
      kind,
      address,
      title,
      label: label === '' ? undefined : label,
      text: text === '' ? undefined : text,
      translation,
      designation,
      language,
      ...shown,
    },
  }
}

/** Each that is there, once. */
function named(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}

function bothOf(title: Localized | undefined): string[] {
  return [title?.zh, title?.en].flatMap((text) => (text === undefined || text === '' ? [] : [text]))
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('　')
}
