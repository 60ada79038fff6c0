import type { Language } from '../model/text.ts'
import type { Checklist, Criteria } from './checklist.ts'
import { findingsInWords } from './checklist-words.ts'
import { csvColumns, formColumns } from './form-columns.ts'
import { criterionLines, type FormLine, provisionLines } from './form-lines.ts'

/** The form that is to be filled in: what is checked, what is asked, and in which language. */
export interface Form {
  readonly checklists: readonly Checklist[]
  readonly criteria?: Criteria | undefined
  readonly language: Language
}

/** The checklist for a spreadsheet (UTF-8 with BOM; RFC 4180). */
export function checklistCsv({ checklists, criteria, language }: Form): string {
  const lines = [...provisionLines(checklists, language), ...(criteria ? criterionLines(criteria, language) : [])]
  return csv([headerIn(language), ...lines])
}

/** The column of the findings says among which the assessor chooses: `检查结果（符合/部分符合/不符合/不适用）`. */
function headerIn(language: Language): FormLine {
  const findings = findingsInWords(language).join('/')
  const choice = language === 'zh' ? `（${findings}）` : ` (${findings})`
  return Object.fromEntries(
    csvColumns.map((column) => [column, formColumns[column][language] + (column === 'answer' ? choice : '')]),
  )
}

/** A table as CSV that a spreadsheet opens as text: with BOM, CRLF after each row, and no cell that it would calculate. */
function csv(lines: readonly FormLine[]): string {
  return [
    '\uFEFF',
    ...lines.flatMap((line) => [csvColumns.map((column) => csvCell(line[column])).join(), '\r\n']),
  ].join('')
}

function csvCell(text = ''): string {
  if (text === '') return ''
  const normal = text.normalize('NFC')
  if (!mayNeedMarks.test(normal)) return normal
  const guarded = formulaStart.test(normal) ? `'${normal}` : normal
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** What makes a spreadsheet take a cell for a formula, in its full-width forms too (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/** What nearly every cell is free of: how a formula begins, and what parts cells and rows. */
const mayNeedMarks = /[",\r\n]|^[=+\-@\t＝＋－＠]/
