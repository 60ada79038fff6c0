/** Bytes one after another in one memory, which grows as needed and can be filled anew. */
export interface GrowingBytes {
  /** Adds `text` in UTF-8. */
  readonly addText: (text: string) => void
  readonly addBytes: (bytes: Uint8Array) => void
  /** How many there are. */
  readonly length: () => number
  /** Those from `start` to before `end`, not copied: they hold until the memory is cleared. */
  readonly between: (start: number, end: number) => Uint8Array
  /** All of them in a memory of their own. */
  readonly copied: () => Uint8Array
  readonly clear: () => void
}

/** Begins with room for `room` bytes. */
export function growingBytes(room: number): GrowingBytes {
  let memory = Buffer.allocUnsafeSlow(room)
  let length = 0
  const makeRoom = (more: number) => {
    if (length + more <= memory.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(length + more, memory.length * 2))
    memory.copy(larger, 0, 0, length)
    memory = larger
  }
  return {
    addText(text) {
      // No character takes more; what is not filled takes no memory of the machine.
      makeRoom(text.length * 3)
      length += memory.write(text, length)
    },
    addBytes(bytes) {
      makeRoom(bytes.length)
      memory.set(bytes, length)
      length += bytes.length
    },
    length: () => length,
    between: (start, end) => memory.subarray(start, end),
    copied() {
      const copy = Buffer.allocUnsafeSlow(length)
      memory.copy(copy, 0, 0, length)
      return copy
    },
    clear() {
      length = 0
    },
  }
}
