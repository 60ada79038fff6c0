import type { Standard } from '../../model/catalog.ts'
import type { Localized } from '../../model/text.ts'
import type { OwnValues } from './search-filters.ts'
import type { RecordKind, SearchRecord, ShownRecord } from './search-records.ts'

/** What is said of something that can be found; what is left out it does not have. */
export interface RecordContent {
  readonly address: string
  readonly title: Localized
  readonly label?: string | undefined
  /** Shown and searched. */
  readonly text?: string | undefined
  readonly translation?: string | undefined
  readonly names?: readonly string[]
  /** Searched, and shown where what is sought stands in them. */
  readonly more?: readonly Localized[]
  readonly cited?: string | undefined
  readonly ids?: readonly string[]
  readonly values?: Partial<OwnValues>
  readonly shown?: Pick<ShownRecord, 'leadIn' | 'modality' | 'actor'>
}

/** The record of something in `standard`, with nothing in it twice. */
export function record(standard: Standard, kind: RecordKind, content: RecordContent): SearchRecord {
  const { address, title, label, text, translation, names = [], more = [], cited, ids = [], values, shown } = content
  const { designation, language } = standard
  return {
    names: named(names),
    texts: named([text ?? '', translation ?? '', ...more.flatMap(bothOf)]),
    label: cited,
    ids,
    values: values === undefined ? noValues : { ...noValues, ...values },
    shown: {
      kind,
      address,
      title,
      label: label === '' ? undefined : label,
      text: text === '' ? undefined : text,
      translation,
      more: more.length === 0 ? undefined : more,
      designation,
      language,
      ...shown,
    },
  }
}

/** Each that is there, once. */
function named(texts: readonly string[]): string[] {
  return texts.filter((text, at) => text !== '' && texts.indexOf(text) === at)
}

const noValues: OwnValues = { modality: [], actor: [], step: [], verification: [] }

/** A text in the languages that it is there in. */
export function bothOf(title: Localized | undefined): string[] {
  return [title?.zh, title?.en].flatMap((text) => (text === undefined || text === '' ? [] : [text]))
}

/** Texts that are read as one. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('　')
}
