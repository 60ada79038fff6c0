import { compareText } from '../../model/place.ts'
import { writePostings } from './posting-lists.ts'
import type { SearchRecord } from './search-records.ts'
import { labelKey } from './search-text.ts'

/** Collects under which numbers, ids and names records are known; records come in the order of their numbers. */
export interface KeyCollector {
  readonly add: (record: number, known: KnownAs) => void
  /** The records of each key, in the order of the keys, as `writePostings` writes them. */
  readonly lists: () => (readonly [key: string, records: string])[]
}

/** By what a record is known; `names` as search texts. */
export type KnownAs = Pick<SearchRecord, 'label' | 'ids' | 'names'>

/** Keys are a number behind `#` (`#6.2.1a)`), a whole name behind `=` (`=用户`), an id as it is (`reply.in-time`). */
export function keyCollector(): KeyCollector {
  const lists = new Map<string, number[]>()
  const add = (key: string, record: number) => {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [record])
    else if (list.at(-1) !== record) list.push(record)
  }
  return {
    add(record, { label = '', ids, names }) {
      const number = labelKey(label)
      if (number !== undefined) add(`#${number}`, record)
      for (const id of ids) add(id.toLowerCase(), record)
      for (const name of names) if (name !== '') add(`=${name}`, record)
    },
    lists: () => [...lists].sort(([a], [b]) => compareText(a, b)).map(([key, list]) => [key, writePostings(list)]),
  }
}
