import { readFields, readOffsets } from '../../../src/publish/search/posting-lists.ts'
import { insideWords, isNameKey } from '../../../src/publish/search/search-text.ts'
import type { KeyedLists } from './search-lists.ts'

/** Fields, ascending; one in which something stands twice may be there twice. */
export interface Held {
  /** In lists that have nothing in common. */
  readonly anywhere: readonly Uint32Array[]
  /** Those in which letters and digits at its ends are no part of a longer word; nothing if it has none there. */
  readonly asWords: Uint32Array
}

/** The fields that hold `text`, a search text, by the places of `pairs` of characters. */
export async function fieldsOf(text: string, pairs: KeyedLists): Promise<Held> {
  const characters = Array.from(insideWords(text))
  const [inside, atEnds] = await Promise.all([
    writtenOf(pairsIn(characters), pairs),
    writtenOf(pairsAround(text, characters), pairs),
  ])
  const hasEnds = atEnds.length > 0
  if (characters.length < 2) {
    const anywhere = await fieldsOfCharacter(insideWords(text), pairs)
    return { anywhere, asWords: hasEnds ? placesOf(atEnds).fields : nothing }
  }
  const [only] = inside
  if (only !== undefined && inside.length === 1 && !hasEnds) {
    return { anywhere: [readFields(only.written)], asWords: nothing }
  }
  const places = placesOf(inside)
  const asWords = hasEnds ? [places, ...atEnds.map(placesIn)].reduce(sideBySide).fields : nothing
  return { anywhere: [places.fields], asWords }
}

const nothing = new Uint32Array()

/** A single character begins several pairs. */
async function fieldsOfCharacter(character: string, pairs: KeyedLists): Promise<Uint32Array[]> {
  const lists = character === '' ? [] : await pairs.listsBelow(character)
  return lists.filter(([key]) => !isNameKey(key)).map(([, written]) => readFields(written))
}

/** Two characters side by side in a phrase, and where they begin in it. */
interface Pair {
  readonly pair: string
  readonly offset: number
}

/** As few pairs as cover `characters`; none cover a single one. */
function pairsIn(characters: readonly string[]): Pair[] {
  const { length } = characters
  const even = Array.from({ length: Math.floor(length / 2) }, (_, at) => at * 2)
  const offsets = length % 2 === 0 || length === 1 ? even : [...even, length - 2]
  return offsets.map((offset) => ({ pair: `${characters[offset]}${characters[offset + 1]}`, offset }))
}

/** The first and the last character of a phrase with the spaces at the ends of `text`. */
function pairsAround(text: string, characters: readonly string[]): Pair[] {
  const { length } = characters
  return [
    ...(text.startsWith(' ') ? [{ pair: ` ${characters[0]}`, offset: -1 }] : []),
    ...(text.endsWith(' ') ? [{ pair: `${characters[length - 1]} `, offset: length - 1 }] : []),
  ]
}

/** The places of a pair as they are written, nothing if it stands nowhere. */
interface WrittenPlaces {
  readonly written: string
  readonly offset: number
}

function writtenOf(wanted: readonly Pair[], pairs: KeyedLists): Promise<WrittenPlaces[]> {
  return Promise.all(wanted.map(async ({ pair, offset }) => ({ written: await pairs.listOf(pair), offset })))
}

interface Places {
  readonly fields: Uint32Array
  /** Where the phrase would begin of which the pair is a part, counted in the record. */
  readonly starts: Int32Array
}

/** Where all of `pairs` stand in one phrase. */
function placesOf(pairs: readonly WrittenPlaces[]): Places {
  if (pairs.some(({ written }) => written === '')) return { fields: nothing, starts: new Int32Array() }
  // The rarest first, so that the others have little to confirm.
  const rarestFirst = pairs.toSorted((a, b) => a.written.length - b.written.length)
  return rarestFirst.map(placesIn).reduce(sideBySide)
}

function placesIn({ written, offset }: WrittenPlaces): Places {
  const fields = readFields(written)
  const starts = new Int32Array(readOffsets(written, fields))
  if (offset === 0) return { fields, starts }
  for (let at = 0; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) - offset
  return { fields, starts }
}

/** What two lists of places have in common. */
function sideBySide(a: Places, b: Places): Places {
  const fields = new Uint32Array(Math.min(a.fields.length, b.fields.length))
  const starts = new Int32Array(fields.length)
  let count = 0
  let other = 0
  for (let at = 0; at < a.fields.length; at += 1) {
    const field = a.fields[at] ?? 0
    const start = a.starts[at] ?? 0
    while (isBefore(b, other, field, start)) other += 1
    if (b.fields[other] !== field || b.starts[other] !== start) continue
    fields[count] = field
    starts[count] = start
    count += 1
  }
  return { fields: fields.subarray(0, count), starts: starts.subarray(0, count) }
}

function isBefore({ fields, starts }: Places, at: number, field: number, start: number): boolean {
  const own = fields[at]
  return own !== undefined && (own < field || (own === field && (starts[at] ?? 0) < start))
}
