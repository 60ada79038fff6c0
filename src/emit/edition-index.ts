import type { Artifact } from '../model/artifact.ts'
import type { Standard } from '../model/catalog.ts'
import { absolute, apiFolder, editionFolder } from './addresses.ts'
import type { Family } from './family.ts'
import { identityOf } from './identity.ts'
import { indentedJsonFile } from './json-file.ts'
import type { ListedFile } from './listed-file.ts'

/** `index.json`: where an importer begins — each standard, its editions, and the address and digest of their files. */
export function emitIndex(family: Family, files: readonly ListedFile[]): Artifact[] {
  const { catalog } = family
  const editions = Map.groupBy(catalog.standards, ({ id }) => id)
  const content = {
    publication: catalog.publication,
    catalog: files.filter(({ path }) => path === 'catalog.json').map((file) => fileJson(family, file))[0],
    standards: [...editions].map(([id, all]) => ({
      id,
      number: all.at(-1)?.number,
      series: all.at(-1)?.series,
      title: all.at(-1)?.title,
      latest: all.at(-1)?.edition,
      editions: all.map((standard) => editionJson(family, standard, files)),
    })),
  }
  return [indentedJsonFile(catalog, 'index', { path: `${apiFolder}index.json`, content })]
}

function editionJson(family: Family, standard: Standard, files: readonly ListedFile[]) {
  const folder = editionFolder(standard).slice(apiFolder.length)
  return {
    ...identityOf({ family, standard }),
    ics: standard.ics,
    ccs: standard.ccs,
    roles: standard.roles,
    files: files
      .filter(({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
      .map((file) => fileJson(family, file)),
  }
}

function fileJson({ catalog }: Family, file: ListedFile) {
  return { ...file, uri: absolute(`${apiFolder}${file.path}`, catalog.publication.baseUrl) }
}
