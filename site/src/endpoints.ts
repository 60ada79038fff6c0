import type { Standard } from '../../src/model/catalog.ts'
import { editionEndpoints } from '../../src/model/endpoints.ts'

/** Folder of everything published for machines. */
export const apiFolder = '/api/v1/'

/** Folder of the files of `standard`. */
export function editionFolder({ id, edition }: Standard): string {
  return `${apiFolder}${id}/${edition}/`
}

/** The files of `standard` that stand alone. */
export function editionFiles(standard: Standard): { readonly name: string; readonly address: string }[] {
  return editionEndpoints
    .filter(({ path }) => !path.includes('{'))
    .map(({ path }) => ({ name: path, address: editionFolder(standard) + path }))
}

/** Where the schema called `name` is served. */
export function schemaAddress(name: string, version: string): string {
  return `${apiFolder}schemas/${name}/${version}.json`
}
