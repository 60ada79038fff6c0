import { otherWords } from './search-alternatives.ts'
import { type Found, findMore, findRecords } from './search-engine.ts'
import { filterBy, type WantedValues } from './search-filters.ts'
import type { SearchIndex } from './search-index.ts'
import { partsOf } from './search-query.ts'
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

/** What says `query` in its own words. */
export async function listLiteral(index: SearchIndex, query: string, wanted: WantedValues): Promise<Listing> {
  return listingOf(index, await findRecords(index, partsOf(query)), wanted)
}

/** `listing`, and behind it what says `query` in other words; the same if nothing does. */
export async function listAll(listing: Listing, query: string, wanted: WantedValues): Promise<Listing> {
  const { index, found } = listing
  const all = await findMore(index, found, query.trim() === '' ? [] : otherWords(query, await index.synonyms()))
  return all === found ? listing : listingOf(index, all, wanted)
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

async function listingOf(index: SearchIndex, found: Found, wanted: WantedValues): Promise<Listing> {
  const asked = found.said.length > 0 || wanted.size > 0
  if (!asked) return { index, found, asked, records: new Uint32Array() }
  const records = wanted.size === 0 ? found.records : filterBy(await index.values(), wanted, found.records)
  return { index, found, asked, records }
}
