import { existsSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A built page: its address below the site's root, and its HTML. */
export interface BuiltPage {
  readonly address: string
  readonly html: string
}

/** Every page below `folder`, in the order of their addresses. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  return Promise.all(
    files.map(async (file) => ({
      address: file.replace(/(?:^|(?<=\/))index\.html$/, ''),
      html: await readFile(join(folder, file), 'utf8'),
    })),
  )
}

/** Ids of `html`, in their order, duplicates included. */
export function idsIn(html: string): string[] {
  return Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id)
}

/**
 * Every link, script, style sheet and image of the pages that leads nowhere, as `page: address`. Files for machines below
 * `api/` count only where `folder` holds any.
 */
export function brokenLinks(folder: string, pages: readonly BuiltPage[], base: string): string[] {
  const ids = new Map(pages.map(({ address, html }) => [address, new Set(idsIn(html))]))
  const withFiles = existsSync(join(folder, 'api'))
  const broken = (page: BuiltPage, written: string) => {
    if (/^(?:https?:|mailto:|data:)/.test(written)) return false
    const { pathname, hash } = new URL(written.replaceAll('&amp;', '&'), `http://site${base}${page.address}`)
    if (!pathname.startsWith(base)) return true
    const path = decodeURIComponent(pathname.slice(base.length))
    if (path.startsWith('api/') && !withFiles) return false
    const target = ids.get(path)
    if (target === undefined) return !isFile(join(folder, path))
    return hash !== '' && !target.has(decodeURIComponent(hash.slice(1)))
  }
  return pages.flatMap((page) =>
    [...new Set(addressesIn(page.html))]
      .filter((address) => broken(page, address))
      .map((address) => `${page.address}: ${address}`),
  )
}

function addressesIn(html: string): string[] {
  return Array.from(html.matchAll(/\s(?:href|src|action)="([^"]*)"/g), ([, address = '']) => address)
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
