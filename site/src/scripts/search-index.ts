/** A record that was found, as Pagefind gives it. */
export interface FoundRecord {
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** The search index of this publication, loaded in parts as queries need them. */
export interface SearchIndex {
  /** Every pair of letters or digits that stands in a record, and every single one that stands alone. */
  readonly pairs: readonly string[]
  /** Place of every record in the order of listing, by id. */
  readonly order: ReadonlyMap<string, number>
  /** Ids of the records that hold `tokens` side by side. */
  readonly withPhrase: (tokens: readonly string[]) => Promise<ReadonlySet<string>>
  /** Ids of the records that have `value` for `filter`. */
  readonly withValue: (filter: string, value: string) => Promise<ReadonlySet<string>>
  readonly read: (id: string) => Promise<FoundRecord | undefined>
}

interface Pagefind {
  init(): Promise<void>
  search(query: string | null, options?: object): Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly data: () => Promise<FoundRecord>
}

/** Opens the index in `folder`. Rejects if it cannot be fetched. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const [pagefind, pairs] = await Promise.all([loadPagefind(folder), loadPairs(folder)])
  // The results are kept whole: Pagefind forgets what a result holds once the result itself is gone.
  const records = new Map<string, PagefindResult>()
  const { results } = await pagefind.search(null, { sort: { order: 'asc' } })
  for (const result of results) records.set(result.id, result)
  const seen = new Map<string, Promise<ReadonlySet<string>>>()
  const once = (key: string, query: string | null, options: object) => {
    const known =
      seen.get(key) ?? pagefind.search(query, options).then((found) => new Set(found.results.map(({ id }) => id)))
    seen.set(key, known)
    return known
  }
  return {
    pairs,
    order: new Map(results.map(({ id }, place) => [id, place])),
    withPhrase: (tokens) => once(`phrase ${tokens.join(' ')}`, `"${tokens.join(' ')}"`, {}),
    withValue: (filter, value) => once(`value ${filter} ${value}`, null, { filters: { [filter]: value } }),
    read: async (id) => records.get(id)?.data(),
  }
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.init()
  return pagefind
}

async function loadPairs(folder: string): Promise<readonly string[]> {
  const response = await fetch(`${folder}pairs.json`)
  if (!response.ok) throw new Error(`${response.status} pairs.json`)
  return response.json()
}
