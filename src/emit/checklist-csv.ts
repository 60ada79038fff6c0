import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/text.ts'
import { checklistOf } from './checklist.ts'
import { checklistColumns, checklistWords, findingsInWords } from './checklist-words.ts'
import type { Edition, PlacedProvision } from './edition.ts'

/** `checklist.csv`: the checklist for a spreadsheet, in the standard's language (UTF-8 with BOM; RFC 4180). */
export function emitChecklistCsv(edition: Edition): Artifact[] {
  const { language } = edition.standard
  const rows = checklistOf(edition).flatMap((chapter) => chapter.rows.map((row) => cellsOf(edition, row)))
  return [{ path: `${edition.folder}checklist.csv`, content: csv([headerIn(language), ...rows]) }]
}

/** The column of the findings says among which the assessor chooses: `检查结果（符合/部分符合/不符合/不适用）`. */
function headerIn(language: Language): string[] {
  const findings = findingsInWords(language).join('/')
  const choice = language === 'zh' ? `（${findings}）` : ` (${findings})`
  return Object.entries(checklistColumns).map(([column, title]) =>
    column === 'finding' ? title[language] + choice : title[language],
  )
}

function cellsOf(edition: Edition, row: PlacedProvision): string[] {
  const words: Readonly<Record<string, string>> = checklistWords(edition, row)
  return Object.keys(checklistColumns).map((column) => words[column] ?? '')
}

/** A table as CSV that a spreadsheet opens as text: with BOM, CRLF after each row, and no cell that it would calculate. */
function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

function csvCell(text: string): string {
  const normal = text.normalize('NFC')
  const guarded = formulaStart.test(normal) ? `'${normal}` : normal
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** What makes a spreadsheet take a cell for a formula, in its full-width forms too (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
