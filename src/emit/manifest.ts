import type { Artifact } from '../model/artifact.ts'
import { compareText } from '../model/place.ts'
import { apiFolder } from './addresses.ts'
import type { Family } from './family.ts'
import { jsonFile } from './json-file.ts'
import type { ListedFile } from './listed-file.ts'

/** `manifest.json`: every other file below `api/v1/` with its size and SHA-256, in the order of their paths. */
export function emitManifest({ catalog }: Family, listed: readonly ListedFile[]): Artifact[] {
  const files = listed.toSorted((a, b) => compareText(a.path, b.path))
  return [jsonFile(catalog, 'manifest', { path: `${apiFolder}manifest.json`, content: { files } })]
}
