import { writePostings } from './posting-lists.ts'

/** Keys, and the record of each at the same place; the same key may stand there again with another record. */
export interface KeyedRecords {
  readonly keys: readonly string[]
  readonly records: readonly number[]
}

/** Collects the records of keys; records come in the order of their numbers. */
export interface RecordLists {
  /** Adds records that are counted from `first` on. */
  readonly add: (keyed: KeyedRecords, first: number) => void
  /** Every key with its records, as `writePostings` writes them. */
  readonly lists: () => (readonly [key: string, records: string])[]
}

export function recordLists(): RecordLists {
  const known = new Map<string, number[]>()
  return {
    add({ keys, records }, first) {
      for (let at = 0; at < keys.length; at += 1) {
        const key = keys[at] ?? ''
        const record = first + (records[at] ?? 0)
        const own = known.get(key)
        if (own === undefined) known.set(key, [record])
        else if (own[own.length - 1] !== record) own.push(record)
      }
    },
    lists: () => Array.from(known, ([key, records]) => [key, writePostings(records)]),
  }
}
