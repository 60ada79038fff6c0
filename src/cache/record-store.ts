import type { StandardRecord } from './standard-record.ts'

/** Where records of standards are kept from one check to the next. */
export interface RecordStore {
  /** Whether anything is kept; else nothing needs a digest by which it could be found again. */
  readonly keeps: boolean
  /** The record of a folder with that digest; `undefined` if there is none that can be used. */
  readonly find: (folder: string, digest: string) => StandardRecord | undefined
  /** The last record of a folder, whatever was in it; `undefined` if there is none. */
  readonly former: (folder: string) => StandardRecord | undefined
  readonly keep: (folder: string, record: StandardRecord) => void
}
