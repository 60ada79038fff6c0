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
  const { places, ends } = byCharacter(text.characters, text.alphabet.length)
  const lists: PairPostings[] = []
  const addPairs = pairAdder(text, lists)
  for (let first = 1; first < ends.length; first += 1) addPairs(first, places.subarray(ends[first - 1], ends[first]))
  return lists
}

interface NumberedText {
  /** Every character that occurs, in order, but for the line feed, which is first. */
  readonly alphabet: readonly string[]
  /** The text of all fields as places in the alphabet. */
  readonly characters: Uint32Array
  /** The field of each character, and where the text of each record begins. */
  readonly fieldOf: Uint32Array
  readonly startOf: Uint32Array
}

function numbered(texts: readonly SearchTexts[]): NumberedText {
  const length = texts.reduce((sum, { units }) => sum + units.length, 0)
  const characters = new Uint32Array(length)
  const fieldOf = new Uint32Array(length)
  const startOf = new Uint32Array(texts.reduce((sum, { ends }) => sum + ends.length, 0) >>> 1)
  const numberOf = new Uint32Array(codePoints)
  const known = ['\n']
  let place = 0
  let field = 0
  for (const { units, ends } of texts) {
    for (let own = 0, at = 0; own < ends.length; own += 1, field += 1) {
      const end = ends[own] ?? 0
      if (field % 2 === 0) startOf[field >>> 1] = place
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
        fieldOf[place] = field
      }
    }
  }
  return { ...inOrder(known, characters.subarray(0, place)), fieldOf, startOf }
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

/** The places of each character, those of one behind those of the other: a counting sort. */
function byCharacter(characters: Uint32Array, count: number) {
  const ends = new Uint32Array(count)
  for (let place = 0; place < characters.length; place += 1) {
    const next = (characters[place] ?? 0) + 1
    if (next < count) ends[next] = (ends[next] ?? 0) + 1
  }
  for (let number = 1; number < count; number += 1) ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0)
  const places = new Uint32Array(characters.length)
  for (let place = 0; place < characters.length; place += 1) {
    const number = characters[place] ?? 0
    const end = ends[number] ?? 0
    places[end] = place
    ends[number] = end + 1
  }
  return { places, ends }
}

/** Gives a function that adds the pairs that begin with `first` to `lists`, from all places where it stands. */
function pairAdder({ alphabet, characters, fieldOf, startOf }: NumberedText, lists: PairPostings[]) {
  const fields = new Uint32Array(characters.length)
  const offsets = new Uint32Array(characters.length)
  // For each second character how many there are, then where the next of its places goes.
  const next = new Uint32Array(alphabet.length)
  const write = placesWriter()
  return (first: number, places: Uint32Array) => {
    const seconds: number[] = []
    for (let at = 0; at < places.length; at += 1) {
      const second = characters[(places[at] ?? 0) + 1] ?? 0
      if (next[second] === 0) seconds.push(second)
      next[second] = (next[second] ?? 0) + 1
    }
    let start = 0
    for (const second of seconds.sort((a, b) => a - b)) {
      const count = next[second] ?? 0
      next[second] = start
      start += count
    }
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      const second = characters[place + 1] ?? 0
      const slot = next[second] ?? 0
      next[second] = slot + 1
      const field = fieldOf[place] ?? 0
      fields[slot] = field
      offsets[slot] = place - (startOf[field >>> 1] ?? 0)
    }
    let from = 0
    for (const second of seconds) {
      const to = next[second] ?? 0
      lists.push([`${alphabet[first] ?? ''}${alphabet[second] ?? ''}`, write({ fields, offsets }, from, to)])
      from = to
      next[second] = 0
    }
  }
}

const lineFeed = 10
const codePoints = 0x11_0000
