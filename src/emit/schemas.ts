import type { Artifact } from '../model/artifact.ts'
import { apiFolder } from './addresses.ts'
import { schemaVersion } from './json-file.ts'
import { publishedSchemas } from './published-schemas.generated.ts'

/** `schemas/<name>/<version>.json`: the published schemas, byte for byte as the package ships them. */
export function emitSchemas(): Artifact[] {
  return Object.entries(publishedSchemas).map(([name, content]) => ({
    path: `${apiFolder}schemas/${name}/${schemaVersion}.json`,
    content,
  }))
}
