import type { Assessment } from '../assess/assessment.generated.ts'
import { designationOf, type Named, type NamedStandard } from '../checklist/checklist.ts'
import type { Form } from '../checklist/checklist-csv.ts'
import { findingsInWords } from '../checklist/checklist-words.ts'
import { filledLines } from '../checklist/filled-lines.ts'
import { wordedIn } from '../checklist/form-lines.ts'
import { type Language, localized } from '../model/text.ts'
import { coverSheet, type Score } from './cover-sheet.ts'
import type { ListOf } from './criteria-choices.ts'
import { criteriaSheet } from './criteria-sheet.ts'
import { machine } from './form-cells.ts'
import { findingRange, provisionSheet, type SheetFrame } from './provision-sheet.ts'
import { evidenceSheet, samplingSheet } from './record-sheets.ts'
import { specialSheet } from './special-sheet.ts'
import { cellName, type Row, rangeOn, type Sheet } from './spreadsheet.ts'
import { words } from './words.ts'
import { writeSpreadsheet } from './write-spreadsheet.ts'

/** A form as a workbook, empty or with what an assessment says. */
export interface WorkbookForm extends Form {
  readonly publisher: string
  /** SHA-256 of the `criteria.json`, or of the `checklist.json` where there are no criteria. */
  readonly digest: string
  /** What is entered already; a draft may lack facts. */
  readonly assessment?: Partial<Assessment> | undefined
}

/** What a workbook says of itself on a sheet that does not show. */
export const workbookFormat = 'normdown-checklist/1'

/** Names of the sheets that do not show. */
export const machineSheet = '_normdown'
const listSheet = '_lists'

/**
 * A checklist as an XLSX workbook that is filled in and read back by `readChecklist`: cover, provisions, criteria,
 * vetoes and adjustments, sampling and evidence. No text becomes a formula; the same form gives the same bytes.
 */
export function writeChecklist(form: WorkbookForm): Uint8Array {
  const { checklists, criteria, language, publisher, assessment } = form
  const standards = standardsOf(form)
  const frame: SheetFrame = {
    language,
    filled: filledLines(assessment, criteria, language),
    designation: standards.map(designationOf).join(' · '),
    publisher,
  }
  const lists = collectLists()
  const provisions = checklists.length > 0 ? provisionSheet(wordedIn(form), frame) : undefined
  const asked = criteria && criteria.criteria.length > 0 ? criteriaSheet(criteria, frame, lists.listOf) : undefined
  const evaluation = criteria?.evaluation
  const special =
    evaluation && evaluation.vetoes.length + evaluation.adjustments.length > 0
      ? specialSheet(evaluation, frame)
      : undefined
  const score: Score | undefined = asked && {
    evaluation,
    ranges: asked.ranges,
    deductions: special?.deductions,
    bonus: special?.bonus,
  }
  const cover = coverSheet(
    { standards, digest: form.digest, assessment, findings: provisions && findingsOf(form, frame, provisions), score },
    frame,
  )
  const kinds = evidenceKinds(form, language)
  const sheets = [
    cover,
    ...(provisions ? [provisions] : []),
    ...(asked ? [asked.sheet] : []),
    ...(special ? [special.sheet] : []),
    samplingSheet({ evaluation, checklists, assessment }, frame),
    evidenceSheet(assessment, kinds.length > 0 ? lists.listOf(kinds) : undefined, frame),
  ].map(marked)
  const machines = [aboutSheet(form, linesIn(sheets)), ...lists.sheet()]
  const title = `${frame.designation} ${words.checklist[language]}`
  return writeSpreadsheet({
    title,
    publisher,
    font: language === 'zh' ? '等线' : 'Calibri',
    sheets: [...sheets, ...machines],
  })
}

/** Marks the rows that hold no line, so that a row that somebody adds is told from them. */
function marked(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row.cells[0] ? row : { ...row, cells: [machine('#'), ...row.cells.slice(1)] })),
  }
}

/** The standards that are checked; the one that asks, where no provision is. */
function standardsOf({ checklists, criteria }: Form): NamedStandard[] {
  const standards = checklists.map(({ standard }) => standard)
  return standards.length > 0 || !criteria ? standards : [criteria.standard]
}

function findingsOf({ checklists }: Form, { filled, language }: SheetFrame, { rows }: Sheet) {
  const keys = checklists.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.rows.map(({ key }) => key)))
  const answers = keys.map((key) => filled.get(key)?.answer)
  const counts = findingsInWords(language).map((word) => answers.filter((answer) => answer === word).length)
  return { range: rangeOn(words.provisions[language], findingRange(rows.length)), lines: keys.length, counts }
}

/** What the kinds of evidence are called that the form names, each once. */
function evidenceKinds({ checklists, criteria }: Form, language: Language): string[] {
  const titles = new Map<string, string>()
  const take = ({ evidence }: { readonly evidence: readonly Named[] }) => {
    for (const { id, title } of evidence) titles.set(id, localized(title, language) || id)
  }
  for (const { chapters } of checklists) for (const { rows } of chapters) rows.forEach(take)
  criteria?.criteria.forEach(take)
  return [...new Set(titles.values())].sort()
}

/** How many rows can be answered. */
function linesIn(sheets: readonly Sheet[]): number {
  const isLine = ({ cells }: Row): boolean => {
    const key = cells[0]
    return key !== undefined && 'text' in key && !key.text.startsWith('#')
  }
  return sheets.reduce((lines, { rows }) => lines + rows.filter(isLine).length, 0)
}

/** What the reader needs to know, a line each: name and value. */
function aboutSheet({ digest, language, criteria, checklists }: WorkbookForm, lines: number): Sheet {
  const standard = criteria?.standard ?? checklists[0]?.standard
  const facts: [string, string][] = [
    ['format', workbookFormat],
    ['language', language],
    ['standard', standard?.id ?? ''],
    ['number', standard?.number ?? ''],
    ['edition', standard?.edition ?? ''],
    [criteria ? 'criteria-sha256' : 'checklist-sha256', digest],
    ['lines', String(lines)],
  ]
  const rows = facts.map((fact): Row => ({ cells: fact.map((content) => machine(content)) }))
  return { name: machineSheet, hidden: true, columns: [{ width: 20 }, { width: 70 }], rows }
}

interface Lists {
  readonly listOf: ListOf
  readonly sheet: () => Sheet[]
}

/** The lists of words too long for a cell's own rule, a row each; equal ones share a row. */
function collectLists(): Lists {
  const rows: string[][] = []
  return {
    listOf(list) {
      const known = rows.findIndex((row) => row.join('\n') === list.join('\n'))
      const row = known === -1 ? rows.push([...list]) : known + 1
      return rangeOn(listSheet, `A${row}:${cellName(list.length, row)}`)
    },
    sheet() {
      const columns = Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, () => ({ width: 12 }))
      const cells = rows.map((row) => ({ cells: row.map((word) => machine(word)) }))
      return cells.length > 0 ? [{ name: listSheet, hidden: true, columns, rows: cells }] : []
    },
  }
}
