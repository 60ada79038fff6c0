import { readNumbers } from '../../../src/publish/search/posting-lists.ts'
import type { SearchValues } from '../../../src/publish/search/search-filters.ts'
import type { SearchedValues } from '../../../src/publish/search/search-meta.ts'
import type { RecordRange } from './search-ranges.ts'

/** By what records are narrowed. */
export interface RecordValues {
  /** Every combination of values that occurs, standard and kind among them. */
  readonly profiles: readonly Partial<SearchValues>[]
  /** For each record the number of its own. */
  readonly profileOf: Uint32Array
}

/** The values of the records in `ranges`, of which `written` tells all but standard and kind. */
export function valuesOf(written: SearchedValues, ranges: readonly RecordRange[]): RecordValues {
  const own = readNumbers(written.profileOf)
  const profiles: Partial<SearchValues>[] = []
  for (const { kind, standard, start, end } of ranges) {
    const known = new Int32Array(written.profiles.length).fill(-1)
    for (let record = start; record < end; record += 1) {
      const number = own[record] ?? 0
      if (known[number] === -1) {
        known[number] = profiles.length
        profiles.push({ ...written.profiles[number], standard: [standard.id], kind: [kind] })
      }
      own[record] = known[number] ?? 0
    }
  }
  return { profiles, profileOf: own }
}
