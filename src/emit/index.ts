import type { Artifact } from '../model/artifact.ts'
import type { Catalog } from '../model/catalog.ts'
import { emitCatalog } from './catalog.ts'
import { emitChecklist } from './checklist.ts'
import { emitChecklistIndex } from './checklist-index.ts'
import { emitClauseLines, emitClauses } from './clauses.ts'
import { emitCriteria } from './criteria.ts'
import { type Edition, editionOf } from './edition.ts'
import { emitIndex } from './edition-index.ts'
import { type Family, familyOf } from './family.ts'
import { type ListedFile, listedFile } from './listed-file.ts'
import { emitManifest } from './manifest.ts'
import { emitMetrics } from './metrics.ts'
import { emitOpenApi } from './openapi.ts'
import { emitParameters } from './parameters.ts'
import { emitProcesses } from './processes.ts'
import { emitSchemas } from './schemas.ts'
import { emitTerms } from './terms.ts'
import { emitText } from './text.ts'
import { emitUnits } from './units.ts'
import { emitVectors } from './vectors.ts'

/** The one table of what is published for machines, in three groups by what an emitter needs to know. */
const emitters: {
  /** Once for the family. */
  readonly family: readonly ((family: Family) => Artifact[])[]
  /** Once for each edition of each standard. */
  readonly edition: readonly ((edition: Edition) => Artifact[])[]
  /** Once the files before them are known, each also those of its predecessors. */
  readonly listing: readonly ((family: Family, files: readonly ListedFile[]) => Artifact[])[]
} = {
  family: [emitCatalog, emitChecklistIndex, emitSchemas, emitOpenApi, emitVectors],
  edition: [
    emitClauses,
    emitClauseLines,
    emitUnits,
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
export function emit(catalog: Catalog): Artifact[] {
  return [...emitEach(catalog)]
}

/** The same one by one, so that all of it need not be held at once. */
export function* emitEach(catalog: Catalog): Generator<Artifact, void, undefined> {
  const family = familyOf(catalog)
  const files: ListedFile[] = []
  for (const artifact of inTurn(family)) {
    files.push(listedFile(artifact))
    yield artifact
  }
  for (const emitter of emitters.listing)
    for (const artifact of emitter(family, files)) {
      files.push(listedFile(artifact))
      yield artifact
    }
}

function* inTurn(family: Family): Generator<Artifact, void, undefined> {
  for (const emitter of emitters.family) yield* emitter(family)
  for (const standard of family.catalog.standards) {
    const edition = editionOf(family, standard)
    for (const emitter of emitters.edition) yield* emitter(edition)
  }
}
