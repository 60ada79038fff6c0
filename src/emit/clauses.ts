import type { Artifact } from '../model/artifact.ts'
import type { Edition } from './edition.ts'
import { identityOf } from './identity.ts'
import { jsonFile } from './json-file.ts'
import { provisionLines } from './provision-lines.ts'
import { unitFiles } from './units.ts'

/**
 * The provisions of a standard in the order of print, items of lists after their lead-in: `clauses.json` with all of them,
 * `clauses.ndjson` one a line, for what reads line by line, and `clauses/<unit>.json`. A provision is the same text in all.
 */
export function emitClauses(edition: Edition): Artifact[] {
  const lines = provisionLines(edition)
  const elements = [...lines.values()]
  return [
    jsonFile(edition.family.catalog, 'clauses', {
      path: `${edition.folder}clauses.json`,
      content: { standard: identityOf(edition) },
      list: { name: 'provisions', elements },
    }),
    { path: `${edition.folder}clauses.ndjson`, content: Buffer.concat(elements.flatMap((line) => [line, lineFeed])) },
    ...unitFiles(edition, lines),
  ]
}

const lineFeed = Buffer.from('\n')
