/** A set of UTF-16 code units that is asked for every character of every text: a bit for each, so that all of it stays near. */
export interface CharacterSet {
  readonly add: (code: number) => void
  /** Whether a code unit is in the set; the NaN behind the end of a text is in none. */
  readonly has: (code: number) => boolean
}

/** Makes an empty set of code units. */
export function createCharacterSet(): CharacterSet {
  const bits = new Uint32Array(0x10000 / 32)
  return {
    add(code) {
      bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31))
    },
    has: (code) => (((bits[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1,
  }
}
