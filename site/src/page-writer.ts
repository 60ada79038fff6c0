import { transcode } from 'node:buffer'

/** Gathers the HTML of a page and encodes it. */
export interface PageWriter {
  readonly write: (html: string) => void
  /** The page in UTF-8; nothing can be written to it afterwards. */
  readonly bytes: () => Uint8Array
}

/**
 * Begins a page. What is written is a rope of many strings: to encode a long one V8 would first copy it into one string,
 * for which it takes fresh memory from the system. So it is copied in pieces, into memory that the next page uses again.
 */
export function pageWriter(): PageWriter {
  let room = spare ?? Buffer.allocUnsafeSlow(firstRoom)
  spare = undefined // until this page is done: another may begin meanwhile
  let length = 0
  let piece = ''

  function putPiece(): void {
    const needed = length + piece.length * bytesPerUnit
    if (needed > room.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2)
      room.copy(larger, 0, 0, length)
      room = larger
    }
    length += room.write(piece, length, 'utf16le')
    piece = ''
  }

  return {
    write(html) {
      piece += html
      if (piece.length > longestPiece) putPiece()
    },
    bytes() {
      putPiece()
      const page = utf8(room.subarray(0, length))
      spare = room
      return page
    },
  }
}

let spare: Buffer | undefined
const firstRoom = 1 << 18
const longestPiece = 4096
const bytesPerUnit = 2

/** From UTF-16 as from a string; half of a pair, which an escape in YAML can write, becomes the sign for what cannot be read. */
function utf8(utf16: Buffer): Uint8Array {
  try {
    return transcode(utf16, 'utf16le', 'utf8')
  } catch {
    return Buffer.from(utf16.toString('utf16le'))
  }
}
