import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Catalog } from '../model/catalog.ts'
import { buildPages } from './build-pages.ts'
import { searchRecords } from './search-records.ts'
import { type Theme, themeCss } from './theme.ts'
import { writeSearchIndex } from './write-search-index.ts'

export interface PublishOptions {
  readonly catalog: Catalog
  readonly theme: Theme
  /** Absolute folder to write into; what stands there already stays. */
  readonly outDir: string
  /** Absolute folder for scratch files inside the user's workspace; may stay between builds. */
  readonly workDir: string
  /** Folder of the installed package, which holds `site/`. */
  readonly packageRoot?: string | undefined
}

/** What the pages read besides their own address. */
export interface SiteContent {
  readonly catalog: Catalog
  readonly theme: Theme
}

/**
 * Writes the whole site with its search index. The same catalog and theme give the same bytes, wherever the folders lie.
 * Throws if a page cannot be rendered or the index cannot be written; what was written until then stays.
 */
export async function publishSite(options: PublishOptions): Promise<void> {
  const { catalog, theme, outDir, workDir } = options
  const packageRoot = options.packageRoot ?? fileURLToPath(new URL('../../', import.meta.url))
  const siteWork = join(workDir, 'site')
  await rm(siteWork, { recursive: true, force: true })
  await mkdir(siteWork, { recursive: true })
  const contentFile = join(siteWork, 'content.json')
  const content: SiteContent = { catalog, theme }
  await writeFile(contentFile, JSON.stringify(content))
  await buildPages({
    contentFile,
    outDir,
    workDir: siteWork,
    siteDir: join(packageRoot, 'site'),
    baseUrl: catalog.publication.baseUrl,
  })
  await writeFile(join(outDir, 'theme.css'), themeCss(theme))
  await writeSearchIndex(searchRecords(catalog), join(outDir, 'pagefind'))
}
