import type { Artifact } from '../model/artifact.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import { apiFolder } from './addresses.ts'
import { growingBytes } from './growing-bytes.ts'
import { headOf } from './json-file.ts'
import { jsonLines, jsonParts } from './json-lines.ts'

/** Where the catalog stands, below the output folder. */
export const catalogPath = `${apiFolder}catalog.json`

/**
 * `catalog.json`: everything, as the site reads it.
 *
 * Its text is the catalog's own, not normalized again, because the spans in it count in that text; its addresses
 * count from the root of the site.
 */
export function emitCatalog(catalog: Catalog): Artifact {
  return { path: catalogPath, content: Buffer.concat([...catalogPieces(catalog)].map(({ bytes }) => bytes)) }
}

/** A part of `catalog.json`: a standard with what parts it from the one before, or what stands before or behind all of them. */
export interface CatalogPiece {
  readonly bytes: Uint8Array
  /** The standard that the bytes say. */
  readonly standard?: Standard | undefined
}

/** `catalog.json` piece by piece, because as a whole it is the largest of all files. */
export function* catalogPieces(catalog: Catalog): Generator<CatalogPiece, void, undefined> {
  const { publication, vocabulary, parameters, references, standards } = catalog
  const whole = { ...headOf(catalog, 'catalog'), publication, vocabulary, parameters, references, standards: [] }
  const frame = jsonLines(whole, textOf)
  const memory = growingBytes(1 << 20)
  yield { bytes: Buffer.from(frame.slice(0, -frameEnd.length)) }
  for (const [index, standard] of standards.entries()) {
    memory.clear()
    memory.addText(index === 0 ? '\n' : ',\n')
    // Part by part: the text of a whole standard would be in memory several times.
    for (const part of jsonParts(standard, textOf)) memory.addText(part)
    yield { bytes: memory.copied(), standard }
  }
  yield { bytes: Buffer.from(standards.length > 0 ? `\n${frameEnd}` : frameEnd) }
}

const frameEnd = ']\n}\n'

function textOf(value: unknown): string {
  return JSON.stringify(value)
}

/** The standard that the bytes of a piece say. */
export function standardIn(bytes: Uint8Array): Standard {
  const start = bytes[0] === comma ? 1 : 0
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString())
}

const comma = ','.charCodeAt(0)
