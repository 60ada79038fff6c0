import type { Catalog, Standard } from '../../model/catalog.ts'
import type { Modality } from '../../model/kinds.ts'
import type { Language, Localized } from '../../model/text.ts'
import type { OwnValues } from './search-filters.ts'
import { sectionRecords } from './section-records.ts'
import { criterionRecord, metricRecord, standardRecord, termRecord } from './unit-records.ts'

/** One thing that a search can find. */
export interface SearchRecord {
  /** Titles, terms and codes; what is sought is compared with each as a whole, too. */
  readonly names: readonly string[]
  /** Everything else that is searched. */
  readonly texts: readonly string[]
  /** Number by which people cite it, and ids by which systems do. */
  readonly label?: string | undefined
  readonly ids: readonly string[]
  readonly values: OwnValues
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
  /** Sentences that belong to it beside its text, each of which is shown if the words that are sought stand only there. */
  readonly more?: readonly Localized[] | undefined
  readonly designation: string
  readonly language: Language
  readonly modality?: Modality | undefined
  readonly actor?: readonly string[] | undefined
}

/** What a record is about; results are listed in this order, and within one in the order of print. */
export const recordKinds = ['standard', 'term', 'section', 'metric', 'criterion', 'provision', 'table', 'text'] as const
export type RecordKind = (typeof recordKinds)[number]

/** The records of `standard`, each kind in the order of print. */
export function recordsOf(standard: Standard): Readonly<Record<RecordKind, readonly SearchRecord[]>> {
  const { headings, provisions, tables, texts } = sectionRecords(standard)
  return {
    standard: [standardRecord(standard)],
    term: standard.terms.map((term) => termRecord(standard, term)),
    section: headings,
    metric: standard.metrics.map((metric) => metricRecord(standard, metric)),
    criterion: standard.criteria.map((criterion) => criterionRecord(standard, criterion)),
    provision: provisions,
    table: tables,
    text: texts,
  }
}

/** Everything readable of the catalog as search records, each once, in the order of listing. */
export function searchRecords({ standards }: Catalog): SearchRecord[] {
  const records = standards.map(recordsOf)
  return recordKinds.flatMap((kind) => records.flatMap((own) => own[kind]))
}
