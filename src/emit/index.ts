import type { Artifact } from '../model/artifact.ts'
import type { Catalog } from '../model/catalog.ts'
import { emitCatalog } from './catalog.ts'
import { emitChecklist } from './checklist.ts'
import { emitChecklistIndex } from './checklist-index.ts'
import { emitClauses } from './clauses.ts'
import { emitCriteria } from './criteria.ts'
import { type Edition, editionOf } from './edition.ts'
import { emitIndex } from './edition-index.ts'
import { type Family, familyOf } from './family.ts'
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

/** The one table of what is published for machines beside `catalog.json`, in three groups by what an emitter needs to know. */
const emitters: {
  /** Once for the family. */
  readonly family: readonly ((family: Family) => Artifact[])[]
  /** Once for each edition of each standard. */
  readonly edition: readonly ((edition: Edition) => Artifact[])[]
  /** Once the files before them are known, each also those of its predecessors. */
  readonly listing: readonly ((family: Family, files: readonly ListedFile[]) => Artifact[])[]
} = {
  family: [emitChecklistIndex, emitSchemas, emitOpenApi, emitVectors],
  edition: [
    emitClauses,
    emitTerms,
    emitMetrics,
    emitCriteria,
    emitParameters,
    emitProcesses,
    emitText,
    emitChecklist,
  ],
  listing: [emitIndex, emitManifest],
}

/** Everything that is published for machines, below `api/v1/`: the same catalog gives the same bytes. */
export function emit(catalog: Catalog): EmittedFile[] {
  return [...emitEach(catalog)]
}

/** The same one by one, so that all of it need not be held at once. */
export function* emitEach(catalog: Catalog): Generator<EmittedFile, void, undefined> {
  const catalogFile = emitted(emitCatalog(catalog))
  yield catalogFile
  yield* emitBeside(catalogFile.listed, catalog)
}

/** Everything beside `catalog.json`, given what lists say of that. */
export function* emitBeside(catalogFile: ListedFile, catalog: Catalog): Generator<EmittedFile, void, undefined> {
  const family = familyOf(catalog)
  const files = [catalogFile]
  for (const artifact of inTurn(family, files)) {
    const file = emitted(artifact)
    files.push(file.listed)
    yield file
  }
}

function* inTurn(family: Family, files: readonly ListedFile[]): Generator<Artifact, void, undefined> {
  for (const emitter of emitters.family) yield* emitter(family)
  for (const standard of family.catalog.standards) {
    const edition = editionOf(family, standard)
    for (const emitter of emitters.edition) yield* emitter(edition)
  }
  for (const emitter of emitters.listing) yield* emitter(family, files)
}
