import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digest } from './folders.ts'
import type { RecordStore } from './record-store.ts'
import type { StandardRecord } from './standard-record.ts'

export interface DiskStoreOptions {
  readonly folder: string
  /** Seals what is written; what has another seal is not read. */
  readonly key: Buffer
  /** Tells this process from others, for the names of files that are not whole yet. */
  readonly writer: string
}

/**
 * Keeps records in files, one a standard, each named by the digest of what it was made from. A file is written beside and
 * renamed, so that another process, or one that is killed, never leaves half of one; the folder can be deleted at any time.
 * What cannot be read or written is as if it were not there.
 */
export function createDiskStore({ folder, key, writer }: DiskStoreOptions): RecordStore {
  const fileOf = (name: string, made: string): string => join(folder, `${digest(name)}-${made}.json`)
  const sealOf = (text: string): string => createHmac('sha256', key).update(text).digest('hex')
  return {
    keeps: true,
    isEmpty: !existsSync(folder),
    find(name, made) {
      const record = readRecord(fileOf(name, made), sealOf)
      return record?.digest === made ? record : undefined
    },
    former(name) {
      const [file] = recordsOf(folder, digest(name))
      return file === undefined ? undefined : readRecord(file, sealOf)
    },
    keep(name, record, text = JSON.stringify(record)) {
      const file = fileOf(name, record.digest)
      tolerant(() => {
        if (isElsewhere(folder)) return
        if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n')
        writeFileSync(`${file}.${writer}`, `${sealOf(text)}\n${text}`)
        renameSync(`${file}.${writer}`, file)
        forgetOthers(folder, digest(name), file)
      })
    },
  }
}

function readRecord(file: string, sealOf: (text: string) => string): StandardRecord | undefined {
  return tolerant(() => {
    const written = readFileSync(file, 'utf8')
    const end = written.indexOf('\n')
    const text = written.slice(end + 1)
    return isSame(written.slice(0, Math.max(0, end)), sealOf(text)) ? JSON.parse(text) : undefined
  })
}

function isSame(seal: string, expected: string): boolean {
  return seal.length === expected.length && timingSafeEqual(Buffer.from(seal), Buffer.from(expected))
}

/** Whether a link in the workspace leads out of it. */
function isElsewhere(folder: string): boolean {
  return [folder, dirname(folder)].some((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
}

/** Deletes the records of the same standard as it was before, and what a killed process left of them. */
function forgetOthers(folder: string, name: string, kept: string): void {
  for (const file of filesOf(folder, name)) if (file !== kept) rmSync(file, { force: true })
}

function recordsOf(folder: string, name: string): string[] {
  return tolerant(() => filesOf(folder, name).filter((file) => file.endsWith('.json'))) ?? []
}

function filesOf(folder: string, name: string): string[] {
  return readdirSync(folder).flatMap((file) => (file.startsWith(`${name}-`) ? [join(folder, file)] : []))
}

/** Does something with the disk; where the disk refuses, nothing. */
function tolerant<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
