import type { Catalog } from '../../model/catalog.ts'
import { compareText } from '../../model/place.ts'
import { xmlText } from './xml.ts'

/** How many addresses one sitemap may hold (sitemaps.org). */
const most = 50_000

/** A file at the root of the site. */
export interface RootFile {
  readonly path: string
  readonly content: string
}

/**
 * `sitemap.xml` of the pages at `addresses`, which count from the root of the site, without those that only answer to
 * somebody; in several files with an index where they are too many. A standard's pages have its latest date.
 */
export function sitemaps({ publication, standards }: Catalog, addresses: readonly string[]): RootFile[] {
  const { baseUrl, locales } = publication
  const answering = new Set(locales.map((locale, at) => (at === 0 ? 'search/' : `${locale}/search/`)))
  const dates = new Map(
    standards.flatMap(({ address, dates: { drafted, published } }) => {
      const date = published ?? drafted
      return date === undefined ? [] : [[address.slice(1), date] as const]
    }),
  )
  const entries = addresses
    .filter((address) => !answering.has(address))
    .toSorted(compareText)
    .map((address) => {
      const date = dates.get(/(?:^|\/)(s\/[^/]+\/[^/]+\/)/.exec(address)?.[1] ?? '')
      const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`
      return `<url><loc>${xmlText(new URL(address, baseUrl).href)}</loc>${changed}</url>`
    })
  if (entries.length <= most) return [{ path: 'sitemap.xml', content: sheet('urlset', entries) }]
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    content: sheet('urlset', entries.slice(at * most, (at + 1) * most)),
  }))
  const index = parts.map(({ path }) => `<sitemap><loc>${xmlText(baseUrl + path)}</loc></sitemap>`)
  return [{ path: 'sitemap.xml', content: sheet('sitemapindex', index) }, ...parts]
}

/** `robots.txt`: everything may be read. Crawlers look for it at the root of a host only. */
export function robots({ publication }: Catalog): RootFile {
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${publication.baseUrl}sitemap.xml\n` }
}

function sheet(name: string, entries: readonly string[]): string {
  const head = '<?xml version="1.0" encoding="utf-8"?>'
  return `${[head, `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`, ...entries, `</${name}>`].join('\n')}\n`
}
