import { compareText } from '../../model/place.ts'
import { placesWriter } from './posting-lists.ts'
import type { SearchTexts } from './search-texts.ts'

type PairPostings = readonly [pair: string, places: string]

/**
 * Where each pair of neighbouring characters stands in `texts`, in the order of the pairs, as `placesWriter` writes it. Two
 * fields make a record, and places are counted in records. A line feed is only ever the second of a pair.
 */
export function pairPostings(texts: readonly SearchTexts[]): PairPostings[] {
  const text = numbered(texts)
  const { length } = text.alphabet
  const lists: PairPostings[] = []
  const addPairs = pairAdder(text, lists)
  const atOnce = Math.max(1, Math.floor(mostPairs / length))
  for (let first = 1; first < length; first += atOnce) addPairs(first, Math.min(first + atOnce, length))
  return lists
}

/** How many pairs there may be that are gathered at once: a table has a place for each, of which few are ever touched. */
const mostPairs = 1 << 24

interface NumberedText {
  /** Every character that occurs, in order, but for the line feed, which is first. */
  readonly alphabet: readonly string[]
  /** The text of all fields as places in the alphabet. */
  readonly characters: Uint32Array
  /** Where in it each field ends. */
  readonly ends: Uint32Array
}

function numbered(texts: readonly SearchTexts[]): NumberedText {
  const characters = new Uint32Array(texts.reduce((sum, { units }) => sum + units.length, 0))
  const ends = new Uint32Array(texts.reduce((sum, own) => sum + own.ends.length, 0))
  const numberOf = new Uint32Array(codePoints)
  const known = ['\n']
  let place = 0
  let field = 0
  for (const { units, ends: ownEnds } of texts) {
    for (let own = 0, at = 0; own < ownEnds.length; own += 1, field += 1) {
      const end = ownEnds[own] ?? 0
      for (; at < end; at += 1, place += 1) {
        let code = units[at] ?? 0
        if (isHalf(code, 0xd800) && isHalf(units[at + 1] ?? 0, 0xdc00)) {
          at += 1
          code = 0x1_0000 + ((code & 0x3ff) << 10) + ((units[at] ?? 0) & 0x3ff)
        }
        if (numberOf[code] === 0 && code !== lineFeed) {
          numberOf[code] = known.length
          known.push(String.fromCodePoint(code))
        }
        characters[place] = numberOf[code] ?? 0
      }
      ends[field] = place
    }
  }
  return { ...inOrder(known, characters.subarray(0, place)), ends }
}

/** Whether a unit of UTF-16 is one of the halves of characters that begin at `first`. */
function isHalf(unit: number, first: number): boolean {
  return (unit & 0xfc00) === first
}

/** The same text with its alphabet, of which the first letter stays, in order. */
function inOrder([first = '', ...others]: string[], characters: Uint32Array) {
  const sorted = others.map((character, at) => ({ character, number: at + 1 }))
  sorted.sort((a, b) => compareText(a.character, b.character))
  const numbers = new Uint32Array(others.length + 1)
  for (const [at, { number }] of sorted.entries()) numbers[number] = at + 1
  for (let at = 0; at < characters.length; at += 1) characters[at] = numbers[characters[at] ?? 0] ?? 0
  return { alphabet: [first, ...sorted.map(({ character }) => character)], characters }
}

/**
 * Gives a function that adds the pairs that begin with the characters from `from` to `to` to `lists`: counts each pair, and
 * puts the places of one behind those of the other. Both times the text is read from its beginning to its end; from pair to
 * pair it would have to be fetched from all over the memory.
 */
function pairAdder({ alphabet, characters, ends }: NumberedText, lists: PairPostings[]) {
  const fields = new Uint32Array(characters.length)
  const offsets = new Uint32Array(characters.length)
  const write = placesWriter()
  const size = alphabet.length
  return (from: number, to: number) => {
    // For each pair how many there are, then where the next of its places goes.
    const next = new Uint32Array((to - from) * size)
    const pairs: number[] = []
    for (let place = 0; place < characters.length; place += 1) {
      const first = characters[place] ?? 0
      if (first < from || first >= to) continue
      const pair = (first - from) * size + (characters[place + 1] ?? 0)
      if (next[pair] === 0) pairs.push(pair)
      next[pair] = (next[pair] ?? 0) + 1
    }
    pairs.sort((a, b) => a - b)
    let start = 0
    for (const pair of pairs) {
      const count = next[pair] ?? 0
      next[pair] = start
      start += count
    }
    let record = 0
    for (let field = 0, place = 0; field < ends.length; field += 1) {
      if (field % 2 === 0) record = place
      for (const end = ends[field] ?? 0; place < end; place += 1) {
        const first = characters[place] ?? 0
        if (first < from || first >= to) continue
        const pair = (first - from) * size + (characters[place + 1] ?? 0)
        const slot = next[pair] ?? 0
        next[pair] = slot + 1
        fields[slot] = field
        offsets[slot] = place - record
      }
    }
    start = 0
    for (const pair of pairs) {
      const end = next[pair] ?? 0
      const second = pair % size
      const first = from + (pair - second) / size
      lists.push([`${alphabet[first] ?? ''}${alphabet[second] ?? ''}`, write({ fields, offsets }, start, end)])
      start = end
    }
  }
}

const lineFeed = 10
const codePoints = 0x11_0000
