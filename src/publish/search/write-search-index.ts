import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SearchFile } from './search-meta.ts'

/** Writes `files` into `folder` as scripts. */
export async function writeSearchIndex(files: readonly SearchFile[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, script] of searchScripts(files)) await writeFile(join(folder, name), script)
}

/**
 * Each of `files` as a script that hands its part to the page: scripts can be loaded where nothing can be fetched, in a copy
 * of the site on a disk. Each says by a digest to which index it belongs.
 */
export function* searchScripts(files: readonly SearchFile[]): Generator<readonly [name: string, script: string]> {
  const digest = createHash('sha256')
  // What results show changes nothing in how parts belong together, and is the bulk of it.
  for (const { part } of files) if (part.shown === undefined) digest.update(JSON.stringify(part))
  const version = digest.digest('hex').slice(0, 12)
  for (const { name, part } of files) yield [`${name}.js`, `addSearchPart("${version}",${JSON.stringify(part)})\n`]
}
