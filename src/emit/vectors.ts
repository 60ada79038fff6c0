import type { Artifact } from '../model/artifact.ts'
import { apiFolder } from './addresses.ts'
import type { Family } from './family.ts'
import { schemaUri } from './json-file.ts'
import { scoringVectors } from './scoring-vectors.generated.ts'

/** `vectors/scoring.json`: test vectors of scoring, for whoever implements it. */
export function emitVectors({ catalog }: Family): Artifact[] {
  const content = scoringVectors.replace('../schemas/vectors/1.0.0.json', schemaUri(catalog, 'vectors'))
  return [{ path: `${apiFolder}vectors/scoring.json`, content }]
}
