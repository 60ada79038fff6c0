import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPages } from './build-pages.ts'
import { loadSite } from './compiled-site.ts'
import { writeLatestPages } from './latest-pages.ts'
import { writeOfflineCopy } from './offline/write-offline-copy.ts'
import type { PublishedFiles } from './published-files.ts'
import { writeRootFiles } from './root/write-root-files.ts'
import { searchIndex } from './search/search-index.ts'
import { writeSearchIndex } from './search/write-search-index.ts'
import type { SiteContent } from './site-content.ts'
import { themeCss } from './theme.ts'

export interface PublishOptions extends Pick<SiteContent, 'catalog' | 'theme' | 'figureSizes'> {
  /** Absolute folder to write into; what stands there already stays. */
  readonly outDir: string
  /** Waits for the files for machines, where they are being written beside the pages; fails if that fails. */
  readonly published?: (() => Promise<PublishedFiles>) | undefined
  /** Whether to write `site.zip`, a copy of the whole site for reading without a server; false if left out. */
  readonly offline?: boolean | undefined
}

/**
 * Writes the whole site with its search index. The same catalog and theme give the same bytes, wherever the folders lie.
 * Throws if a page cannot be rendered or the index cannot be written; what was written until then stays.
 */
export async function publishSite(options: PublishOptions): Promise<void> {
  const { catalog, theme, figureSizes, outDir, offline = false } = options
  // First, and let go of before the pages: both at once would take twice the memory.
  const { placesOf } = await loadSite()
  writeSearchIndex(searchIndex(catalog, placesOf(catalog)), join(outDir, 'search-index'))
  const published = options.published ?? (async () => ({ files: [], examples: [] }))
  const addresses = await buildPages({ catalog, theme, figureSizes, offline, published }, outDir)
  await writeLatestPages(catalog, outDir)
  await writeFile(join(outDir, 'theme.css'), themeCss(theme))
  await published()
  await writeRootFiles(catalog, addresses, outDir)
  if (offline) await writeOfflineCopy({ outDir, baseUrl: catalog.publication.baseUrl })
}
