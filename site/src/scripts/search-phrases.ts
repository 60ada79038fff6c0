import { readFields, readOffsets } from 'virtual:normdown/posting-lists'

/** Gives the written places of a pair of characters, of which nothing is written if it stands nowhere. */
export type PairLists = (pair: string) => Promise<string>

/**
 * The fields in which `phrase`, two characters of search text or more, stands, ascending; one in which it stands twice may be
 * there twice.
 */
export async function fieldsOf(phrase: string, listOf: PairLists): Promise<Uint32Array> {
  const characters = Array.from(phrase)
  const offsets = offsetsIn(characters.length)
  const written = await Promise.all(offsets.map((at) => listOf(`${characters[at]}${characters[at + 1]}`)))
  const [only] = written
  if (only !== undefined && written.length === 1) return readFields(only)
  if (written.includes('')) return new Uint32Array()
  // The rarest first, so that the others have little to confirm.
  const pairs = written
    .map((list, at) => ({ list, offset: offsets[at] ?? 0 }))
    .sort((a, b) => a.list.length - b.list.length)
  return pairs.map(placesOf).reduce(sideBySide).fields
}

interface Places {
  readonly fields: Uint32Array
  /** Where the phrase would begin of which the pair is a part, counted in the record. */
  readonly starts: Int32Array
}

/** Where the pairs begin that cover `length` characters. */
function offsetsIn(length: number): number[] {
  const even = Array.from({ length: Math.floor(length / 2) }, (_, at) => at * 2)
  return length % 2 === 0 ? even : [...even, length - 2]
}

function placesOf({ list, offset }: { readonly list: string; readonly offset: number }): Places {
  const fields = readFields(list)
  const starts = Int32Array.from(readOffsets(list, fields))
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
