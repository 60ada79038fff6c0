import type { Catalog, Standard } from '../model/catalog.ts'
import { apiFolder, editionFolder } from './addresses.ts'
import { emitCatalog } from './catalog.ts'
import { emitChecklist } from './checklist.ts'
import { emitChecklistIndex, type LinesFound, linesFound } from './checklist-index.ts'
import { emitClauses } from './clauses.ts'
import { type BytesOf, type MadeFile, type Means, ownBytes } from './content.ts'
import { emitCriteria } from './criteria.ts'
import { type Edition, editionOf } from './edition.ts'
import { emitIndex } from './edition-index.ts'
import { type Family, familyOf } from './family.ts'
import { growingBytes } from './growing-bytes.ts'
import { type EmittedFile, emitted, type ListedFile } from './listed-file.ts'
import { emitManifest } from './manifest.ts'
import { emitMetrics } from './metrics.ts'
import { emitOpenApi } from './openapi.ts'
import { emitParameters } from './parameters.ts'
import { emitProcesses } from './processes.ts'
import { emitSchemas } from './schemas.ts'
import { emitTerms } from './terms.ts'
import { emitText } from './text.ts'
import { emitVectors } from './vectors.ts'

/** The one table of what is published for machines, in three groups by what an emitter needs to know. */
const emitters: {
  /** Once for the family. */
  readonly family: readonly ((family: Family) => Iterable<MadeFile>)[]
  /** Once for each edition of each standard. */
  readonly edition: readonly ((edition: Edition, means: Means) => Iterable<MadeFile>)[]
  /** Once the files before them are known, each also those of its predecessors. */
  readonly listing: readonly ((family: Family, files: readonly ListedFile[]) => Iterable<MadeFile>)[]
} = {
  family: [emitSchemas, emitOpenApi, emitVectors],
  edition: [emitClauses, emitTerms, emitMetrics, emitCriteria, emitParameters, emitProcesses, emitText, emitChecklist],
  listing: [emitIndex, emitManifest],
}

/** Everything that is published for machines, below `api/v1/`: the same catalog gives the same bytes. */
export function emit(catalog: Catalog): EmittedFile[] {
  return [...emitEach(catalog)]
}

/** The same one by one, so that all of it need not be held at once. */
export function* emitEach(catalog: Catalog): Generator<EmittedFile, void, undefined> {
  const emission = emissionOf(familyOf(catalog))
  const catalogFile = emitted(emitCatalog(catalog))
  yield catalogFile
  for (const standard of catalog.standards) yield* emission.edition(standard)
  yield* emission.rest(catalogFile.listed)
}

/** What is told of editions whose files were emitted. Plain data. */
export interface EmittedEditions {
  readonly files: readonly ListedFile[]
  readonly found: ReadonlyMap<string, LinesFound>
}

/** The steps of emitting, for which no two standards need be at hand at once. */
export interface Emission {
  /** The files of one edition. */
  readonly edition: (standard: Standard) => Generator<EmittedFile, void, undefined>
  /** The editions so far. */
  readonly editions: () => EmittedEditions
  /** Adds editions whose files somebody else has emitted; which ones and when is of no account. */
  readonly takeIn: (editions: EmittedEditions) => void
  /** After all editions what stands once for the family, given what lists say of `catalog.json`. */
  readonly rest: (catalogFile: ListedFile) => Generator<EmittedFile, void, undefined>
}

/**
 * Begins to emit. The standards in `family` are looked up by what they are called and define; of them no section is read.
 * `bytesOf` says how long the bytes of a file hold.
 */
export function emissionOf(family: Family, bytesOf: BytesOf = ownBytes): Emission {
  const files: ListedFile[] = []
  const found = new Map<string, LinesFound>()
  const noted = (made: MadeFile): EmittedFile => {
    const file = emitted(made, bytesOf)
    files.push(file.listed)
    return file
  }
  const digestOf = (path: string): string => {
    const file = files.findLast((listed) => apiFolder + listed.path === path)
    if (file === undefined) throw new Error(`Cannot give the digest of \`${path}\`: it was not made yet`)
    return file.sha256
  }
  const means: Means = { digestOf, memory: growingBytes(1 << 20) }
  return {
    *edition(standard) {
      const edition = editionOf(family, standard)
      found.set(editionFolder(standard), linesFound(edition))
      for (const emitter of emitters.edition) for (const file of emitter(edition, means)) yield noted(file)
    },
    editions: () => ({ files, found }),
    takeIn(editions) {
      for (const file of editions.files) files.push(file)
      for (const [folder, lines] of editions.found) found.set(folder, lines)
    },
    *rest(catalogFile) {
      files.unshift(catalogFile)
      for (const file of emitChecklistIndex(family, (standard) => found.get(editionFolder(standard)))) yield noted(file)
      for (const emitter of emitters.family) for (const file of emitter(family)) yield noted(file)
      for (const emitter of emitters.listing) for (const file of emitter(family, files)) yield noted(file)
    },
  }
}
