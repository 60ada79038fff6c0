import type { Interval } from './intervals.ts'
import { type KeyTable, keyTable } from './key-table.ts'
import { numberList } from './number-list.ts'

/** The times, or intervals, of records by the key under which others look for them; 8 to 16 bytes a record beside the keys. */
export interface RelationIndex {
  readonly add: (key: string, from: number, until: number) => void
  /** To be called once, after the last `add` and before any of the following. */
  readonly seal: () => void
  readonly count: (key: string) => number
  /** Whether a record of the key has its time within the bounds, both included. */
  readonly hasWithin: (key: string, least: number, most: number) => boolean
  /** The intervals of a key that reach into the bounds. */
  readonly intervals: (key: string, bounds: Interval) => readonly Interval[]
  /** The latest time of all records; -Infinity if there is none. */
  readonly latest: () => number
}

/** An index without records; `spans` tells whether its records take intervals rather than single times. */
export function relationIndex(spans: boolean): RelationIndex {
  const table: KeyTable = keyTable()
  const entries = { owners: numberList(), from: numberList(), until: numberList() }
  let starts = new Uint32Array(1)
  let from = new Float64Array(0)
  let until = new Float64Array(0)
  let latest = -Infinity

  const rangeOf = (key: string): readonly [number, number] => {
    const owner = table.find(key)
    return owner < 0 ? [0, 0] : [starts[owner] ?? 0, starts[owner + 1] ?? 0]
  }
  return {
    add(key, begin, end) {
      entries.owners.push(table.add(key))
      entries.from.push(begin)
      if (spans) entries.until.push(end)
      latest = Math.max(latest, spans ? end : begin)
    },
    seal() {
      const owners = entries.owners.take()
      starts = countingStarts(owners, table.size())
      const places = placesOf(owners, starts)
      from = moved(entries.from.take(), places)
      until = moved(entries.until.take(), places)
      for (let owner = 0; owner < table.size(); owner++) {
        const [begin, end] = [starts[owner] ?? 0, starts[owner + 1] ?? 0]
        if (end - begin > 1) sortRange(begin, end)
      }
    },
    count(key) {
      const [begin, end] = rangeOf(key)
      return end - begin
    },
    hasWithin(key, least, most) {
      const [begin, end] = rangeOf(key)
      const first = lowerBound(from, least, [begin, end])
      return first < end && (from[first] ?? Infinity) <= most
    },
    intervals(key, [least, most]) {
      const [begin, end] = rangeOf(key)
      const found: Interval[] = []
      for (let index = begin; index < end && (from[index] ?? Infinity) < most; index++) {
        const [start = 0, stop = 0] = [from[index], until[index]]
        if (stop > least) found.push([start, stop])
      }
      return found
    },
    latest: () => latest,
  }

  function sortRange(begin: number, end: number): void {
    if (!spans) {
      from.subarray(begin, end).sort()
      return
    }
    const pairs = Array.from({ length: end - begin }, (_, index) => [
      from[begin + index] ?? 0,
      until[begin + index] ?? 0,
    ])
    pairs.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
    pairs.forEach(([start = 0, stop = 0], index) => {
      from[begin + index] = start
      until[begin + index] = stop
    })
  }
}

/** Where the entries of each owner begin once they stand together; one more at the end. */
function countingStarts(owners: Float64Array, count: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(count + 1)
  for (const owner of owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1
  for (let owner = 0; owner < count; owner++) starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0)
  return starts
}

/** Where each entry moves to so that those of an owner stand together. */
function placesOf(owners: Float64Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  return Uint32Array.from(owners, (owner) => {
    const place = next[owner] ?? 0
    next[owner] = place + 1
    return place
  })
}

function moved(values: Float64Array, places: Uint32Array): Float64Array<ArrayBuffer> {
  const target = new Float64Array(values.length)
  values.forEach((value, index) => {
    target[places[index] ?? 0] = value
  })
  return target
}

/** First position in a sorted range whose value is not less than `least`. */
function lowerBound(sorted: Float64Array, least: number, [begin, end]: readonly [number, number]): number {
  let [low, high] = [begin, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
