import type { Catalog, Standard } from '../model/catalog.ts'
import type { Modality } from '../model/kinds.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section } from '../model/section.ts'
import type { Language, Localized } from '../model/text.ts'
import type { Metric, Term } from '../model/units.ts'
import { designationToken, labelToken, titleToken, tokensOf, wholeRunTokens } from './search-tokens.ts'

/** One thing that a search can find. */
export interface SearchRecord {
  readonly kind: RecordKind
  /** The tokens of everything that is searched, separated by spaces; see `search-tokens.ts`. */
  readonly content: string
  /** Values by which results are narrowed: kind, standard, modality, actor. */
  readonly filters: Readonly<Record<string, readonly string[]>>
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

/** What a record is about; results are listed in this order, and within one by relevance. */
export const recordKinds = ['standard', 'term', 'section', 'metric', 'provision', 'table', 'text'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Everything readable of the catalog as search records, each once, in the order of print. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  return catalog.standards.flatMap((standard) => [
    titleRecord(standard, 'standard', {
      title: standard.title,
      number: standard.designation,
      address: standard.address,
    }),
    ...[...standard.sections, ...standard.explanation].flatMap((section) => sectionRecords(standard, section)),
    ...standard.terms.map((term) => termRecord(standard, term)),
    ...standard.metrics.map((metric) => metricRecord(standard, metric)),
  ])
}

function sectionRecords(standard: Standard, section: Section): SearchRecord[] {
  const titled = section.kind !== 'term' && section.kind !== 'metric'
  return [
    ...(titled ? [titleRecord(standard, 'section', section)] : []),
    ...section.blocks.flatMap((block) => blockRecords(standard, section, block)),
    ...section.children.flatMap((child) => sectionRecords(standard, child)),
  ]
}

function blockRecords(standard: Standard, section: Section, block: Block): SearchRecord[] {
  const { title, number = '' } = section
  const text = (plain: string) =>
    record(standard, 'text', { address: section.address, title, label: number, texts: [plain] })
  switch (block.type) {
    case 'provision':
      return provisionRecords(standard, title, block.provision)
    case 'table': {
      const cells = [...block.header, ...block.rows.flat()].map((cell) => cell.plain)
      const texts = [block.caption?.plain ?? '', ...cells].filter((cell) => cell !== '')
      return [
        record(standard, 'table', {
          address: anchor(section, block.id),
          title,
          label: tableName(standard, block.number),
          texts,
        }),
      ]
    }
    case 'figure':
      return [text(`${block.caption.plain}　${block.alternative}`)]
    case 'note':
    case 'example':
    case 'constraint':
      return [text(block.text.plain)]
    case 'paragraph':
      return [text(block.text.plain)]
    case 'list':
      return block.items.map((line) => text(line.plain))
    case 'reference-list':
      return block.entries.map(({ number: name, title: named }) => text(`${name ?? ''}　${bothOf(named)}`))
    case 'formula':
    case 'term':
      return []
  }
}

function tableName({ language }: Standard, number: string): string {
  return language === 'zh' ? `表${number}` : `Table ${number}`
}

function provisionRecords(standard: Standard, title: Localized, provision: Provision): SearchRecord[] {
  const { address, label, text, leadIn, modality, actor, items, translation } = provision
  const own = record(standard, 'provision', {
    address,
    title,
    label,
    texts: [text.plain],
    searched: translation === undefined ? [] : [translation.text.plain],
    found: [...labelTokens(label), designationToken(standard.designation), designationToken(standard.number)],
    shown: { leadIn, translation: translation?.text.plain, modality, actor },
  })
  return [own, ...items.flatMap((item) => provisionRecords(standard, title, item))]
}

/** A number finds what stands below it too: `6.2` the provision 6.2.1 a). */
function labelTokens(label: string): string[] {
  const steps = Array.from(label.matchAll(/[.)]|$/g), ({ index }) => [label.slice(0, index), label.slice(0, index + 1)])
  return [...new Set(steps.flat().flatMap((step) => labelToken(step) ?? []))]
}

function termRecord(standard: Standard, term: Term): SearchRecord {
  const { zh = '', en = '' } = term.term
  const names = [zh, en, term.abbreviation ?? '', ...term.aliases.zh, ...term.aliases.en]
  const avoided = [...term.deprecated.zh, ...term.deprecated.en]
  const notes = [...term.notes, ...term.examples].map((note) => note.text.plain)
  return record(standard, 'term', {
    address: term.address,
    title: term.term,
    label: term.number,
    texts: [term.definition.plain, ...notes],
    searched: [...names, ...avoided],
    found: titleTokens([...names, ...avoided]),
  })
}

function metricRecord(standard: Standard, metric: Metric): SearchRecord {
  return record(standard, 'metric', {
    address: metric.address,
    title: metric.title,
    label: metric.code ?? metric.number,
    texts: [metric.definition.plain],
    searched: [bothOf(metric.title), metric.code ?? ''],
    found: titleTokens([metric.title.zh, metric.title.en, metric.code]),
  })
}

function titleRecord(
  standard: Standard,
  kind: RecordKind,
  { title, number = '', address }: { title: Localized; number?: string | undefined; address: string },
): SearchRecord {
  const found = titleTokens([number, title.zh, title.en])
  return record(standard, kind, { address, title, label: number, texts: [], searched: [number, bothOf(title)], found })
}

interface RecordContent {
  readonly address: string
  readonly title: Localized
  readonly label: string
  /** Shown and searched. */
  readonly texts: readonly string[]
  /** Searched, but shown in another form. */
  readonly searched?: readonly string[]
  /** Ready tokens. */
  readonly found?: readonly string[]
  readonly shown?: Pick<ShownRecord, 'leadIn' | 'translation' | 'modality' | 'actor'>
}

function record(standard: Standard, kind: RecordKind, content: RecordContent): SearchRecord {
  const { address, title, label, texts, searched = [], found = [], shown = {} } = content
  const all = [...searched, ...texts]
  const tokens = all.map((text) => tokensOf(text).join(' ')).filter((text) => text !== '')
  return {
    kind,
    content: [tokens.join(` ${border} `), ...wholeRunTokens(all.join(' ')), ...found].join(' '),
    filters: nonEmpty({
      kind: [kind],
      standard: [standard.id],
      modality: shown.modality === undefined ? [] : [shown.modality],
      actor: shown.actor ?? [],
    }),
    shown: {
      kind,
      address,
      title,
      label: label === '' ? undefined : label,
      text: texts.length === 0 ? undefined : texts.join('　'),
      designation: standard.designation,
      language: standard.language,
      ...shown,
    },
  }
}

/** Stands between two texts, so that no phrase runs from one into the other. */
const border = 'zq0border'

function titleTokens(titles: readonly (string | undefined)[]): string[] {
  return titles.flatMap((title) => (title === undefined || title === '' ? [] : [titleToken(title)]))
}

function nonEmpty(filters: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0))
}

function bothOf(title: Localized): string {
  return [title.zh, title.en].filter((text) => text !== undefined).join('　')
}

/** The page of `section`, at the place with `id`. */
function anchor(section: Section, id: string): string {
  return `${section.address.replace(/#.*$/s, '')}#${id}`
}
