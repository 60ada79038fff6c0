import type { Artifact } from '../model/artifact.ts'
import { apiFolder } from './addresses.ts'
import type { Family } from './family.ts'
import { headOf } from './json-file.ts'

/**
 * `catalog.json`: everything, as the site reads it.
 *
 * Its text is the catalog's own, not normalized again, because the spans in it count in that text; its addresses
 * count from the root of the site.
 */
export function emitCatalog({ catalog }: Family): Artifact[] {
  const { publication, vocabulary, parameters, references, standards } = catalog
  const whole = { ...headOf(catalog, 'catalog'), publication, vocabulary, parameters, references, standards }
  return [{ path: `${apiFolder}catalog.json`, content: `${JSON.stringify(whole, null, 2)}\n` }]
}
