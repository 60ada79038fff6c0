import type { Language } from '../../src/model/text.ts'
import type { PageContext, Site } from './site.ts'
import { spaced } from './spacing.ts'

/** Where a link on `page` to `address`, which counts from the root of the site, leads: under the site's path and locale. */
export function link(page: PageContext, address: string): string {
  return inLocale(page.site, page.locale, onThisPage(page, address))
}

/** As `link`, but leaving the page of a whole standard: to the chapter's own page. */
export function plainLink({ site, locale }: PageContext, address: string): string {
  return inLocale(site, locale, address)
}

/** As `link`, for the same page in another language. */
export function linkIn(site: Site, locale: Language, address: string): string {
  return inLocale(site, locale, address)
}

/** `address` as an absolute one, for `<link rel="canonical">` and for citations. */
export function absoluteLink(site: Site, locale: Language, address: string): string {
  return new URL(inLocale(site, locale, address), site.catalog.publication.baseUrl).href
}

/** A fragment of HTML from the catalog, with its links leading where `link` leads them and Han set off from Latin. */
export function rebased(page: PageContext, html: string): string {
  const text = spaced(html)
  let made = ''
  let copied = 0
  for (let at = text.indexOf('="/'); at !== -1; at = text.indexOf('="/', at + 1)) {
    const start = at + 2
    const end = text.indexOf('"', start)
    if (end === -1) break
    if (text[start + 1] === '/' || !(text.endsWith('href', at) || text.endsWith('src', at))) continue
    made += text.slice(copied, start) + link(page, text.slice(start, end))
    copied = end
  }
  return copied === 0 ? text : made + text.slice(copied)
}

/** Locale of the pages at the site's root. */
export function firstLocale(site: Site): Language {
  return site.catalog.publication.locales[0] ?? 'zh'
}

function inLocale(site: Site, locale: Language, address: string): string {
  if (address.startsWith('#')) return address
  const folder = locale === firstLocale(site) || isFile(address) ? '' : `/${locale}`
  return `${site.base}${folder}${site.termPlaces.get(address) ?? address}`
}

/** Files stand once for all locales; the address of a page ends in a slash. */
function isFile(address: string): boolean {
  const end = address.search(/[?#]/)
  return !address.endsWith('/', end === -1 ? address.length : end)
}

/**
 * On the page of a whole standard the addresses of its chapters and of what stands in them become fragments, on that of a
 * chapter those of what stands in it.
 */
function onThisPage({ whole, here }: PageContext, address: string): string {
  if (here !== undefined && address.startsWith(here) && address[here.length] === '#') return address.slice(here.length)
  if (whole === undefined || !address.startsWith(whole.address)) return address
  const end = address.indexOf('/', whole.address.length)
  const chapter = address.slice(whole.address.length, end)
  if (end === -1 || !whole.sections.some(({ id }) => id === chapter)) return address
  if (end + 1 === address.length) return `#${chapter}`
  return address[end + 1] === '#' ? address.slice(end + 1) : address
}
