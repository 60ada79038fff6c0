import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The key with which this user's records are sealed, made when it is first needed and kept in the user's own folder: what
 * came with a workspace from somebody else, and says that nothing is wrong in it, is not believed. `undefined` where the
 * folder cannot be used; then nothing is kept.
 */
export function readOwnKey(cacheHome: string | undefined): Buffer | undefined {
  const folder = join(cacheHome || join(homedir(), '.cache'), 'normdown')
  const file = join(folder, 'key')
  try {
    return readKey(file) ?? makeKey(folder, file)
  } catch {
    return undefined // no home, or one that may not be written to
  }
}

const length = 32

function readKey(file: string): Buffer | undefined {
  try {
    const key = readFileSync(file)
    return key.length === length ? key : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Two processes that begin at once agree on the key of the first. */
function makeKey(folder: string, file: string): Buffer | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(length), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readKey(file)
}
