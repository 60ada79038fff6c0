import { readPostings } from 'virtual:normdown/posting-lists'
import type { SearchValues } from '../../../src/publish/search/search-filters.ts'
import type { SearchMeta } from '../../../src/publish/search/search-meta.ts'
import type { ShownRecord } from '../../../src/publish/search/search-records.ts'
import type { SearchParts } from './search-parts.ts'

/** The search index of this publication, loaded in parts as queries need them. A record is named by its place in the listing. */
export interface SearchIndex {
  readonly records: number
  readonly standards: SearchMeta['standards']
  readonly synonyms: SearchMeta['synonyms']
  /** Every combination of filter values that occurs, and the number of that of each record. */
  readonly profiles: readonly Partial<SearchValues>[]
  readonly profileOf: Uint32Array
  /** Where each record begins in the text of all, with the end of that text at the end. */
  readonly starts: Uint32Array
  /** Where the names of each record end; only of those that have names, which come first. */
  readonly nameEnds: Uint32Array
  /** Where `phrase`, a stretch of search text, begins in the text of all, ascending. */
  readonly placesOf: (phrase: string) => Promise<Uint32Array>
  /** The records of each number or id that `is` accepts among those that begin with `beginning`. */
  readonly recordsOf: (
    beginning: string,
    is: (key: string) => boolean,
  ) => Promise<readonly (readonly [string, Uint32Array])[]>
  /** What a result shows of a record. */
  readonly shown: (record: number) => Promise<ShownRecord | undefined>
}

/** Opens the index that `parts` load. */
export async function openIndex(parts: SearchParts): Promise<SearchIndex> {
  const meta = await parts.meta()
  const listOf = async (pair: string) => {
    const part = partOf(meta.pairs, pair)
    return part < 0 ? none : readPostings((await parts.lists(`pairs-${part}`))[pair] ?? '')
  }
  const listsFrom = async (folder: 'pairs' | 'keys', beginning: string) => {
    const names = partsFrom(meta[folder], beginning).map((part) => `${folder}-${part}`)
    const all = await Promise.all(names.map((name) => parts.lists(name)))
    return all.flatMap((lists) => Object.entries(lists).filter(([key]) => key.startsWith(beginning)))
  }
  return {
    records: meta.records,
    standards: meta.standards,
    synonyms: meta.synonyms,
    profiles: meta.profiles,
    profileOf: differences(readPostings(meta.profile)),
    starts: readPostings(meta.starts),
    nameEnds: readPostings(meta.nameEnds),
    placesOf: async (phrase) => {
      const characters = Array.from(phrase)
      if (characters.length === 1) {
        const lists = await listsFrom('pairs', phrase)
        return merged(lists.map(([, places]) => readPostings(places)))
      }
      const offsets = offsetsIn(characters.length)
      const lists = await Promise.all(offsets.map((at) => listOf(`${characters[at]}${characters[at + 1]}`)))
      return sideBySide(lists.map((places, at) => ({ places, offset: offsets[at] ?? 0 })))
    },
    recordsOf: async (beginning, is) => {
      const lists = await listsFrom('keys', beginning)
      return lists.filter(([key]) => is(key)).map(([key, records]) => [key, readPostings(records)])
    },
    shown: async (record) => {
      const own = await parts.shown(`shown-${Math.floor(record / meta.shown)}`)
      return own[record % meta.shown]
    },
  }
}

const none = new Uint32Array()

/** The part whose keys begin at or before `key`; -1 before the first. */
function partOf(firsts: readonly string[], key: string): number {
  return firsts.findLastIndex((first) => first <= key)
}

/** The parts that can hold a key that begins with `beginning`. */
function partsFrom(firsts: readonly string[], beginning: string): number[] {
  const from = Math.max(0, partOf(firsts, beginning))
  const rest = firsts.slice(from).map((first, at) => ({ first, part: from + at }))
  return rest.filter(({ first, part }) => part === from || first.startsWith(beginning)).map(({ part }) => part)
}

/** Where the pairs begin that cover `length` characters. */
function offsetsIn(length: number): number[] {
  const even = Array.from({ length: Math.floor(length / 2) }, (_, at) => at * 2)
  return length % 2 === 0 ? even : [...even, length - 2]
}

/** Where a phrase begins whose pairs, each at its offset, have these places. */
function sideBySide(pairs: readonly { readonly places: Uint32Array; readonly offset: number }[]): Uint32Array {
  const [rarest, ...rest] = [...pairs].sort((a, b) => a.places.length - b.places.length)
  if (rarest === undefined) return none
  let starts = rarest.places.map((place) => place - rarest.offset)
  for (const { places, offset } of rest) {
    let from = 0
    starts = starts.filter((start) => {
      from = firstFrom(places, start + offset, from)
      return places[from] === start + offset
    })
  }
  return starts
}

/** Where `numbers`, ascending, first hold one that is at least `wanted`, from `from` on, in growing steps. */
export function firstFrom(numbers: Uint32Array, wanted: number, from: number): number {
  let low = from
  let step = 1
  while (low + step < numbers.length && (numbers[low + step] ?? 0) < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, numbers.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function merged(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all.sort()
}

function differences(totals: Uint32Array): Uint32Array {
  return totals.map((total, at) => total - (at === 0 ? 0 : (totals[at - 1] ?? 0)))
}
