import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '../model/catalog.ts'
import { type CompiledSite, compiledSite, loadSite, siteFiles } from './compiled-site.ts'
import { datedAddress } from './latest-pages.ts'
import { type Answer, startLiveServer } from './live-server.ts'
import { searchIndex } from './search/search-index.ts'
import { searchScripts } from './search/write-search-index.ts'
import type { FigureSize, SiteContent } from './site-content.ts'
import { type Theme, themeCss } from './theme.ts'

/** What a site that is shown while it is written shows now. */
export interface Shown {
  /** Put together when somebody looks at a page. */
  readonly catalog: () => Catalog
  /** By their addresses; see `SiteContent`. */
  readonly figureSizes: () => ReadonlyMap<string, FigureSize>
  readonly theme: Theme
}

export interface DevSiteOptions {
  readonly shown: Shown
  readonly publication: Catalog['publication']
  /** If it is taken, one of the next is used; 0 for any that is free. */
  readonly port: number
  /** The bytes at an address from the root of the site that no page stands at: a figure, a JSON file. */
  readonly fileAt: (address: string) => Uint8Array | undefined
}

/** A site that is shown while it is written. */
export interface DevSite {
  /** Where a browser on this machine finds it. */
  readonly address: string
  /** Shows something else; open pages bring themselves up to date. */
  readonly update: (shown: Shown) => void
  readonly close: () => Promise<void>
}

/** Serves a site on this machine alone; every page is rendered, and the search index made, when somebody asks for it. */
export async function startDevSite({ shown, publication, port, fileAt }: DevSiteOptions): Promise<DevSite> {
  const { pageAt, placesOf } = await loadSite()
  const base = new URL(publication.baseUrl).pathname
  let state = 0
  let current = { content: contentOf(shown, state), scriptAt: searchScriptsOf(shown, placesOf) }

  async function answer(address: string): Promise<Answer> {
    const { content, scriptAt } = current
    if (address === '/theme.css') return { address, body: Buffer.from(themeCss(content.theme)) }
    const file = scriptAt(address) ?? siteFileAt(address) ?? fileAt(address)
    if (file) return { address, body: file }
    const page = pageAt(content, datedAddress(content.catalog, address) ?? address)
    if (page) return { address, body: await page.render() }
    if (!address.endsWith('/') && pageAt(content, `${address}/`)) return { address, movedTo: `${address}/` }
    const missing = await pageAt(content, '/404.html')?.render()
    return { address: '/404.html', isMissing: true, body: missing ?? Buffer.from('Not found') }
  }

  const server = await startLiveServer({ base, port, answer })
  return {
    address: server.address,
    update(next) {
      state += 1
      current = { content: contentOf(next, state), scriptAt: searchScriptsOf(next, placesOf) }
      server.tellOfChange()
    },
    close: server.close,
  }
}

function contentOf({ catalog, figureSizes, theme }: Shown, state: number): SiteContent {
  return {
    get catalog() {
      return catalog()
    },
    get figureSizes() {
      return figureSizes()
    },
    theme,
    offline: false,
    published: async () => ({ files: [], examples: [] }),
    state,
  }
}

/** Finds the parts of the search index by their addresses; it is made for the first that is asked for. */
function searchScriptsOf(
  { catalog }: Shown,
  placesOf: CompiledSite['placesOf'],
): (address: string) => Uint8Array | undefined {
  let scripts: ReadonlyMap<string, string> | undefined
  return (address) => {
    const name = /^\/search-index\/([^/]+)$/.exec(address)?.[1]
    if (name === undefined) return undefined
    scripts ??= new Map(searchScripts(searchIndex(catalog(), placesOf(catalog()))))
    const script = scripts.get(name)
    return script === undefined ? undefined : Buffer.from(script)
  }
}

/** A file that is the same for every site, or the script that keeps an open page up to date. */
function siteFileAt(address: string): Uint8Array | undefined {
  if (address === '/assets/live-page.js') return readFileSync(new URL('live-page.js', compiledSite))
  const name = /^\/((?:assets\/)?[\w-]+(?:\.[\w-]+)+)$/.exec(address)?.[1]
  const file = name === undefined ? undefined : join(siteFiles, name)
  return file !== undefined && existsSync(file) ? readFileSync(file) : undefined
}
