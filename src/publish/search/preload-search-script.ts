import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication } from '../../model/catalog.ts'

/**
 * Makes the search pages of the site at `outDir` load their script at once, not only when that of all pages asks for it. Its
 * name bears a digest, so that it is known only when pages are built.
 */
export function preloadSearchScript(
  { locales, baseUrl }: Pick<Publication, 'locales' | 'baseUrl'>,
  outDir: string,
): void {
  const name = readdirSync(join(outDir, 'assets')).find((file) => /^search-page\b.*\.js$/.test(file))
  if (name === undefined) throw new Error('Cannot publish the search page: its script is not among the assets.')
  const link = `<link rel="modulepreload" href="${new URL(baseUrl).pathname}assets/${name}">`
  for (const folder of locales.map((locale, at) => (at === 0 ? '' : locale))) {
    const page = join(outDir, folder, 'search/index.html')
    if (existsSync(page)) writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', `${link}</head>`))
  }
}
