import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BuiltPage } from './built-pages.ts'

/** What the script of a page loads besides, by the attribute on which it does. */
const loadedOn: Readonly<Record<string, readonly string[]>> = {
  'data-findings ': ['checklist-page', 'files'],
  'data-checklist-filters': ['checklist-filters'],
  'data-assessment ': ['assessment-page', 'files'],
}

/**
 * Bytes that a visitor loads with a page of the site in `root`, which stands under `base`, compressed as servers do: with
 * its sheets, scripts and images. What search and workbooks load when they are used is not counted.
 */
export function transferred(root: string, base: string, { address, html }: BuiltPage): number {
  const loaded = Array.from(
    html.matchAll(/<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*?\s(?:src|href)="(\/[^"]*)"/g),
    ([, file = '']) => decodeURIComponent(file.slice(base.length)),
  )
  const parts = Object.entries(loadedOn).flatMap(([attribute, names]) => (html.includes(attribute) ? names : []))
  const files = new Set([...loaded, ...parts.map((name) => asset(root, name))])
  if (files.size < 3) throw new Error(`Only ${files.size} files found that ${address} loads`)
  return [...files].reduce((sum, file) => sum + compressed(readFileSync(join(root, file))), compressed(html))
}

function asset(root: string, name: string): string {
  const found = readdirSync(join(root, 'assets')).find((file) => file.startsWith(`${name}.`))
  if (found === undefined) throw new Error(`There is no script ${name}`)
  return `assets/${found}`
}

function compressed(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}
