import { readPostings } from '../../../src/publish/search/posting-lists.ts'
import type { SearchMeta, Synonyms } from '../../../src/publish/search/search-meta.ts'
import type { ShownRecord } from '../../../src/publish/search/search-records.ts'
import { nameKey } from '../../../src/publish/search/search-text.ts'
import type { RowRecord } from '../../../src/publish/search/shown-rows.ts'
import { readRows } from '../../../src/publish/search/shown-rows.ts'
import { keyedLists } from './search-lists.ts'
import type { SearchParts } from './search-parts.ts'
import { fieldsOf, type Held } from './search-phrases.ts'
import { type RecordRange, rangeOf, rangesOf } from './search-ranges.ts'
import { type RecordValues, valuesOf } from './search-values.ts'

/** The search index of this publication, loaded in parts as queries need them. A record is named by its place in the listing. */
export interface SearchIndex {
  readonly records: number
  readonly standards: SearchMeta['standards']
  readonly ranges: readonly RecordRange[]
  /**
   * The fields that hold `text`, a search text: twice the number of the record, and one more if it stands in none of its
   * names.
   */
  readonly fieldsWith: (text: string) => Promise<Held>
  /** The records one of whose names is `name`, a search text. */
  readonly recordsNamed: (name: string) => Promise<Uint32Array>
  /** The records of a number or an id. */
  readonly recordsOf: (key: string) => Promise<Uint32Array>
  /** The same for every key that begins with `beginning`. */
  readonly recordsBelow: (beginning: string) => Promise<readonly (readonly [key: string, records: Uint32Array])[]>
  /** Names of the same in the terms. */
  readonly synonyms: () => Promise<Synonyms>
  /** By what records are narrowed. */
  readonly values: () => Promise<RecordValues>
  /** What a result shows of a record. */
  readonly shown: (record: number) => Promise<ShownRecord | undefined>
}

/** Opens the index that `parts` load. */
export async function openIndex(parts: SearchParts): Promise<SearchIndex> {
  const meta = await parts.meta()
  const ranges = rangesOf(meta)
  const records = ranges.at(-1)?.end ?? 0
  const pairs = keyedLists(parts, 'pairs', meta.pairs)
  const keys = keyedLists(parts, 'keys', meta.keys)
  const rows = new Map<string, readonly RowRecord[]>()
  let values: Promise<RecordValues> | undefined
  return {
    records,
    standards: meta.standards,
    synonyms: parts.synonyms,
    ranges,
    fieldsWith: (text) => fieldsOf(text, pairs),
    recordsNamed: async (name) => readPostings(await pairs.listOf(nameKey(name))),
    recordsOf: async (key) => readPostings(await keys.listOf(key)),
    async recordsBelow(beginning) {
      const lists = await keys.listsBelow(beginning)
      return lists.map(([key, written]) => [key, readPostings(written)])
    },
    async values() {
      values ??= parts.values().then((written) => valuesOf(written, ranges))
      values.catch(() => (values = undefined))
      return values
    },
    async shown(record) {
      const name = `shown-${Math.floor(record / meta.shown)}`
      const own = rows.get(name) ?? readRows(await parts.shown(name))
      rows.set(name, own)
      const row = own[record % meta.shown]
      const range = rangeOf(ranges, record)
      if (row === undefined || range === undefined) return undefined
      const { kind, standard } = range
      return { ...row, kind, designation: standard.designation, language: standard.language }
    },
  }
}
