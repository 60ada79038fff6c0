import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchFile } from './search-meta.ts'

/** Where the search index stands, below the output folder. */
export const searchIndexFolder = 'search-index'

/** Writes `files` into `folder` as scripts. */
export function writeSearchIndex(files: readonly SearchFile[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, script] of searchScripts(files)) writeFileSync(join(folder, name), script)
}

/**
 * Each of `files` as a script that hands its part to the page, or leaves it for a page that is not there yet: scripts can be
 * loaded where nothing can be fetched, in a copy of the site on a disk. Each says by a digest to which index it belongs.
 */
export function* searchScripts(files: readonly SearchFile[]): Generator<readonly [name: string, script: string]> {
  const digest = createHash('sha256')
  // What results show changes nothing in how parts belong together, and is the bulk of it: it is written as it is handed out.
  const written = new Map<SearchFile, string>()
  for (const file of files) {
    if (file.part.shown !== undefined) continue
    const text = JSON.stringify(file.part)
    digest.update(text)
    written.set(file, text)
  }
  const version = digest.digest('hex').slice(0, 12)
  for (const file of files) {
    const text = written.get(file) ?? JSON.stringify(file.part)
    yield [`${file.name}.js`, `(window.searchParts??=[]).push(["${version}",${text}])\n`]
  }
}
