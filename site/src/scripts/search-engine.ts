import { insideWords, searchText } from '../../../src/publish/search/search-text.ts'
import type { SearchIndex } from './search-index.ts'
import { bits, inOne, marksOf } from './search-marks.ts'
import type { QueryPart } from './search-query.ts'

/** What was found: the records, best first, and the ways of saying the query by which they were. */
export interface Found {
  readonly records: Uint32Array
  /** Whether a record holds the query in its own words, not only in others. */
  readonly isLiteral: (record: number) => boolean
  readonly said: readonly (readonly QueryPart[])[]
  /** Whether each record holds only some of what the query says. */
  readonly isPartial: boolean
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
  const { added } = lower(ranks, await fitsOf(index, parts), isName)
  return foundBy(added, ranks, [parts])
}

/** `found`, and behind it likewise the records that say the query as one of `others` does. */
export async function findMore(
  index: SearchIndex,
  found: Found,
  others: readonly (readonly QueryPart[])[],
): Promise<Found> {
  const fits = await Promise.all(others.map((parts) => fitsOf(index, parts)))
  const ranks = found.ranks.slice()
  const lowered = fits.map((fit) => lower(ranks, fit, ranksCount))
  const helpful = others.filter((_, at) => lowered[at]?.helped)
  if (helpful.length === 0) return found
  return foundBy(inOne([found.records, ...lowered.map(({ added }) => added)]), ranks, [...found.said, ...helpful])
}

/**
 * The records that hold the most of `pieces`, where none hold all of a query: a rare piece says more of what is sought than a
 * common one, and a table or a note that holds several says less than a sentence. What holds less than half as much as the
 * best is left out.
 */
export async function findSome(index: SearchIndex, pieces: readonly QueryPart[]): Promise<Found> {
  const weights = new Float64Array(index.records)
  const ranks = new Uint8Array(index.records).fill(nowhere)
  for (const { known, records } of await Promise.all(pieces.map((piece) => marksOf(index, piece, true)))) {
    const wholes = records.filter((record) => (known[record] ?? 0) & bits.heldWhole)
    const holding = wholes.length > 0 ? wholes : records
    const weight = Math.log2(1 + index.records / holding.length)
    for (const record of holding) {
      weights[record] = (weights[record] ?? 0) + weight
      ranks[record] = Math.min(ranks[record] ?? nowhere, rankOf[known[record] ?? 0] ?? nowhere)
    }
  }
  for (const { kind, start, end } of index.ranges) {
    if (kind !== 'table' && kind !== 'text') continue
    for (let record = start; record < end; record += 1) weights[record] = (weights[record] ?? 0) / 2
  }
  const weightOf = (record: number) => weights[record] ?? 0
  const rank = (record: number) => ranks[record] ?? nowhere
  const least = weights.reduce((most, weight) => Math.max(most, weight), 0) / 2
  const held = Array.from(weights.keys()).filter((record) => weightOf(record) > least)
  const records = Uint32Array.from(held.sort((a, b) => weightOf(b) - weightOf(a) || rank(a) - rank(b) || a - b))
  return { records, isLiteral: () => true, said: pieces.map((piece) => [piece]), isPartial: true, ranks }
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
  return { records, isLiteral: () => true, said: [], isPartial: false, ranks: new Uint8Array(count) }
}

/** Records, ascending, and for every record what is known of it, by which those that fit are told. */
interface Fits {
  readonly records: Uint32Array
  readonly known: Uint8Array
}

async function fitsOf(index: SearchIndex, parts: readonly QueryPart[]): Promise<Fits> {
  const query = searchText(parts.map(({ text }) => text).join(' '))
  const several = parts.length > 1
  const [marks, names, together] = await Promise.all([
    Promise.all(parts.map((part) => marksOf(index, part, several))),
    index.recordsNamed(query),
    several ? index.fieldsWith(insideWords(query)) : undefined,
  ])
  const [rarest, ...others] = marks.toSorted((a, b) => a.records.length - b.records.length)
  if (rarest === undefined) return { records: new Uint32Array(), known: new Uint8Array() }
  const { known, records } = rarest
  for (const other of others) keepCommon(known, records, other.known)
  for (const fields of together?.anywhere ?? [])
    for (const field of fields) addBits(known, field >>> 1, bits.sideBySide)
  for (const record of names) addBits(known, record, bits.isQuery)
  return { records, known }
}

function keepCommon(known: Uint8Array, records: Uint32Array, other: Uint8Array): void {
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? 0
    known[record] = (known[record] ?? 0) & (other[record] ?? 0)
  }
}

function addBits(known: Uint8Array, record: number, more: number): void {
  known[record] = (known[record] ?? 0) | more
}

interface Lowered {
  /** Records that had no rank before, ascending. */
  readonly added: Uint32Array
  /** Whether any record has a better rank now. */
  readonly helped: boolean
}

/** Gives records the rank by which they fit, counted from `first`, where it is better than the one they have in `ranks`. */
function lower(ranks: Uint8Array, { records, known }: Fits, first: number): Lowered {
  const added = new Uint32Array(records.length)
  let count = 0
  let helped = false
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? 0
    const rank = rankOf[known[record] ?? 0] ?? nowhere
    const before = ranks[record] ?? nowhere
    if (rank === nowhere || rank + first >= before) continue
    ranks[record] = rank + first
    helped = true
    if (before !== nowhere) continue
    added[count] = record
    count += 1
  }
  return { added: added.subarray(0, count), helped }
}

/** `records` are ascending. */
function foundBy(records: Uint32Array, ranks: Uint8Array, said: Found['said']): Found {
  const isLiteral = (record: number) => (ranks[record] ?? nowhere) < ranksCount
  return { records: inOrder(records, ranks), isLiteral, said, isPartial: false, ranks }
}

/** The records by rank, and within one as they were: a counting sort. */
function inOrder(records: Uint32Array, ranks: Uint8Array): Uint32Array {
  const ends = new Uint32Array(2 * ranksCount + 1)
  for (let at = 0; at < records.length; at += 1) {
    const next = (ranks[records[at] ?? 0] ?? 0) + 1
    ends[next] = (ends[next] ?? 0) + 1
  }
  for (let rank = 1; rank < ends.length; rank += 1) ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0)
  const sorted = new Uint32Array(records.length)
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? 0
    const rank = ranks[record] ?? 0
    const place = ends[rank] ?? 0
    sorted[place] = record
    ends[rank] = place + 1
  }
  return sorted
}
