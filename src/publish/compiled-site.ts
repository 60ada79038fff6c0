import { fileURLToPath } from 'node:url'
import type { Catalog } from '../model/catalog.ts'
import type { SiteContent } from './site-content.ts'

/** A page or another file that depends on what is shown. */
export interface SitePage {
  /** From the root of the site; that of a page ends in a slash. */
  readonly address: string
  readonly render: () => Promise<Uint8Array>
}

/** What `site/src/pages.ts` gives. */
export interface CompiledSite {
  /** Everything that is rendered, each as late as possible; of two pages at one address the first. */
  readonly pagesOf: (content: SiteContent) => Iterable<SitePage>
  /** The page at `address`, which counts from the root of the site; undefined if none stands there. */
  readonly pageAt: (content: SiteContent, address: string) => SitePage | undefined
  /** Where the pages show what the catalog puts at another address, by that address. */
  readonly placesOf: (catalog: Catalog) => ReadonlyMap<string, string>
}

/** Where the site was compiled to when the package was made, by `scripts/bundle-site.ts`. */
export const compiledSite = new URL('../../lib/site/', import.meta.url)

/** Folder of the files that are the same for every site, laid out as they stand in it. */
export const siteFiles = fileURLToPath(new URL('files', compiledSite))

/** Loads the pages, which takes some 30 ms. */
export async function loadSite(): Promise<CompiledSite> {
  return import(new URL('pages.js', compiledSite).href)
}
