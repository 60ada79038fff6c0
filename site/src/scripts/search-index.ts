import type { ShownRecord } from '../../../src/publish/search-records.ts'

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
  /** What a result shows of the record with `id`. */
  readonly shown: (id: string) => Promise<ShownRecord | undefined>
}

interface Pagefind {
  init(): Promise<void>
  search(query: string | null, options: object): Promise<{ readonly results: readonly { readonly id: string }[] }>
}

/** How many records one file of `shown/` holds, as `src/publish/write-search-index.ts` writes them. */
const shardSize = 50

/** Opens the index in `folder`. Rejects if it cannot be fetched. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const [pagefind, pairs] = await Promise.all([
    loadPagefind(folder),
    fetchJson<readonly string[]>(`${folder}pairs.json`),
  ])
  const { results } = await pagefind.search(null, { sort: { place: 'asc' } })
  const order = new Map(results.map(({ id }, place) => [id, place]))
  const ids = remembered((key: string) => {
    const { query, options } = JSON.parse(key)
    return pagefind.search(query, options).then((found) => new Set(found.results.map(({ id }) => id)))
  })
  const shard = remembered((number: string) => fetchJson<readonly ShownRecord[]>(`${folder}shown/${number}.json`))
  return {
    pairs,
    order,
    withPhrase: (tokens) => ids(JSON.stringify({ query: `"${tokens.join(' ')}"`, options: {} })),
    withValue: (filter, value) => ids(JSON.stringify({ query: null, options: { filters: { [filter]: value } } })),
    shown: async (id) => {
      const place = order.get(id)
      if (place === undefined) return undefined
      return (await shard(String(Math.floor(place / shardSize))))[place % shardSize]
    },
  }
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.init()
  return pagefind
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.json()
}

/** `load` with its answers kept, so that nothing is loaded twice. */
function remembered<Answer>(load: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return (key) => {
    const answer = known.get(key) ?? load(key)
    known.set(key, answer)
    return answer
  }
}
