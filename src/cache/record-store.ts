import type { StandardRecord } from './standard-record.ts'

/** Where records of standards are kept from one check to the next. */
export interface RecordStore {
  /** Whether anything is kept; else nothing needs a digest by which it could be found again. */
  readonly keeps: boolean
  /** Whether there is surely no record yet, so that none needs to be looked for. */
  readonly isEmpty?: boolean | undefined
  /** The record of a folder with that digest; `undefined` if there is none that can be used. */
  readonly find: (folder: string, digest: string) => StandardRecord | undefined
  /** The last record of a folder, whatever was in it; `undefined` if there is none. */
  readonly former: (folder: string) => StandardRecord | undefined
  /** Keeps a record; `json` is the same as text, where that is at hand. */
  readonly keep: (folder: string, record: StandardRecord, json?: string) => void
}
