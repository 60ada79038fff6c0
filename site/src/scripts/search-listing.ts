import type { Found } from './search-engine.ts'
import { filterBy, type WantedValues } from './search-filters.ts'
import type { SearchIndex } from './search-index.ts'
import { type ResultSettings, resultItem } from './search-results.ts'

/** What a query and the filters find. */
export interface Listing {
  readonly index: SearchIndex
  /** What matches the query, whatever the filters say, and in which words. */
  readonly found: Found
  /** Records that match query and filters. */
  readonly records: Uint32Array
  /** Whether anything was asked. */
  readonly asked: boolean
}

/** Those of `found` that the filters let through. */
export async function listingOf(index: SearchIndex, found: Found, wanted: WantedValues): Promise<Listing> {
  const asked = found.said.length > 0 || wanted.size > 0
  if (!asked) return { index, found, asked, records: new Uint32Array() }
  const records = wanted.size === 0 ? found.records : filterBy(await index.values(), wanted, found.records)
  return { index, found, asked, records }
}

/** The entries of a listing for its records from `start` up to `end`. */
export async function listItems(
  { index, found, records }: Listing,
  [start, end]: readonly [start: number, end: number],
  settings: ResultSettings,
): Promise<HTMLElement[]> {
  // Every part of every way in which the query was said is marked.
  const words = found.said.flat()
  const items = await Promise.all(
    Array.from(records.subarray(start, end), async (record) => {
      const shown = await index.shown(record)
      if (shown === undefined) return []
      const item = resultItem(shown, words, settings)
      item.toggleAttribute('data-other-words', !found.isLiteral(record))
      return [item]
    }),
  )
  return items.flat()
}
