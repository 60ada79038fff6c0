import type { Artifact } from '../model/artifact.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import { apiFolder } from './addresses.ts'
import { headOf } from './json-file.ts'
import { jsonLinesWith } from './json-lines.ts'

/** `catalog.json` in the bytes that are published. */
export interface CatalogFile extends Artifact {
  readonly content: Uint8Array
}

/**
 * `catalog.json`: everything, as the site reads it.
 *
 * Its text is the catalog's own, not normalized again, because the spans in it count in that text; its addresses
 * count from the root of the site.
 */
export function emitCatalog(catalog: Catalog): CatalogFile {
  const { publication, vocabulary, parameters, references, standards } = catalog
  const whole = { ...headOf(catalog, 'catalog'), publication, vocabulary, parameters, references }
  const elements = standards.map((standard) => Buffer.from(JSON.stringify(standard)))
  const content = jsonLinesWith({ name: 'standards', elements }, whole, (value) => JSON.stringify(value))
  return { path: `${apiFolder}catalog.json`, content }
}

/** The catalog that `emitCatalog` wrote, read standard by standard so that its whole text is never held. */
export function readCatalog({ content }: CatalogFile): Catalog {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const start = bytes.indexOf(standardsStart)
  const { $schema: _, ...head } = JSON.parse(`${bytes.toString('utf8', 0, start)}\n"standards":[]}`)
  return { ...head, standards: [...standardsIn(bytes, start + standardsStart.length)] }
}

const standardsStart = '\n"standards":['

function* standardsIn(bytes: Buffer, first: number): Generator<Standard, void, undefined> {
  for (let start = first + 1; bytes[start] === openingBrace; ) {
    const end = bytes.indexOf('\n', start)
    yield JSON.parse(bytes.toString('utf8', start, end).replace(/,$/, ''))
    start = end + 1
  }
}

const openingBrace = 0x7b
