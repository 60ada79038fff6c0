import type { KeyedRecords } from './record-lists.ts'
import type { OwnValues } from './search-filters.ts'
import type { SearchRecord } from './search-records.ts'
import { labelKey, nameKey, searchText } from './search-text.ts'
import { type SearchTexts, searchTextWriter } from './search-texts.ts'
import type { RowRecord } from './shown-rows.ts'
import { valueProfiles } from './value-profiles.ts'

/** What the index needs of some records, of which nothing else is kept. They are counted from 0. */
export interface KeptRecords {
  /** Two fields for each record: its names, and its other texts. */
  readonly texts: () => SearchTexts
  /** The records of every whole name, of every number behind `#` and of every id. */
  readonly names: KeyedRecords
  readonly keys: KeyedRecords
  /** By what each is narrowed; the same object where it is the same. */
  readonly profiles: readonly OwnValues[]
  readonly shown: readonly RowRecord[]
}

/** Collects records of one kind. */
export interface RecordCollector extends KeptRecords {
  readonly add: (record: SearchRecord) => void
}

export function recordCollector(profileOf = valueProfiles()): RecordCollector {
  const { addLine, endField, texts } = searchTextWriter()
  const names = keyedRecords()
  const keys = keyedRecords()
  const profiles: OwnValues[] = []
  const shown: RowRecord[] = []
  return {
    texts,
    names,
    keys,
    profiles,
    shown,
    add(record) {
      const number = shown.length
      for (const name of record.names) {
        addLine(name)
        addKey(names, nameKey(searchText(name)), number)
      }
      endField()
      for (const text of record.texts) addLine(text)
      endField()
      const label = record.label === undefined ? undefined : labelKey(record.label)
      if (label !== undefined) addKey(keys, `#${label}`, number)
      for (const id of record.ids) addKey(keys, id.toLowerCase(), number)
      profiles.push(profileOf(record.values))
      shown.push(record.shown)
    },
  }
}

interface GrowingRecords extends KeyedRecords {
  readonly keys: string[]
  readonly records: number[]
}

function keyedRecords(): GrowingRecords {
  return { keys: [], records: [] }
}

function addKey({ keys, records }: GrowingRecords, key: string, record: number): void {
  keys.push(key)
  records.push(record)
}
