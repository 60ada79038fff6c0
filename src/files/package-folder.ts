import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Absolute address of the folder in which normdown is installed, ending in a slash. */
export const packageFolder: string = fileURLToPath(new URL('../../', import.meta.url))

/** Name and version under which normdown was installed, as its outputs state them. */
export function readGenerator(): { readonly name: string; readonly version: string } {
  const manifest: { name: string; version: string } = JSON.parse(readFileSync(`${packageFolder}package.json`, 'utf8'))
  return { name: manifest.name, version: manifest.version }
}
