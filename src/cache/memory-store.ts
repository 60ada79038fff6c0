import type { RecordStore } from './record-store.ts'
import type { StandardRecord } from './standard-record.ts'

/** Keeps the last record of each standard as long as the process runs. */
export function createMemoryStore(): RecordStore {
  const records = new Map<string, StandardRecord>()
  return {
    keeps: true,
    find(folder, digest) {
      const record = records.get(folder)
      return record?.digest === digest ? record : undefined
    },
    former: (folder) => records.get(folder),
    keep: (folder, record) => {
      records.set(folder, record)
    },
  }
}
