import type { Standard } from '../../model/catalog.ts'
import type { Modality } from '../../model/kinds.ts'
import type { Localized } from '../../model/text.ts'
import type { OwnValues } from './search-filters.ts'
import type { RecordKind, SearchRecord } from './search-records.ts'

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
  readonly values?: OwnValues
  /** Shown alone. */
  readonly leadIn?: string | undefined
  readonly modality?: Modality | undefined
  readonly actor?: readonly string[] | undefined
}

/** The record of something in `standard`, with nothing in it twice. */
export function record(standard: Standard, kind: RecordKind, content: RecordContent): SearchRecord {
  const { address, title, label, text, translation, names, more, cited, leadIn, modality, actor } = content
  const { designation, language } = standard
  return {
    names: names === undefined ? none : named(names),
    texts: textsOf(content),
    label: cited,
    ids: content.ids ?? none,
    values: content.values ?? noValues,
    shown: {
      kind,
      address,
      title,
      label: label === '' ? undefined : label,
      text: text === '' ? undefined : text,
      leadIn,
      translation,
      more: more?.length === 0 ? undefined : more,
      designation,
      language,
      modality,
      actor,
    },
  }
}

const none: readonly string[] = []

/** By what nothing is narrowed. */
export const noValues: OwnValues = { modality: [], actor: [], step: [], verification: [] }

function textsOf({ text = '', translation = '', more }: RecordContent): string[] {
  if (more !== undefined) return named([text, translation, ...more.flatMap(bothOf)])
  if (translation === '' || translation === text) return text === '' ? [] : [text]
  return text === '' ? [translation] : [text, translation]
}

/** Each that is there, once. */
function named(texts: readonly string[]): string[] {
  return texts.filter((text, at) => text !== '' && texts.indexOf(text) === at)
}

/** A text in the languages that it is there in. */
export function bothOf({ zh = '', en = '' }: Localized = {}): string[] {
  if (zh === '') return en === '' ? [] : [en]
  return en === '' ? [zh] : [zh, en]
}

/** Texts that are read as one. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('　')
}
