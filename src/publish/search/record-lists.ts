import { writePostings } from './posting-lists.ts'

/** Collects the records of keys; records come in the order of their numbers. */
export interface RecordLists {
  readonly add: (key: string, record: number) => void
  /** Every key with its records, as `writePostings` writes them. */
  readonly lists: () => (readonly [key: string, records: string])[]
}

export function recordLists(): RecordLists {
  const known = new Map<string, number[]>()
  return {
    add(key, record) {
      const records = known.get(key)
      if (records === undefined) known.set(key, [record])
      else if (records.at(-1) !== record) records.push(record)
    },
    lists: () => Array.from(known, ([key, records]) => [key, writePostings(records)]),
  }
}
