/** A set of UTF-16 code units that is asked for every character of every text: a bit for each, so that all of it stays near. */
export interface CharacterSet {
  readonly add: (code: number) => void
  /** Whether a code unit is in the set; the NaN behind the end of a text is in none. */
  readonly has: (code: number) => boolean
  /** Where in `text`, from an index on, the next one stands that is in the set; the text's length where none does. */
  readonly nextIn: (text: string, from: number) => number
}

/** Makes a set of the code units of `characters`. */
export function createCharacterSet(characters = ''): CharacterSet {
  const bits = new Int32Array(0x10000 / 32) // a number above 2³¹, as in a Uint32Array, would be an object each time it is read
  const add = (code: number): void => {
    bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31))
  }
  for (let index = 0; index < characters.length; index++) add(characters.charCodeAt(index))
  const has = (code: number): boolean => (((bits[code >> 5] ?? 0) >> (code & 31)) & 1) === 1
  const nextIn = (text: string, from: number): number => {
    for (let index = from; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if ((((bits[code >> 5] ?? 0) >> (code & 31)) & 1) === 1) return index // as `has` tells, which would be a call for each
    }
    return text.length
  }
  return { add, has, nextIn }
}
