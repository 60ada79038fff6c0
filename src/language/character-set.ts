/** A set of UTF-16 code units that is asked for every character of every text: a bit for each, so that all of it stays near. */
export interface CharacterSet {
  /** Whether a code unit is in the set; the NaN behind the end of a text is in none. */
  readonly has: (code: number) => boolean
}

/** Makes a set of the code units of `characters`. */
export function createCharacterSet(characters: string): CharacterSet {
  const bits = new Int32Array(0x10000 / 32) // a number above 2³¹, as in a Uint32Array, would be an object each time it is read
  for (let index = 0; index < characters.length; index++) {
    const code = characters.charCodeAt(index)
    bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31))
  }
  return { has: (code) => (((bits[code >> 5] ?? 0) >> (code & 31)) & 1) === 1 }
}
