/** A record that was found, as Pagefind gives it. */
export interface FoundRecord {
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** The search index of this publication, loaded in parts as queries need them. */
export interface SearchIndex {
  /** Every run of letters or digits that stands in a record. */
  readonly words: readonly string[]
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
  const [pagefind, words] = await Promise.all([loadPagefind(folder), loadWords(folder)])
  const readers = new Map<string, () => Promise<FoundRecord>>()
  const { results } = await pagefind.search(null, { sort: { order: 'asc' } })
  for (const { id, data } of results) readers.set(id, data)
  const seen = new Map<string, Promise<ReadonlySet<string>>>()
  const once = (key: string, query: string | null, options: object) => {
    const known =
      seen.get(key) ?? pagefind.search(query, options).then((found) => new Set(found.results.map(({ id }) => id)))
    seen.set(key, known)
    return known
  }
  return {
    words,
    order: new Map(results.map(({ id }, place) => [id, place])),
    withPhrase: (tokens) => once(`phrase ${tokens.join(' ')}`, `"${tokens.join(' ')}"`, {}),
    withValue: (filter, value) => once(`value ${filter} ${value}`, null, { filters: { [filter]: value } }),
    read: async (id) => readers.get(id)?.(),
  }
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.init()
  return pagefind
}

async function loadWords(folder: string): Promise<readonly string[]> {
  const response = await fetch(`${folder}words.json`)
  if (!response.ok) throw new Error(`${response.status} words.json`)
  return response.json()
}
