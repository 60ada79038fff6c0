import { fileURLToPath } from 'node:url'
import { compile } from '../../src/compile/compile.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { readSources } from '../../src/files/read-sources.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { parse } from '../../src/syntax/parse.ts'

/** The standards of this repository, compiled from their sources. */
export function corpusCatalog(): Catalog {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { source, publication } = readConfig(root)
  const { sources, assets } = readSources(root, source)
  const generator = { name: 'normdown', version: '0' }
  const images = assets.map(({ path }) => path)
  return compile(sources.map(parse), { source, publication, generator, images }).catalog
}
