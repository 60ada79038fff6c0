import type { Language } from '../model/text.ts'
import type { Checklist, Criteria } from './checklist.ts'
import { findingsInWords } from './checklist-words.ts'
import { csvColumns, formColumns } from './form-columns.ts'
import { criterionLines, type FormLine, type WordedChecklist, wordedIn } from './form-lines.ts'

/** The form that is to be filled in: what is checked, what is asked, and in which language. */
export interface Form {
  readonly checklists: readonly Checklist[]
  readonly criteria?: Criteria | undefined
  readonly language: Language
  /** The same checklists in words, where several forms are made of them. */
  readonly worded?: readonly WordedChecklist[] | undefined
}

/** The checklist for a spreadsheet, which opens it as text (UTF-8 with BOM; RFC 4180). */
export function checklistCsv(form: Form): string {
  const { criteria, language } = form
  const provisions = wordedIn(form).flatMap(({ chapters }) => chapters.flatMap(({ lines }) => lines))
  const lines: FormLine[] = [headerIn(language), ...provisions, ...(criteria ? criterionLines(criteria, language) : [])]
  return ['\uFEFF', ...lines.map(csvRow)].join('')
}

/** The column of the findings says among which the assessor chooses: `检查结果（符合/部分符合/不符合/不适用）`. */
function headerIn(language: Language): FormLine {
  const findings = findingsInWords(language).join('/')
  const choice = language === 'zh' ? `（${findings}）` : ` (${findings})`
  return Object.fromEntries(
    csvColumns.map((column) => [column, formColumns[column][language] + (column === 'answer' ? choice : '')]),
  )
}

/** A row that ends in CRLF, with no cell that a spreadsheet would calculate. */
function csvRow(line: FormLine): string {
  return `${csvColumns.map((column) => csvCell(line[column])).join()}\r\n`
}

function csvCell(text = ''): string {
  if (text === '' || !mayNeedMarks.test(text)) return text
  const guarded = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** What makes a spreadsheet take a cell for a formula, in its full-width forms too (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/** What nearly every cell is free of: how a formula begins, and what parts cells and rows. */
const mayNeedMarks = /[",\r\n]|^[=+\-@\t＝＋－＠]/
