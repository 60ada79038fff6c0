import type { SearchedValues, SearchMeta, SearchPart, Synonyms } from '../../../src/publish/search/search-meta.ts'
import type { ShownRow } from '../../../src/publish/search/shown-rows.ts'

/** Loads the parts of the search index, each once. Rejects if a part cannot be loaded. */
export interface SearchParts {
  readonly meta: () => Promise<SearchMeta>
  readonly values: () => Promise<SearchedValues>
  readonly synonyms: () => Promise<Synonyms>
  readonly lists: (name: string) => Promise<string>
  readonly shown: (name: string) => Promise<readonly ShownRow[]>
}

type HandedPart = readonly [version: string, part: SearchPart]

declare global {
  interface Window {
    /** Where every part that is loaded hands itself in; what comes before there is somebody to take it waits. */
    searchParts?: readonly HandedPart[] | { readonly push: (part: HandedPart) => void }
  }
}

/** The parts that lie in `folder`. They are scripts, because nothing can be fetched in a copy of the site on a disk. */
export function searchParts(folder: string): SearchParts {
  let current = ''
  let meta: SearchMeta | undefined
  let values: SearchedValues | undefined
  let synonyms: Synonyms | undefined
  const lists = new Map<string, string>()
  const shown = new Map<string, readonly ShownRow[]>()
  const take = ([version, part]: HandedPart) => {
    // A site that was published anew meanwhile has another index; the page must be loaded anew then.
    if (current !== '' && version !== current) return
    current = version
    meta ??= part.meta
    values ??= part.values
    synonyms ??= part.synonyms
    for (const [name, content] of Object.entries(part.lists ?? {})) lists.set(name, content)
    for (const [name, content] of Object.entries(part.shown ?? {})) shown.set(name, content)
  }
  if (Array.isArray(window.searchParts)) window.searchParts.forEach(take)
  window.searchParts = { push: take }
  const running = new Map<string, Promise<void>>()
  const load = async <Content>(name: string, find: () => Content | undefined): Promise<Content> => {
    const known = find()
    if (known !== undefined) return known
    const run = running.get(name) ?? runScript(`${folder}${name}.js${current === '' ? '' : `?${current}`}`)
    running.set(name, run)
    await run.catch((error: unknown) => {
      running.delete(name)
      throw error
    })
    const content = find()
    if (content === undefined) throw new Error(`Cannot use ${name}: it belongs to another index. Reload the page.`)
    return content
  }
  return {
    meta: () => load('meta', () => meta),
    values: () => load('values', () => values),
    synonyms: () => load('synonyms', () => synonyms),
    lists: (name) => load(name, () => lists.get(name)),
    shown: (name) => load(name, () => shown.get(name)),
  }
}

function runScript(address: string): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    // Browsers take scripts that scripts add for less urgent than they are here.
    script.fetchPriority = 'high'
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`Cannot load ${address}`))
    document.head.append(script)
  })
}
