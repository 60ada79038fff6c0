import type { Language } from '../../model/text.ts'
import type { OwnValues } from './search-filters.ts'
import type { RecordKind } from './search-records.ts'
import type { ShownRow } from './shown-rows.ts'

/** What the browser loads before its first search: where everything lies. */
export interface SearchMeta {
  /** How many records there are of each kind in each standard, in the order of listing. */
  readonly counts: readonly (readonly [RecordKind, readonly number[]])[]
  readonly standards: readonly SearchedStandard[]
  /** First key of each part with pairs of characters and names, and of each with numbers and ids. */
  readonly pairs: readonly string[]
  readonly keys: readonly string[]
  /** How many records one part with what results show holds. */
  readonly shown: number
}

/** For each concept of the terms the search texts of its names, the preferred ones first. */
export type Synonyms = readonly (readonly string[])[]

/** A standard, in the order of `counts`. */
export interface SearchedStandard {
  readonly id: string
  readonly designation: string
  readonly language: Language
  /** Search texts of its designation and its number. */
  readonly names: readonly string[]
}

/** What results are narrowed by, loaded behind the first of them. */
export interface SearchedValues {
  /** Every combination of values that occurs, and for each record the number of its own, as `writeNumbers` writes them. */
  readonly profiles: readonly Partial<OwnValues>[]
  readonly profileOf: string
}

/** What one file of the index hands to the page: lists by their keys as `writeKeyed` writes them, or what results show. */
export interface SearchPart {
  readonly meta?: SearchMeta
  readonly values?: SearchedValues
  readonly synonyms?: Synonyms
  readonly lists?: Readonly<Record<string, string>>
  readonly shown?: Readonly<Record<string, readonly ShownRow[]>>
}

/** One file of the index: what it is called, and what it holds. */
export interface SearchFile {
  readonly name: string
  readonly part: SearchPart
}

/** All files of the index. */
export interface SearchFiles {
  /** From which queries are answered. */
  readonly asked: readonly SearchFile[]
  /** What results show, the bulk of the index: each is made as it is taken. */
  readonly shown: () => Iterable<SearchFile>
}
