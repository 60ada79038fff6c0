import { availableParallelism } from 'node:os'
import type { Folder } from './folders.ts'
import { type MadeRecord, makeRecords } from './record-team.ts'
import { type RecordWorker, startWorker } from './record-workers.ts'
import { type SparedEngine, spareEngine } from './sparing-engine.ts'
import type { Survey } from './survey.ts'

/** By how many threads a workspace is checked. */
export interface Team {
  /** How many there may be; as many as the machine has for it if left out. */
  readonly threads?: number | undefined
  /** How many files to be read anew are worth a thread. */
  readonly filesPerThread?: number | undefined
}

/** The threads of one check, which are begun when there is enough for them to do. */
export interface Crew {
  /** Begins threads for files that are about to be read and of which nothing is known, so that they are ready when these are there. */
  readonly expect: (paths: readonly string[]) => void
  /** The records of those folders, and of others that do not hold for it, made by several threads; `undefined` where one is to do it. */
  readonly makeRecords: (
    survey: Survey,
    folders: readonly Folder[],
  ) => Promise<ReadonlyMap<string, MadeRecord> | undefined>
  /** Ends the threads, after which V8 is as it was. */
  readonly dismiss: () => void
}

/** Makes a crew of which nobody is there yet. */
export function createCrew({ threads = availableParallelism(), filesPerThread = 750 }: Team): Crew {
  const workers: RecordWorker[] = []
  let engine: SparedEngine | undefined
  let isLost = false
  /** Begins as many threads as so many files of so many standards are worth; tells whether there is one beside this. */
  const begin = (files: number, standards: number): boolean => {
    const worth = Math.floor(files / filesPerThread)
    if (worth < 2) return false
    engine ??= spareEngine()
    const wanted = isLost ? 1 : Math.min(threads, standards, worth)
    while (workers.length < wanted - 1) workers.push(startWorker())
    return wanted > 1
  }
  return {
    expect(paths) {
      begin(paths.length, paths.filter((path) => path.endsWith('/standard.md')).length)
    },
    async makeRecords(survey, folders) {
      const files = folders.reduce((sum, { sources }) => sum + sources.length, 0)
      if (!begin(files, folders.length)) return undefined
      try {
        return await makeRecords(survey, workers, engine?.settle)
      } catch {
        isLost = true // whatever kept the threads from it, this one does or tells by itself
        return undefined
      }
    },
    dismiss() {
      for (const { stop } of workers.splice(0)) stop()
      engine?.restore()
      engine = undefined
    },
  }
}
