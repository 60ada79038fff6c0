import { compareText } from '../../model/place.ts'
import { writePlaces } from './posting-lists.ts'

/**
 * Where each pair of neighbouring characters stands in `fields`, in the order of the pairs, as `writePlaces` writes it. Each
 * field is a text in which every line ends in a line feed; two fields make a record, and places are counted in records.
 * A line feed is only ever the second of a pair.
 */
export function pairPostings(fields: readonly string[]): (readonly [pair: string, places: string])[] {
  const { alphabet, characters, fieldOf, startOf } = numbered(fields)
  const places = inOrderOfPairs(characters, alphabet.length)
  const lists: (readonly [string, string])[] = []
  for (let from = 0, to = 0; from < places.length; from = to) {
    const place = places[from] ?? 0
    const [first, second] = [characters[place], characters[place + 1]]
    to = from + 1
    while (isPair(characters, places[to], first, second)) to += 1
    const own = places.subarray(from, to)
    const written = writePlaces(
      own.map((at) => fieldOf[at] ?? 0),
      own.map((at) => at - (startOf[(fieldOf[at] ?? 0) >>> 1] ?? 0)),
    )
    lists.push([`${alphabet[first ?? 0] ?? ''}${alphabet[second ?? 0] ?? ''}`, written])
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
  const alphabet = alphabetOf(fields)
  const numberOf = new Uint32Array(codePoints)
  for (const [number, character] of alphabet.entries()) numberOf[character.codePointAt(0) ?? 0] = number
  const longest = fields.reduce((length, field) => length + field.length, 0)
  const characters = new Uint32Array(longest)
  const fieldOf = new Uint32Array(longest)
  const startOf = new Uint32Array((fields.length + 1) >>> 1)
  let length = 0
  for (const [number, field] of fields.entries()) {
    if (number % 2 === 0) startOf[number >>> 1] = length
    for (let at = 0; at < field.length; at += 1) {
      const code = field.codePointAt(at) ?? 0
      if (code > 0xffff) at += 1
      characters[length] = numberOf[code] ?? 0
      fieldOf[length] = number
      length += 1
    }
  }
  return { alphabet, characters: characters.subarray(0, length), fieldOf, startOf }
}

function alphabetOf(fields: readonly string[]): string[] {
  const occurs = new Uint8Array(codePoints)
  for (const field of fields) {
    for (let at = 0; at < field.length; at += 1) {
      const code = field.codePointAt(at) ?? 0
      if (code > 0xffff) at += 1
      occurs[code] = 1
    }
  }
  occurs[lineFeed] = 0
  const others: string[] = []
  for (let code = 0; code < occurs.length; code += 1) if (occurs[code] === 1) others.push(String.fromCodePoint(code))
  return ['\n', ...others.sort(compareText)]
}

/** The places of all characters but line feeds, ordered by the character, then by the one that follows, then by themselves. */
function inOrderOfPairs(characters: Uint32Array, count: number): Uint32Array {
  const all = Uint32Array.from(characters.keys())
  const bySecond = sortedBy(all, count, (place) => characters[place + 1] ?? 0)
  const byBoth = sortedBy(bySecond, count, (place) => characters[place] ?? 0)
  let feeds = 0
  for (const character of characters) if (character === 0) feeds += 1
  return byBoth.subarray(feeds)
}

/** A counting sort that keeps the order of what is equal; `numberOf` gives numbers below `count`. */
function sortedBy(places: Uint32Array, count: number, numberOf: (place: number) => number): Uint32Array {
  const ends = new Uint32Array(count + 1)
  for (const place of places) {
    const next = numberOf(place) + 1
    ends[next] = (ends[next] ?? 0) + 1
  }
  for (let number = 0; number < count; number += 1) ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const number = numberOf(place)
    const at = ends[number] ?? 0
    sorted[at] = place
    ends[number] = at + 1
  }
  return sorted
}

function isPair(characters: Uint32Array, place: number | undefined, first?: number, second?: number): boolean {
  return place !== undefined && characters[place] === first && characters[place + 1] === second
}

const lineFeed = 10
const codePoints = 0x11_0000
