import type { MadeFile, Means } from './content.ts'
import type { Edition } from './edition.ts'
import { identityOf } from './identity.ts'
import { fileBeginning, listingFile } from './json-file.ts'
import { provisionLines } from './provision-lines.ts'
import { unitFiles } from './units.ts'

/**
 * The provisions of a standard in the order of print, items of lists after their lead-in: `clauses.json` with all of them,
 * `clauses.ndjson` one a line, for what reads line by line, and `clauses/<unit>.json`. A provision is the same text in all.
 */
export function* emitClauses(edition: Edition, { memory }: Means): Generator<MadeFile, void, undefined> {
  const { family, folder, provisions } = edition
  const lines = provisionLines(edition, memory)
  const beginning = fileBeginning(family.catalog, 'clauses', { standard: identityOf(edition) })
  const elements = provisions.length > 0 ? [lines.between(0, provisions.length)] : []
  const list = { name: 'provisions', elements }
  yield listingFile({ path: `${folder}clauses.json`, beginning, content: {}, list })
  const single = provisions.flatMap((_, index) => [lines.between(index, index + 1), lineEnd])
  yield { path: `${folder}clauses.ndjson`, content: single }
  yield* unitFiles(edition, lines)
}

const lineEnd = Buffer.from('\n')
