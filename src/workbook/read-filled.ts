import { readCsv } from '../checklist/read-csv.ts'
import { type Asked, type ReadForm, readForm } from '../checklist/read-form.ts'
import type { Language } from '../model/text.ts'
import { readWorkbookTable } from './read-checklist.ts'

/**
 * Reads a filled checklist, XLSX or CSV by its first bytes. `askedOf` gives what the standard asks that the file names,
 * or, of a CSV file that names none, the standard to be assumed. Never throws.
 */
export function readFilled(
  bytes: Uint8Array,
  askedOf: (standard: string | undefined) => Asked,
  language: Language,
): ReadForm {
  const { table, problems } = isBinary(bytes) ? readWorkbookTable(bytes) : readCsv(bytes)
  if (!table) return { taken: 0, places: new Map(), problems }
  const form = readForm(table, askedOf(table.about.get('standard')), language)
  return { ...form, problems: [...problems, ...form.problems] }
}

/** An archive, or the container of old and encrypted workbooks. */
function isBinary([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}
