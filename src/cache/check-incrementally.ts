import { join } from 'node:path'
import { type Check, type CheckOptions, checkRead, concludeCheck, type ReadWorkspace, readWorkspace } from '../check.ts'
import { readGenerator } from '../files/package-folder.ts'
import { createChecker, type IncrementalCheck, type JoinedWorkspace } from './checker.ts'
import { type Crew, createCrew, type Team } from './crew.ts'
import { createDiskStore } from './disk-store.ts'
import type { Folder } from './folders.ts'
import { readOwnKey } from './own-key.ts'
import type { RecordStore } from './record-store.ts'
import { IrregularFolder } from './standard-state.ts'
import { withRecords } from './survey.ts'

/** What a check finds, without what the workspace means. */
export type Findings = Omit<Check, 'catalog'>

export interface IncrementalOptions extends CheckOptions, Team {
  /** Folder of the user for what can be made again, if the environment names one. */
  readonly cacheHome?: string | undefined
  /** Tells this process from others that run at the same time. */
  readonly writer: string
  /** Whether findings may be taken from the check before, and are kept for the next; true if left out. */
  readonly remembers?: boolean | undefined
}

/** Finds what `checkWorkspace` finds; what the files say that have not changed since is taken from the check before. */
export async function checkIncrementally(root: string, options: IncrementalOptions): Promise<Findings> {
  const crew = createCrew(options)
  try {
    return await checkWith(crew, root, options)
  } finally {
    crew.dismiss()
  }
}

async function checkWith(crew: Crew, root: string, options: IncrementalOptions): Promise<Findings> {
  const folder = join(root, '.normdown', 'cache')
  const store = options.remembers === false ? forgetful : storeFor(folder, options)
  const read = readWorkspace(root, { ...options, onListed: store.isEmpty ? crew.expect : undefined })
  options.onStage?.('lint')
  try {
    return concludeCheck(read, await checkTogether(read, store, crew))
  } catch (error) {
    if (!(error instanceof IrregularFolder)) throw error
    crew.dismiss()
    const { compilation: _, catalog: __, ...findings } = checkRead(read, options)
    return findings
  }
}

/** Checks with the records that were kept; where many standards are to be read anew, several threads make their records first. */
async function checkTogether(read: ReadWorkspace, store: RecordStore, crew: Crew): Promise<IncrementalCheck> {
  const checker = createChecker({ store, generator: readGenerator(), wordsOnly: true })
  const known = checker.survey(read)
  const joinWith = async (folders: readonly Folder[]): Promise<JoinedWorkspace | undefined> => {
    const records = await crew.makeRecords(known, folders)
    if (records === undefined) return undefined
    for (const [name, { record, json }] of records) store.keep(name, record, json)
    return checker.join(withRecords(known, records))
  }
  const unknown = known.standards.flatMap(({ folder, record }) => (record ? [] : [folder]))
  const joined = (await joinWith(unknown)) ?? checker.join(known)
  // A record may be of the same files, and yet not hold: a new term can be used anywhere.
  const anew = joined.family.standards.flatMap(({ state, isAnew }) => (isAnew ? [state.folder] : []))
  return checker.conclude((await joinWith(anew)) ?? joined)
}

function storeFor(folder: string, { cacheHome, writer }: IncrementalOptions): RecordStore {
  const key = readOwnKey(cacheHome)
  return key === undefined ? forgetful : createDiskStore({ folder, key, writer })
}

const forgetful: RecordStore = {
  keeps: false,
  isEmpty: true,
  find: () => undefined,
  former: () => undefined,
  keep: () => undefined,
}
