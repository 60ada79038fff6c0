import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SearchFile } from './search-meta.ts'

/**
 * Writes `files` into `folder`, each as a script that hands its part to the page: scripts can be loaded where nothing can
 * be fetched, in a copy of the site on a disk. Each says by a digest to which index it belongs.
 */
export async function writeSearchIndex(files: readonly SearchFile[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const written = files.map(({ name, part }) => ({ name, content: JSON.stringify(part) }))
  const digest = createHash('sha256')
  for (const { content } of written) digest.update(content)
  const version = digest.digest('hex').slice(0, 12)
  for (const { name, content } of written) {
    await writeFile(join(folder, `${name}.js`), `addSearchPart("${version}",${content})\n`)
  }
}
