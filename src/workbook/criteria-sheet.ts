import type { AskedCriterion, Criteria } from '../checklist/checklist.ts'
import { questionKey } from '../checklist/checklist.ts'
import {
  criterionInWords,
  listed,
  methodInWords,
  names,
  questionAnswers,
  questionCode,
  questionInWords,
  scoringInWords,
} from '../checklist/checklist-words.ts'
import { criteriaTree, type TreeCriterion } from '../checklist/criteria-tree.ts'
import { formColumns } from '../checklist/form-columns.ts'
import { methodLabels } from '../model/labels.ts'
import { type Language, localized } from '../model/text.ts'
import type { ChecklistQuestion } from '../model/units.ts'
import { choicesOf, type ListOf } from './criteria-choices.ts'
import {
  criteriaAt as at,
  criteriaWidths,
  englishWidths,
  criteriaHeadRow as headRow,
  hiddenFrom,
  openCells,
} from './criteria-columns.ts'
import { blanks, columnIds, entry, machine, text } from './form-cells.ts'
import { findingColours, type SheetFrame, sheetPage } from './provision-sheet.ts'
import { fractionFormula } from './score-formulas.ts'
import { type Cell, type Row, rangeOn, type Sheet } from './spreadsheet.ts'
import { words } from './words.ts'

/** The sheet of the criteria with the cells in which the cover finds what it adds up. */
export interface CriteriaSheet {
  readonly sheet: Sheet
  /** Ranges on the sheet, ready for a formula on another one. */
  readonly ranges: { readonly fractions: string; readonly weights: string; readonly scores: string }
}

/** The sheet on which the criteria are answered, as a tree with the questions below their criterion. */
export function criteriaSheet(criteria: Criteria, frame: SheetFrame, listOf: ListOf): CriteriaSheet {
  const { language } = frame
  const tree = placed(criteriaTree(criteria))
  const partly = criteria.evaluation?.partly ?? 0
  const rows = [...headRows(frame), ...tree.flatMap((node) => nodeRows(node, { frame, partly }))]
  const end = Math.max(headRow + 1, rows.length)
  const range = (column: string): string => `${column}${headRow + 1}:${column}${end}`
  const name = words.criteria[language]
  const sheet: Sheet = {
    name,
    tab: 'B7791F',
    columns: (language === 'en' ? englishWidths : criteriaWidths).map((width, index) => ({
      width,
      hidden: index === 0 || index >= hiddenFrom,
    })),
    rows,
    frozen: { rows: headRow, columns: 3 },
    merged: [],
    choices: tree.flatMap((node) => choicesOf(node, { language, partly, listOf })),
    colours: [findingColours(range(at.answer), language), { range: range(at.answer), words: answerTones(language) }],
    page: sheetPage(frame, name, `${headRow}:${headRow}`),
  }
  const ranges = { fractions: range(at.fraction), weights: range(at.own), scores: range(at.score) }
  return {
    sheet,
    ranges: {
      fractions: rangeOn(name, ranges.fractions),
      weights: rangeOn(name, ranges.weights),
      scores: rangeOn(name, ranges.scores),
    },
  }
}

function answerTones(language: Language) {
  const { yes, partly, no } = questionAnswers
  return [
    { word: yes[language], tone: 'good' as const },
    { word: partly[language], tone: 'fair' as const },
    { word: no[language], tone: 'poor' as const },
  ]
}

/** A criterion with the row on which it stands, and the last row of all that is below it. */
interface PlacedNode extends TreeCriterion {
  readonly row: number
  readonly lastRow: number
}

function placed(tree: readonly TreeCriterion[]): PlacedNode[] {
  let next = headRow + 1
  const starts = tree.map(({ criterion }) => {
    const row = next
    next += 1 + (criterion.scoring ? criterion.items.length : 0)
    return row
  })
  return tree.map((node, index) => {
    const after = tree.findIndex(({ level }, other) => other > index && level <= node.level)
    return { ...node, row: starts[index] ?? 0, lastRow: (after === -1 ? next : (starts[after] ?? next)) - 1 }
  })
}

function headRows({ designation, language }: SheetFrame): Row[] {
  const headings = [
    words.code,
    words.criterion,
    words.weight,
    words.method,
    words.task,
    words.look,
    words.answer,
    words.sampled,
    words.conforming,
    words.population,
    formColumns.absence,
    formColumns.evidence,
    formColumns.note,
    words.fraction,
    words.points,
  ]
  const ids = Object.entries(at)
    .slice(1)
    .map(([id]) => (isRead.has(id) ? id : undefined))
  return [
    columnIds(ids),
    { cells: [undefined, text(`${designation}　${words.criteria[language]}`, 'section')], height: 24 },
    { cells: [undefined, ...headings.map((heading) => text(heading[language], 'header'))], height: 34 },
  ]
}

const isRead: ReadonlySet<string> = new Set([
  'answer',
  'sampled',
  'conforming',
  'population',
  'absence',
  'evidence',
  'note',
  'low',
  'high',
])

interface Surroundings {
  readonly frame: SheetFrame
  readonly partly: number
}

function nodeRows(node: PlacedNode, around: Surroundings): Row[] {
  const { criterion } = node
  if (!criterion.scoring) return [groupRow(node, around.frame.language)]
  const questions = criterion.items.map((question, index) => questionRow(criterion, { question, index }, around.frame))
  return [leafRow(node, around), ...questions]
}

function groupRow({ criterion, row, lastRow }: PlacedNode, language: Language): Row {
  const sum = `SUM(${at.score}${row + 1}:${at.score}${Math.max(row + 1, lastRow)})`
  return {
    cells: [
      undefined,
      text(criterionInWords(criterion, language), 'band'),
      { style: 'band' },
      { number: criterion.weight, style: 'bandWeight' },
      ...blanks(11, 'band'),
      { formula: sum, style: 'bandNumber' },
    ],
  }
}

function leafRow({ criterion, row }: PlacedNode, { frame, partly }: Surroundings): Row {
  const { language, filled } = frame
  const { scoring } = criterion
  if (!scoring) return { cells: [] }
  const line = filled.get(criterion.key) ?? {}
  const open = openCells[scoring.method]
  const cell = (
    column: 'answer' | 'sampled' | 'conforming' | 'population',
    style: 'openChoice' | 'openNumber',
  ): Cell => (open.includes(column) ? entry(line[column], style) : { style: 'closed' })
  const questions = `${at.answer}${row + 1}:${at.answer}${row + criterion.items.length}`
  const cells = {
    answer: `${at.answer}${row}`,
    sampled: `${at.sampled}${row}`,
    conforming: `${at.conforming}${row}`,
    absence: `${at.absence}${row}`,
    questions,
  }
  const fraction = fractionFormula(scoring, cells, { partly, language })
  const points = `IF(ISNUMBER(${at.fraction}${row}),${at.fraction}${row}*${at.weight}${row},"")`
  return {
    cells: [
      machine(criterion.key),
      { text: criterion.code ?? String(row), style: 'link', link: criterion.uri },
      text(localized(criterion.title, language), 'text'),
      { number: criterion.weight, style: 'weight' },
      text(methodInWords(criterion, language), 'centred'),
      text(scoringInWords(criterion, language), 'text'),
      text(lookAt(criterion, language), 'text'),
      cell('answer', scoring.method === 'binary' ? 'openChoice' : 'openNumber'),
      cell('sampled', 'openNumber'),
      cell('conforming', 'openNumber'),
      cell('population', 'openNumber'),
      entry(line.absence, 'openChoice'),
      entry(line.evidence, 'open'),
      entry(line.note, 'open'),
      { formula: fraction, style: 'fraction' },
      { formula: points, style: 'points' },
      line.low === undefined ? undefined : entry(line.low, 'openNumber'),
      line.high === undefined ? undefined : entry(line.high, 'openNumber'),
      { number: criterion.weight, style: 'machine' },
      { formula: `N(${at.points}${row})`, style: 'machine' },
    ],
  }
}

function lookAt({ verify, evidence }: AskedCriterion, language: Language): string {
  const methods = listed(
    verify.map((method) => methodLabels[method][language]),
    language,
  )
  return [methods, names(evidence, language)].filter((line) => line !== '').join('\n')
}

function questionRow(
  criterion: AskedCriterion,
  { question, index }: { question: ChecklistQuestion; index: number },
  { language, filled }: SheetFrame,
): Row {
  const key = questionKey(criterion, question)
  const { answer, evidence, note } = filled.get(key) ?? {}
  return {
    cells: [
      machine(key),
      text(questionCode(criterion, index), 'centred'),
      text('', 'text'),
      text('', 'centred'),
      text('', 'centred'),
      text(questionInWords(question, language), 'text'),
      text(question.method === undefined ? '' : methodLabels[question.method][language], 'text'),
      entry(answer, 'openChoice'),
      ...blanks(4, 'closed'),
      entry(evidence, 'open'),
      entry(note, 'open'),
      ...blanks(2, 'closed'),
    ],
  }
}
