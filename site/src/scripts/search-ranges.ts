import type { SearchedStandard, SearchMeta } from '../../../src/publish/search/search-meta.ts'
import type { RecordKind } from '../../../src/publish/search/search-records.ts'

/** Records of one kind in one standard, which follow one another. */
export interface RecordRange {
  readonly kind: RecordKind
  readonly standard: SearchedStandard
  /** Number of the first record, and of the first behind the last. */
  readonly start: number
  readonly end: number
}

/** The ranges that hold any record, in the order of listing. */
export function rangesOf({ counts, standards }: Pick<SearchMeta, 'counts' | 'standards'>): RecordRange[] {
  const ranges: RecordRange[] = []
  let end = 0
  for (const [kind, numbers] of counts) {
    for (const [at, standard] of standards.entries()) {
      const start = end
      end += numbers[at] ?? 0
      if (end > start) ranges.push({ kind, standard, start, end })
    }
  }
  return ranges
}

/** The range that holds `record`. */
export function rangeOf(ranges: readonly RecordRange[], record: number): RecordRange | undefined {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.end ?? 0) <= record) low = middle + 1
    else high = middle
  }
  return ranges[low]
}
