import type { Artifact } from '../model/artifact.ts'
import type { Edition } from './edition.ts'
import { identityOf } from './identity.ts'
import { jsonFile, jsonLine } from './json-file.ts'
import { provisionJson } from './provision.ts'

/** `clauses.json`: all provisions of a standard in the order of print, items of lists after their lead-in. */
export function emitClauses(edition: Edition): Artifact[] {
  const provisions = edition.provisions.map((placed) => provisionJson(edition, placed))
  const content = { standard: identityOf(edition), provisions }
  return [jsonFile(edition.family.catalog, 'clauses', { path: `${edition.folder}clauses.json`, content })]
}

/** `clauses.ndjson`: the provisions of `clauses.json`, one a line, for what reads line by line. */
export function emitClauseLines(edition: Edition): Artifact[] {
  const lines = edition.provisions.map((placed) => jsonLine(provisionJson(edition, placed)))
  return [{ path: `${edition.folder}clauses.ndjson`, content: lines.join('') }]
}
