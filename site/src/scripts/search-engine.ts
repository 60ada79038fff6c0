import { insideWords, searchText } from 'virtual:normdown/search-text'
import { firstFrom, type SearchIndex } from './search-index.ts'
import type { QueryPart } from './search-query.ts'

/** What was found: the records, best first, and the ways of saying the query by which they were. */
export interface Found {
  readonly records: Uint32Array
  /** Whether a record holds the query in its own words, not only in others. */
  readonly isLiteral: (record: number) => boolean
  readonly said: readonly (readonly QueryPart[])[]
}

/**
 * The records that hold every part of one of `alternatives`, in this order: those of which the query is a name, a number
 * or an id; those whose names hold it; those that hold its parts side by side, as whole words, or inside longer ones; then
 * likewise those that say it in other words. Within each in the order of listing. Without a part: every record.
 */
export async function findRecords(index: SearchIndex, alternatives: readonly (readonly QueryPart[])[]): Promise<Found> {
  const [own = []] = alternatives
  if (own.length === 0) {
    return { records: Uint32Array.from({ length: index.records }, (_, at) => at), isLiteral: () => true, said: [] }
  }
  const all = await Promise.all(alternatives.map((parts) => ranksOf(index, parts)))
  const best = new Uint8Array(index.records).fill(nowhere)
  const used = all.map((ranks, alternative) => {
    const penalty = alternative === 0 ? 0 : ranksCount
    let helped = false
    for (const [record, rank] of ranks.entries()) {
      if (rank === nowhere || rank + penalty >= (best[record] ?? nowhere)) continue
      best[record] = rank + penalty
      helped = true
    }
    return helped
  })
  const isLiteral = (record: number) => (best[record] ?? nowhere) < ranksCount
  return { records: inOrder(best), isLiteral, said: alternatives.filter((_, at) => at === 0 || used[at]) }
}

const [isName, inNames, sideBySide, whole, inside, ranksCount] = [0, 1, 2, 3, 4, 5]
const nowhere = 255

/** What is known of a part and a record, as bits. */
const held = 1
const heldInNames = 2
const heldWhole = 4
const named = 8

async function ranksOf(index: SearchIndex, parts: readonly QueryPart[]): Promise<Uint8Array> {
  const query = searchText(parts.map(({ text }) => text).join(' '))
  const several = parts.length > 1
  const [marks, names, together] = await Promise.all([
    Promise.all(parts.map((part) => marksOf(index, part, several))),
    index.placesOf(`\n${query}\n`),
    several ? index.placesOf(insideWords(query)) : new Uint32Array(),
  ])
  const ranks = new Uint8Array(index.records).fill(nowhere)
  for (let record = 0; record < ranks.length; record += 1) {
    let common = held | heldInNames | heldWhole | named
    for (const mark of marks) common &= mark[record] ?? 0
    if ((common & held) === 0) continue
    ranks[record] = common & named ? isName : common & heldInNames ? inNames : common & heldWhole ? whole : inside
  }
  atMost(index, { ranks, places: together, rank: sideBySide, onlyNames: false })
  atMost(index, { ranks, places: names, rank: isName, onlyNames: true })
  return ranks
}

async function marksOf(index: SearchIndex, part: QueryPart, several: boolean): Promise<Uint8Array> {
  const { text, label, id, standard } = part
  const marks = new Uint8Array(index.records)
  const bare = insideWords(text)
  const [places, wholePlaces, labels, ids] = await Promise.all([
    index.placesOf(bare),
    bare === text ? undefined : index.placesOf(text),
    label === undefined ? [] : index.recordsOf(`#${label}`, (key) => !/^\d/.test(key.slice(label.length + 1))),
    id === undefined ? [] : index.recordsOf(id, (key) => key === id),
  ])
  const mark = (record: number, bits: number) => {
    marks[record] = (marks[record] ?? 0) | bits
  }
  eachPlace(index, places, (record, isInNames) => mark(record, held | (isInNames ? heldInNames : 0)))
  eachPlace(index, wholePlaces ?? places, (record) => mark(record, heldWhole))
  // A number finds what stands below it too: `6.2` the provision 6.2.1 a).
  for (const [key, records] of labels) {
    for (const record of records) mark(record, held | heldWhole | (key === `#${label}` ? named : 0))
  }
  for (const record of ids.flatMap(([, records]) => [...records])) {
    if (standard === undefined || valuesOf(index, record).standard?.includes(standard)) {
      mark(record, held | heldWhole | named)
    }
  }
  if (several) markStandards(index, text, mark)
  return marks
}

/** Beside other parts, the designation of a standard is held by everything in that standard. */
function markStandards(index: SearchIndex, text: string, mark: (record: number, bits: number) => void): void {
  if (!/\d [./] /.test(text) && !/[./] \d/.test(text)) return
  const meant = index.standards.filter(({ names }) => names.some((name) => name.includes(text))).map(({ id }) => id)
  if (meant.length === 0) return
  const profiles = index.profiles.map(({ standard = [] }) => standard.some((id) => meant.includes(id)))
  for (const [record, profile] of index.profileOf.entries()) {
    if (profiles[profile]) mark(record, held | heldWhole | named)
  }
}

function valuesOf({ profiles, profileOf }: SearchIndex, record: number): SearchIndex['profiles'][number] {
  return profiles[profileOf[record] ?? 0] ?? {}
}

interface BetterRank {
  readonly ranks: Uint8Array
  readonly places: Uint32Array
  readonly rank: number
  readonly onlyNames: boolean
}

/** Gives the records at `places` this rank, if they have a lower one. */
function atMost(index: SearchIndex, { ranks, places, rank, onlyNames }: BetterRank): void {
  eachPlace(index, places, (record, isInNames) => {
    if (!(onlyNames && !isInNames) && (ranks[record] ?? 0) > rank) ranks[record] = rank
  })
}

function eachPlace(
  { starts, nameEnds }: SearchIndex,
  places: Uint32Array,
  visit: (record: number, isInNames: boolean) => void,
): void {
  let record = 0
  for (const place of places) {
    record = firstFrom(starts, place + 1, record) - 1
    visit(record, place < (nameEnds[record] ?? 0))
    record = Math.max(0, record)
  }
}

function inOrder(ranks: Uint8Array): Uint32Array {
  const lists = Array.from({ length: 2 * ranksCount }, (): number[] => [])
  for (const [record, rank] of ranks.entries()) lists[rank]?.push(record)
  return Uint32Array.from(lists.flat())
}
