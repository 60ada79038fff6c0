import { insideWords, searchText } from 'virtual:normdown/search-text'
import type { SearchIndex } from './search-index.ts'
import { bits, inOne, marksOf } from './search-marks.ts'
import type { QueryPart } from './search-query.ts'

/** What was found: the records, best first, and the ways of saying the query by which they were. */
export interface Found {
  readonly records: Uint32Array
  /** Whether a record holds the query in its own words, not only in others. */
  readonly isLiteral: (record: number) => boolean
  readonly said: readonly (readonly QueryPart[])[]
  /** For every record how well it fits, the less the better. */
  readonly ranks: Uint8Array
}

/**
 * The records that hold every one of `parts`, in this order: those of which the query is a name, a number or an id; those
 * whose names hold it; those that hold its parts side by side, as whole words, or inside longer ones. Within each in the
 * order of listing. Without a part: every record.
 */
export async function findRecords(index: SearchIndex, parts: readonly QueryPart[]): Promise<Found> {
  if (parts.length === 0) return everything(index.records)
  const ranks = new Uint8Array(index.records).fill(nowhere)
  return foundBy(await rank(index, parts, { ranks, from: 0 }), ranks, [parts])
}

/** `found`, and behind it likewise the records that say the query as one of `others` does. */
export async function findMore(
  index: SearchIndex,
  found: Found,
  others: readonly (readonly QueryPart[])[],
): Promise<Found> {
  const ranks = found.ranks.slice()
  const added = await Promise.all(others.map((parts) => rank(index, parts, { ranks, from: ranksCount })))
  const helpful = others.filter((_, at) => (added[at]?.length ?? 0) > 0)
  if (helpful.length === 0) return found
  return foundBy(inOne([found.records, ...added]), ranks, [...found.said, ...helpful])
}

const [isName, inNames, sideBySide, whole, inside, ranksCount] = [0, 1, 2, 3, 4, 5]
const nowhere = 255

/** The rank of a record by what is known of it. */
const rankOf = Uint8Array.from({ length: 64 }, (_, known) => {
  if ((known & bits.held) === 0) return nowhere
  if (known & (bits.named | bits.isQuery)) return isName
  if (known & bits.heldInNames) return inNames
  if (known & bits.sideBySide) return sideBySide
  return known & bits.heldWhole ? whole : inside
})

function everything(count: number): Found {
  const records = new Uint32Array(count)
  for (let record = 0; record < count; record += 1) records[record] = record
  return { records, isLiteral: () => true, said: [], ranks: new Uint8Array(count) }
}
