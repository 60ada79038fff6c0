import { insideWords } from '../../../src/publish/search/search-text.ts'
import type { SearchIndex } from './search-index.ts'
import type { QueryPart } from './search-query.ts'
import { rangeOf } from './search-ranges.ts'

/** How records hold one part of a query. */
export interface Marks {
  /** For every record what is known of it, as `bits`; 0 if it does not hold the part. */
  readonly known: Uint8Array
  /** Those of which anything is known, ascending. */
  readonly records: Uint32Array
}

/** What can be known of a record: how it holds a part of a query, and how it holds all of it. */
export const bits = { held: 1, heldInNames: 2, heldWhole: 4, named: 8, sideBySide: 16, isQuery: 32 } as const

/** How records hold `part`. `several`: whether the query has other parts. */
export async function marksOf(index: SearchIndex, part: QueryPart, several: boolean): Promise<Marks> {
  const { text, label } = part
  const isWord = insideWords(text) !== text
  const [{ anywhere, asWords }, labels, ids] = await Promise.all([
    index.fieldsWith(text),
    label === undefined ? [] : index.recordsBelow(`#${label}`),
    recordsOfId(index, part),
  ])
  const known = new Uint8Array(index.records)
  const lists = [
    ...anywhere.map((fields) => markFields(known, fields, isWord ? bits.held : bits.held | bits.heldWhole)),
    // A number finds what stands below it too: `6.2` the provision 6.2.1 a), but not 6.21.
    ...labels
      .map(([key, records]) => ({ rest: key.slice(1 + (label ?? '').length), records }))
      .filter(({ rest }) => !/^\d/.test(rest))
      .map(({ rest, records }) => markRecords(known, records, rest === '' ? whole | bits.named : whole)),
    markRecords(known, ids, whole | bits.named),
    ...(several ? rangesOfStandards(index, text) : []).map((range) => markRecords(known, range, whole | bits.named)),
  ]
  markFields(known, asWords, bits.heldWhole)
  return { known, records: inOne(lists) }
}

const whole = bits.held | bits.heldWhole

/** Marks the records of `fields`, and gives those that had no mark. */
function markFields(known: Uint8Array, fields: Uint32Array, mark: number): Uint32Array {
  const added = new Uint32Array(fields.length)
  let count = 0
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? 0
    const record = field >>> 1
    const before = known[record] ?? 0
    if (before === 0) {
      added[count] = record
      count += 1
    }
    known[record] = before | mark | (field & 1 ? 0 : bits.heldInNames)
  }
  return added.subarray(0, count)
}

/** Marks `records`, and gives those that had no mark. */
function markRecords(known: Uint8Array, records: Uint32Array, mark: number): Uint32Array {
  return records.filter((record) => {
    const before = known[record] ?? 0
    known[record] = before | mark
    return before === 0
  })
}

/** Lists that have nothing in common as one, ascending. */
export function inOne(lists: readonly Uint32Array[]): Uint32Array {
  const [only = new Uint32Array(), ...others] = lists.filter(({ length }) => length > 0)
  if (others.length === 0) return only
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all.sort()
}

async function recordsOfId(index: SearchIndex, { id, standard }: QueryPart): Promise<Uint32Array> {
  const records = id === undefined ? new Uint32Array() : await index.recordsOf(id)
  if (standard === undefined) return records
  return records.filter((record) => rangeOf(index.ranges, record)?.standard.id === standard)
}

/** Beside other parts, the designation of a standard is held by everything in that standard. */
function rangesOfStandards({ ranges }: SearchIndex, text: string): Uint32Array[] {
  if (!/\d [./] /.test(text) && !/[./] \d/.test(text)) return []
  return ranges
    .filter(({ standard }) => standard.names.some((name) => name.includes(text)))
    .map(({ start, end }) => Uint32Array.from({ length: end - start }, (_, at) => start + at))
}
