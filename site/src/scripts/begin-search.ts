import { searchFilters } from '../../../src/publish/search/search-filters.ts'
import { otherWords } from './search-alternatives.ts'
import { type Found, findMore, findRecords, findSome } from './search-engine.ts'
import { openIndex, type SearchIndex } from './search-index.ts'
import { searchParts } from './search-parts.ts'
import { piecesOf } from './search-pieces.ts'
import { partsOf } from './search-query.ts'

/** A search, as far as it goes without the page that shows what it finds. Only the last query is remembered. */
export interface Search {
  readonly index: SearchIndex
  /** What says `query` in its own words. */
  readonly literal: (query: string) => Promise<Found>
  /** The same, and behind it what says it in other words; the very same if nothing does. Where there is neither: what says some of it. */
  readonly all: (query: string) => Promise<Found>
}

/** How many results are shown before anything else is looked up: they can lie in as many files, of which browsers load six at once. */
export const firstCount = 6

/** Opens the search index of this site. */
export async function openSearch(): Promise<Search> {
  const index = await openIndex(searchParts(`${document.documentElement.dataset.base ?? ''}/search-index/`))
  const literal = lastAsked((query) => findRecords(index, partsOf(query)))
  const all = lastAsked(async (query) => {
    const [found, synonyms] = await Promise.all([literal(query), query.trim() === '' ? [] : index.synonyms()])
    const more = await findMore(index, found, otherWords(query, synonyms))
    if (more.records.length > 0) return more
    const pieces = await piecesOf(index, partsOf(query))
    return pieces.length === 0 ? more : findSome(index, pieces)
  })
  return { index, literal, all }
}

/** Opens the index, and begins at once to look up what this page is asked for, and to load what its first results show. */
export async function beginSearch(): Promise<Search> {
  const search = await openSearch()
  const asked = new URLSearchParams(location.search)
  const isFiltered = searchFilters.some((filter) => asked.has(filter))
  // The page asks for the same again, and says so if it cannot be had.
  begin(search, asked.get('q') ?? '', isFiltered).catch(() => undefined)
  return search
}

async function begin({ index, literal, all }: Search, query: string, isFiltered: boolean): Promise<void> {
  const values = isFiltered ? index.values() : undefined
  if (query.trim() !== '') {
    const found = await literal(query)
    const { records } = found.records.length > 0 ? found : await all(query)
    if (!isFiltered) await Promise.all(Array.from(records.subarray(0, firstCount), index.shown))
  }
  await values
}

/** `find`, which is not asked twice in turn for one query. */
function lastAsked(find: (query: string) => Promise<Found>): (query: string) => Promise<Found> {
  let last: { readonly query: string; readonly found: Promise<Found> } | undefined
  return (query) => {
    if (last?.query !== query) last = { query, found: find(query) }
    return last.found
  }
}
