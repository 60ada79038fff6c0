import type { Catalog, Standard } from '../../model/catalog.ts'
import type { Modality } from '../../model/kinds.ts'
import type { Language, Localized } from '../../model/text.ts'
import type { OwnValues } from './search-filters.ts'
import { headingRecords, provisionRecords, tableRecords, textRecords } from './section-records.ts'
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

/** The records of one kind in one standard, in the order of print. */
export function recordsOf(standard: Standard, kind: RecordKind): SearchRecord[] {
  return makers[kind](standard)
}

/** Everything readable of the catalog as search records, each once, in the order of listing. */
export function searchRecords({ standards }: Catalog): SearchRecord[] {
  return recordKinds.flatMap((kind) => standards.flatMap((standard) => recordsOf(standard, kind)))
}

const makers: Readonly<Record<RecordKind, (standard: Standard) => SearchRecord[]>> = {
  standard: (standard) => [standardRecord(standard)],
  term: (standard) => standard.terms.map((term) => termRecord(standard, term)),
  section: headingRecords,
  metric: (standard) => standard.metrics.map((metric) => metricRecord(standard, metric)),
  criterion: (standard) => standard.criteria.map((criterion) => criterionRecord(standard, criterion)),
  provision: provisionRecords,
  table: tableRecords,
  text: textRecords,
}
