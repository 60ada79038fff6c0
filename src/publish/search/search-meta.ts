import type { SearchValues } from './search-filters.ts'
import type { ShownRecord } from './search-records.ts'

/**
 * What the browser loads before its first search: where everything lies, and what each record is. Lists of numbers are
 * written as `posting-lists.ts` writes them; those that may fall, as running totals.
 */
export interface SearchMeta {
  readonly records: number
  /** Where the text of each record begins in the text of all, in characters, and where that text ends. */
  readonly starts: string
  /** Where the names of each record end in the text of all; for the records before the first without names after it. */
  readonly nameEnds: string
  /** For each record the running total of its number in `profiles`. */
  readonly profile: string
  /** Every combination of filter values that occurs. */
  readonly profiles: readonly Partial<SearchValues>[]
  /** First key of each part with pairs of characters, and of each with numbers and ids. */
  readonly pairs: readonly string[]
  readonly keys: readonly string[]
  /** How many records one part with what results show holds. */
  readonly shown: number
  readonly standards: readonly SearchedStandard[]
  /** For each concept the search texts of its names, the preferred ones first. */
  readonly synonyms: readonly (readonly string[])[]
}

/** A standard by the search texts of its designation and its number. */
export interface SearchedStandard {
  readonly id: string
  readonly names: readonly string[]
}

/** What one file of the index hands to the page: lists of places or of records by part and key, or what results show. */
export interface SearchPart {
  readonly meta?: SearchMeta
  readonly lists?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly shown?: Readonly<Record<string, readonly ShownRecord[]>>
}

/** One file of the index: what it is called, and what it holds. */
export interface SearchFile {
  readonly name: string
  readonly part: SearchPart
}
