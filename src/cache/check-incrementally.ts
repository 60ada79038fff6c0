import { join } from 'node:path'
import { type Check, type CheckOptions, checkRead, readWorkspace } from '../check.ts'
import { readGenerator } from '../files/package-folder.ts'
import { createChecker, type RecordStore } from './checker.ts'
import { createDiskStore } from './disk-store.ts'
import { readOwnKey } from './own-key.ts'
import { IrregularFolder } from './standard-state.ts'

/** What a check finds, without what the workspace means. */
export type Findings = Omit<Check, 'catalog'>

export interface IncrementalOptions extends CheckOptions {
  /** Folder of the user for what can be made again, if the environment names one. */
  readonly cacheHome?: string | undefined
  /** Tells this process from others that run at the same time. */
  readonly writer: string
  /** Whether findings may be taken from the check before, and are kept for the next; true if left out. */
  readonly remembers?: boolean | undefined
}

/** Finds what `checkWorkspace` finds; what the files say that have not changed since is taken from the check before. */
export function checkIncrementally(root: string, options: IncrementalOptions): Findings {
  const read = readWorkspace(root, options)
  const store = options.remembers === false ? forgetful : storeFor(root, options)
  options.onStage?.('lint')
  try {
    const checker = createChecker({ store, generator: readGenerator() })
    const { diagnostics, waived } = checker.check(read)
    const { config, sources, assets, unread } = read
    return {
      config,
      sources,
      assets,
      files: sources.length + new Set(unread.map(({ place }) => place.file)).size,
      diagnostics,
      waived,
      passed: !diagnostics.some(({ severity }) => severity === 'error'),
    }
  } catch (error) {
    if (!(error instanceof IrregularFolder)) throw error
    const { compilation: _, catalog: __, ...findings } = checkRead(read, options)
    return findings
  }
}

function storeFor(root: string, { cacheHome, writer }: IncrementalOptions): RecordStore {
  const key = readOwnKey(cacheHome)
  return key === undefined ? forgetful : createDiskStore({ folder: join(root, '.normdown', 'cache'), key, writer })
}

const forgetful: RecordStore = { find: () => undefined, keep: () => undefined }
