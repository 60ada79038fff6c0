import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchFiles } from './search-meta.ts'

/** Writes `files` into `folder` as scripts. */
export function writeSearchIndex(files: SearchFiles, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, script] of searchScripts(files)) writeFileSync(join(folder, name), script)
}

/**
 * Each of `files` as a script that hands its part to the page, or leaves it for a page that is not there yet: scripts can be
 * loaded where nothing can be fetched, in a copy of the site on a disk. Each says by a digest to which index it belongs; what
 * results show changes nothing in how parts belong together.
 */
export function* searchScripts({ asked, shown }: SearchFiles): Generator<readonly [name: string, script: string]> {
  const written = asked.map(({ name, part }) => [name, JSON.stringify(part)] as const)
  const digest = createHash('sha256')
  for (const [, text] of written) digest.update(text)
  const version = digest.digest('hex').slice(0, 12)
  const script = (name: string, text: string) =>
    [`${name}.js`, `(window.searchParts??=[]).push(["${version}",${text}])\n`] as const
  for (const [name, text] of written) yield script(name, text)
  for (const { name, part } of shown()) yield script(name, JSON.stringify(part))
}
