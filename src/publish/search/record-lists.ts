import { writePostings } from './posting-lists.ts'

/** Collects the records of keys; records come in the order of their numbers. */
export interface RecordLists {
  readonly add: (key: string, record: number) => void
  /** Adds what `others` collected, each record with a number higher by `first`. */
  readonly addAll: (others: RecordLists, first: number) => void
  readonly entries: () => Iterable<readonly [key: string, records: readonly number[]]>
  /** Every key with its records, as `writePostings` writes them. */
  readonly lists: () => (readonly [key: string, records: string])[]
}

export function recordLists(): RecordLists {
  const known = new Map<string, number[]>()
  const add = (key: string, record: number) => {
    const records = known.get(key)
    if (records === undefined) known.set(key, [record])
    else if (records.at(-1) !== record) records.push(record)
  }
  return {
    add,
    addAll(others, first) {
      for (const [key, records] of others.entries()) for (const record of records) add(key, first + record)
    },
    entries: () => known,
    lists: () => Array.from(known, ([key, records]) => [key, writePostings(records)]),
  }
}
