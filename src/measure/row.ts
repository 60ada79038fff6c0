import type { Interval } from './intervals.ts'

/** One record, by the position of its columns in the map; filled anew for each row of a file. */
export interface Row {
  /** Numbers, instants in seconds, 1 and 0 for true and false, positions of enum values; NaN where absent. */
  readonly numbers: Float64Array
  /** Text as written, without spaces around it; empty where absent. */
  readonly texts: string[]
  readonly intervals: (readonly Interval[])[]
}

/** A row of absent values. */
export function emptyRow(columns: number): Row {
  return {
    numbers: new Float64Array(columns).fill(Number.NaN),
    texts: new Array<string>(columns).fill(''),
    intervals: new Array<readonly Interval[]>(columns).fill([]),
  }
}
