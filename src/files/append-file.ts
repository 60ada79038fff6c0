import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A new file that is written piece by piece. */
export interface AppendedFile {
  readonly append: (piece: Uint8Array) => void
  /** Closes the file and gives its size in bytes and its SHA-256 in lower-case hexadecimal. */
  readonly end: () => { readonly size: number; readonly sha256: string }
}

/** Begins a file that is not there yet. */
export function appendFile(path: string): AppendedFile {
  mkdirSync(dirname(path), { recursive: true })
  const opened = openSync(path, 'wx')
  const hash = createHash('sha256')
  let size = 0
  return {
    append(piece) {
      for (let start = 0; start < piece.length; ) start += writeSync(opened, piece, start)
      hash.update(piece)
      size += piece.length
    },
    end() {
      closeSync(opened)
      return { size, sha256: hash.digest('hex') }
    },
  }
}
