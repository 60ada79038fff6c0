import { readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Catalog } from '../../model/catalog.ts'
import { feed } from './feed.ts'
import { llmsText } from './llms.ts'
import { robots, sitemaps } from './sitemap.ts'

/** Writes what programs look for at the root of a site: `sitemap.xml`, `robots.txt`, `feed.xml` and `llms.txt`. */
export async function writeRootFiles(catalog: Catalog, outDir: string): Promise<void> {
  const changes = feed(catalog)
  const files = [
    ...sitemaps(catalog, await pageAddresses(outDir)),
    robots(catalog),
    { path: 'llms.txt', content: llmsText(catalog) },
    ...(changes === undefined ? [] : [{ path: 'feed.xml', content: changes }]),
  ]
  for (const { path, content } of files) await writeFile(join(outDir, path), content)
}

/** The address of every page below `outDir`, from the root of the site. */
async function pageAddresses(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => path.replace(/(?:^|(?<=\/))index\.html$/, ''))
}
