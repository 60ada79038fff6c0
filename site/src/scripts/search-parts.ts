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

declare global {
  interface Window {
    /** Called by every part when it is loaded. */
    addSearchPart?: (version: string, part: SearchPart) => void
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
  window.addSearchPart = (version, part) => {
    // A site that was published anew meanwhile has another index; the page must be loaded anew then.
    if (current !== '' && version !== current) return
    current = version
    meta ??= part.meta
    values ??= part.values
    synonyms ??= part.synonyms
    for (const [name, content] of Object.entries(part.lists ?? {})) lists.set(name, content)
    for (const [name, content] of Object.entries(part.shown ?? {})) shown.set(name, content)
  }
  const running = new Map<string, Promise<void>>()
  const load = async <Content>(name: string, find: () => Content | undefined): Promise<Content> => {
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
