import type { Modality } from '../../model/kinds.ts'
import type { Localized } from '../../model/text.ts'
import type { ShownRecord } from './search-records.ts'

/**
 * What a result shows, told by its difference from the row before: how much of that one's address its own begins with, and
 * how it goes on; then every field, 0 if it is the same, null if there is none.
 */
export type ShownRow = readonly [
  shared: number,
  rest: string,
  label: Told<string>,
  text: Told<string>,
  leadIn: Told<string>,
  translation: Told<string>,
  title: Told<Localized>,
  modality: Told<Modality>,
  actor: Told<readonly string[]>,
  more: Told<readonly Localized[]>,
]

type Told<Value> = Value | 0 | null

/** What a row tells; kind, designation and language follow from the number of the record. */
export type RowRecord = Omit<ShownRecord, 'kind' | 'designation' | 'language'>

/** One row for each of `records`; `readRows` reads them. */
export function writeRows(records: readonly RowRecord[]): ShownRow[] {
  let before = nothing
  return records.map((record) => {
    const row = rowOf(record, before)
    before = record
    return row
  })
}

/** The records that `writeRows` wrote. */
export function readRows(rows: readonly ShownRow[]): RowRecord[] {
  let before = nothing
  return rows.map((row) => {
    before = recordOf(row, before)
    return before
  })
}

const nothing: RowRecord = { address: '', title: {} }

function rowOf(record: RowRecord, before: RowRecord): ShownRow {
  const { address, label, text, leadIn, translation, title, modality, actor, more } = record
  const shared = sharedLength(address, before.address)
  return [
    shared,
    address.slice(shared),
    label === before.label ? 0 : (label ?? null),
    text === before.text ? 0 : (text ?? null),
    leadIn === before.leadIn ? 0 : (leadIn ?? null),
    translation === before.translation ? 0 : (translation ?? null),
    title.zh === before.title.zh && title.en === before.title.en ? 0 : title,
    modality === before.modality ? 0 : (modality ?? null),
    isSame(actor, before.actor) ? 0 : (actor ?? null),
    more === before.more ? 0 : (more ?? null),
  ]
}

function recordOf(row: ShownRow, before: RowRecord): RowRecord {
  const [shared, rest, label, text, leadIn, translation, title, modality, actor, more] = row
  return {
    address: before.address.slice(0, shared) + rest,
    label: label === 0 ? before.label : (label ?? undefined),
    text: text === 0 ? before.text : (text ?? undefined),
    leadIn: leadIn === 0 ? before.leadIn : (leadIn ?? undefined),
    translation: translation === 0 ? before.translation : (translation ?? undefined),
    title: title === 0 ? before.title : (title ?? {}),
    modality: modality === 0 ? before.modality : (modality ?? undefined),
    actor: actor === 0 ? before.actor : (actor ?? undefined),
    more: more === 0 ? before.more : (more ?? undefined),
  }
}

function isSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((id, at) => id === b?.[at]) === true)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  return length
}
