import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalog } from '../../model/catalog.ts'
import { feed } from './feed.ts'
import { llmsText } from './llms.ts'
import { robots, sitemaps } from './sitemap.ts'

/**
 * Writes what programs look for at the root of a site: `sitemap.xml` of the pages at `addresses`, `robots.txt`, `feed.xml`
 * and `llms.txt`.
 */
export async function writeRootFiles(catalog: Catalog, addresses: readonly string[], outDir: string): Promise<void> {
  const changes = feed(catalog)
  const files = [
    ...sitemaps(catalog, addresses),
    robots(catalog),
    { path: 'llms.txt', content: llmsText(catalog) },
    ...(changes === undefined ? [] : [{ path: 'feed.xml', content: changes }]),
  ]
  for (const { path, content } of files) await writeFile(join(outDir, path), content)
}
