import { mkdirSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadSite, type SitePage, siteFiles } from './compiled-site.ts'
import type { SiteContent } from './site-content.ts'

/**
 * Renders every page into `outDir`, and puts there what pages load; if that fails, nothing is written any more. Gives the
 * addresses of the pages, from the root of the site without its slash.
 */
export async function buildPages(content: SiteContent, outDir: string): Promise<readonly string[]> {
  await cp(siteFiles, outDir, { recursive: true })
  const { pagesOf } = await loadSite()
  const folders = new Set<string>()
  const addresses: string[] = []
  for (const { address, render } of pagesOf(content)) {
    const file = join(outDir, fileOf({ address }))
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    // At once: as long as it is waited for, handing it to another thread only costs more.
    writeFileSync(file, await render())
    if (address.endsWith('/')) addresses.push(address.slice(1))
  }
  return addresses
}

/** Path of the file from the root of the site that a web server gives for the page. */
export function fileOf({ address }: Pick<SitePage, 'address'>): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`
}
