import {
  closeSync,
  constants,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The last output, from which files that stay the same are taken over with their place on the disk and their date. */
export interface PreviousFiles {
  /** Links the file at `path` of the last output to `file` if it holds `content`; false if it does not or cannot be linked. */
  readonly link: (path: string, content: Uint8Array, file: string) => boolean
}

/**
 * Looks into the last output below `folder`. What symbolic links lead to is not ours and never taken over. Nothing may be
 * written into a file that was taken over, since the last output holds it too: to change it, put a new one in its place.
 */
export function previousFiles(folder: string): PreviousFiles {
  const isOurs = realFolders(folder)
  return {
    link(path, content, file) {
      const known = join(folder, path)
      return isOurs(dirname(known)) && holds(known, content) && linked(known, file)
    },
  }
}

/** Puts the files of the last output below `previous` in the place of those below `folder` that hold the same. */
export function takeOverUnchanged(folder: string, previous: string): void {
  const isOurs = realFolders(previous)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const known = join(previous, relative(folder, file))
    if (!entry.isFile() || !isOurs(dirname(known)) || !mayHoldTheSame(known, file)) continue
    const fresh = `${file}.unchanged`
    if (holds(known, readFileSync(file)) && linked(known, fresh)) renameSync(fresh, file)
  }
}

/** False as well if they are one file already. */
function mayHoldTheSame(known: string, file: string): boolean {
  const [before, now] = [lstatSync(known, { throwIfNoEntry: false }), lstatSync(file)]
  return before?.size === now.size && before.ino !== now.ino
}

/** Tells, looking once at each folder from `top` downwards, whether it and all around it are folders and no links to some. */
function realFolders(top: string): (folder: string) => boolean {
  const known = new Map<string, boolean>()
  const isReal = (folder: string): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const real =
      (folder === top || isReal(dirname(folder))) &&
      lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    known.set(folder, real)
    return real
  }
  return isReal
}

/** False also for what cannot be read: a file of the last output that somebody spoilt is written anew. */
function holds(file: string, content: Uint8Array): boolean {
  const status = lstatSync(file, { throwIfNoEntry: false })
  if (!status?.isFile() || status.size !== content.byteLength) return false
  try {
    return readsAs(file, content)
  } catch {
    return false
  }
}

/** Compares in pieces, so that a large file is not held twice. */
function readsAs(file: string, content: Uint8Array): boolean {
  const opened = openSync(file, constants.O_RDONLY | noFollow)
  try {
    for (let start = 0; start < content.byteLength; ) {
      const read = piece.subarray(0, readSync(opened, piece, 0, piece.length, null))
      if (read.length === 0 || !read.equals(content.subarray(start, start + read.length))) return false
      start += read.length
    }
    return true
  } finally {
    closeSync(opened)
  }
}

const piece = Buffer.allocUnsafeSlow(1 << 18)

/** Not known to every system. */
const noFollow = constants.O_NOFOLLOW ?? 0

/** False where links are not possible: on another disk, or on one that knows none. */
function linked(file: string, name: string): boolean {
  try {
    linkSync(file, name)
    return true
  } catch {
    return false
  }
}
