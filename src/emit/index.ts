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
  readonly listing: readonly ((family: Family, artifacts: readonly Artifact[]) => Artifact[])[]
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
  const family = familyOf(catalog)
  const editions = catalog.standards.map((standard) => editionOf(family, standard))
  const artifacts = [
    ...emitters.family.flatMap((emitter) => emitter(family)),
    ...editions.flatMap((edition) => emitters.edition.flatMap((emitter) => emitter(edition))),
  ]
  for (const emitter of emitters.listing) artifacts.push(...emitter(family, artifacts))
  return artifacts
}
