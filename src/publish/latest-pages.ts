import { copyFile, link, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '../model/catalog.ts'

/**
 * Repeats the pages of each standard's latest edition, overview and whole document, under addresses without an edition,
 * in the site at `outDir`. They name the dated pages as canonical, so that they can be the same bytes.
 */
export async function writeLatestPages({ standards, publication }: Catalog, outDir: string): Promise<void> {
  const folders = publication.locales.map((locale, at) => (at === 0 ? outDir : join(outDir, locale)))
  const latest = new Map(standards.map(({ id, edition }) => [id, edition]))
  for (const folder of folders) {
    for (const [id, edition] of latest) {
      await repeat(join(folder, 's', id, edition, 'index.html'), join(folder, 's', id, 'index.html'))
      await repeat(join(folder, 's', id, edition, 'full/index.html'), join(folder, 's', id, 'full/index.html'))
    }
  }
}

/** The address of the page that the one at `address` repeats: `/s/hire/full/` is that of the latest edition. */
export function datedAddress({ standards }: Catalog, address: string): string | undefined {
  const [, before, id, rest] = /^((?:\/[a-z]{2})?\/s\/)([^/]+)\/((?:full\/)?)$/.exec(address) ?? []
  const edition = standards.findLast((standard) => standard.id === id)?.edition
  return edition === undefined ? undefined : `${before}${id}/${edition}/${rest}`
}

/** One file with two names; two files where the disk knows no links. */
async function repeat(page: string, address: string): Promise<void> {
  await mkdir(dirname(address), { recursive: true })
  await link(page, address).catch(() => copyFile(page, address))
}
