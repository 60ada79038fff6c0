import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Check, type CheckOptions, checkRead, concludeCheck, type ReadWorkspace, readWorkspace } from '../check.ts'
import { readGenerator } from '../files/package-folder.ts'
import { createChecker, type IncrementalCheck } from './checker.ts'
import { createDiskStore } from './disk-store.ts'
import type { Folder } from './folders.ts'
import { readOwnKey } from './own-key.ts'
import type { RecordStore } from './record-store.ts'
import { withSparingEngine } from './sparing-engine.ts'
import { IrregularFolder } from './standard-state.ts'
import { type Survey, withRecords } from './survey.ts'

/** What a check finds, without what the workspace means. */
export type Findings = Omit<Check, 'catalog'>

/** By how many threads a workspace is checked. */
export interface Team {
  /** How many there may be; as many as the machine has for it if left out. */
  readonly threads?: number | undefined
  /** How many files to be read anew are worth a thread. */
  readonly filesPerThread?: number | undefined
}

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
  const read = readWorkspace(root, options)
  const store = options.remembers === false ? forgetful : storeFor(root, options)
  options.onStage?.('lint')
  try {
    return concludeCheck(read, await checkTogether(read, store, options))
  } catch (error) {
    if (!(error instanceof IrregularFolder)) throw error
    const { compilation: _, catalog: __, ...findings } = checkRead(read, options)
    return findings
  }
}

/** Checks with the records that were kept; where many standards are to be read anew, several threads make their records first. */
async function checkTogether(read: ReadWorkspace, store: RecordStore, team: Team): Promise<IncrementalCheck> {
  const checker = createChecker({ store, generator: readGenerator(), wordsOnly: true })
  const known = checker.survey(read)
  const unknown = known.standards.flatMap(({ folder, record }) => (record ? [] : [folder]))
  if (isMuch(unknown, team))
    return withSparingEngine(async () => {
      const completed = await withMade(known, unknown, { store, team })
      return checker.conclude(checker.join(completed ?? known))
    })
  const joined = checker.join(known)
  // A record may be of the same files, and yet not hold: a new term can be used anywhere.
  const anew = joined.family.standards.flatMap(({ state, isAnew }) => (isAnew ? [state.folder] : []))
  if (!isMuch(anew, team)) return checker.conclude(joined)
  return withSparingEngine(async () => {
    const completed = await withMade(known, anew, { store, team })
    return checker.conclude(completed === undefined ? joined : checker.join(completed))
  })
}

/** The survey with the records of those folders, made by several threads; `undefined` where one is to do it. */
async function withMade(
  known: Survey,
  folders: readonly Folder[],
  { store, team }: { readonly store: RecordStore; readonly team: Team },
): Promise<Survey | undefined> {
  const threads = Math.min(team.threads ?? availableParallelism(), folders.length, worthThreads(folders, team))
  if (threads < 2) return undefined
  const { makeRecords } = await import('./record-team.ts')
  const records = await makeRecords(known, threads).catch(() => undefined)
  if (records === undefined) return undefined // whatever kept the threads from it, this one does or tells by itself
  for (const [folder, record] of records) store.keep(folder, record)
  return withRecords(known, records)
}

/** Whether the files of those folders are more than one thread should do. */
function isMuch(folders: readonly Folder[], team: Team): boolean {
  return worthThreads(folders, team) > 1
}

/** How many threads reading those folders is worth. */
function worthThreads(folders: readonly Folder[], { filesPerThread = 750 }: Team): number {
  return Math.floor(folders.reduce((sum, { sources }) => sum + sources.length, 0) / filesPerThread)
}

function storeFor(root: string, { cacheHome, writer }: IncrementalOptions): RecordStore {
  const key = readOwnKey(cacheHome)
  return key === undefined ? forgetful : createDiskStore({ folder: join(root, '.normdown', 'cache'), key, writer })
}

const forgetful: RecordStore = { find: () => undefined, former: () => undefined, keep: () => undefined }
