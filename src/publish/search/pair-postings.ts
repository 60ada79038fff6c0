import { compareText } from '../../model/place.ts'
import { placesWriter } from './posting-lists.ts'

/**
 * Where each pair of neighbouring characters stands in `fields`, in the order of the pairs, as `placesWriter` writes it. Each
 * field is a text in which every line ends in a line feed; two fields make a record, and places are counted in records.
 * A line feed is only ever the second of a pair.
 */
export function pairPostings(fields: readonly string[]): (readonly [pair: string, places: string])[] {
  const { alphabet, characters, fieldOf, startOf } = numbered(fields)
  const places = inOrderOfPairs(characters, alphabet.length)
  const own = { fields: new Uint32Array(places.length), offsets: new Uint32Array(places.length) }
  const write = placesWriter()
  const lists: (readonly [string, string])[] = []
  for (let from = 0, to = 0; from < places.length; from = to) {
    const first = characters[places[from] ?? 0] ?? 0
    const second = characters[(places[from] ?? 0) + 1] ?? 0
    for (to = from; to < places.length; to += 1) {
      const place = places[to] ?? 0
      if (characters[place] !== first || characters[place + 1] !== second) break
      const field = fieldOf[place] ?? 0
      own.fields[to - from] = field
      own.offsets[to - from] = place - (startOf[field >>> 1] ?? 0)
    }
    lists.push([`${alphabet[first] ?? ''}${alphabet[second] ?? ''}`, write(own, to - from)])
  }
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

function numbered(fields: readonly string[]): NumberedText {
  const length = fields.reduce((sum, field) => sum + field.length, 0)
  const characters = new Uint32Array(length)
  const fieldOf = new Uint32Array(length)
  const startOf = new Uint32Array((fields.length + 1) >>> 1)
  const numberOf = new Uint32Array(codePoints)
  const known = ['\n']
  let place = 0
  for (const [number, field] of fields.entries()) {
    if (number % 2 === 0) startOf[number >>> 1] = place
    for (let at = 0; at < field.length; at += 1) {
      const code = field.codePointAt(at) ?? lineFeed
      if (code > 0xffff) at += 1
      if (numberOf[code] === 0 && code !== lineFeed) {
        numberOf[code] = known.length
        known.push(String.fromCodePoint(code))
      }
      characters[place] = numberOf[code] ?? 0
      fieldOf[place] = number
      place += 1
    }
  }
  return { ...inOrder(known, characters.subarray(0, place)), fieldOf, startOf }
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

/** The places of all characters but line feeds, ordered by the character, then by the one that follows, then by themselves. */
function inOrderOfPairs(characters: Uint32Array, count: number): Uint32Array {
  const all = new Uint32Array(characters.length)
  for (let place = 0; place < all.length; place += 1) all[place] = place
  const bySecond = sortedBy(all, count, characters.subarray(1))
  const byBoth = sortedBy(bySecond, count, characters)
  return byBoth.subarray(characters.reduce((feeds, character) => feeds + (character === 0 ? 1 : 0), 0))
}

/** `places` by the numbers at them, which are below `count`: a counting sort, which keeps the order of what is equal. */
function sortedBy(places: Uint32Array, count: number, numbers: Uint32Array): Uint32Array {
  const ends = new Uint32Array(count + 1)
  for (let at = 0; at < places.length; at += 1) {
    const next = (numbers[places[at] ?? 0] ?? 0) + 1
    ends[next] = (ends[next] ?? 0) + 1
  }
  for (let number = 0; number < count; number += 1) ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    const number = numbers[place] ?? 0
    const end = ends[number] ?? 0
    sorted[end] = place
    ends[number] = end + 1
  }
  return sorted
}

const lineFeed = 10
const codePoints = 0x11_0000
