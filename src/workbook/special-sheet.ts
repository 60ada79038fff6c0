import { questionAnswers } from '../checklist/checklist-words.ts'
import { formColumns } from '../checklist/form-columns.ts'
import type { Adjustment, Evaluation, Veto } from '../model/evaluation.ts'
import { type Language, localized } from '../model/text.ts'
import { choiceAmong, columnIds, entry, machine, numberIn, text } from './form-cells.ts'
import { type SheetFrame, sheetPage } from './provision-sheet.ts'
import { type Choice, type Row, rangeOn, type Sheet } from './spreadsheet.ts'
import { words } from './words.ts'

/** The sheet of what counts besides the criteria, with the formulas for the points that it takes off and adds. */
export interface SpecialSheet {
  readonly sheet: Sheet
  readonly deductions: string
  readonly bonus: string
}

/** The sheet on which vetoes that hold, special deductions and bonuses are entered. */
export function specialSheet(evaluation: Evaluation, frame: SheetFrame): SpecialSheet {
  const { language } = frame
  const name = words.special[language]
  const vetoes = evaluation.vetoes.map((veto) => vetoRow(veto, evaluation, frame))
  const adjustments = evaluation.adjustments.map((adjustment) => adjustmentRow(adjustment, frame))
  const top: Row[] = [columnIds([undefined, undefined, 'answer', 'evidence', 'note'])]
  const rows: Row[] = [
    ...top,
    heading(words.vetoes[language]),
    headings([words.vetoes, words.consequence, words.holds], language),
    ...vetoes,
    { cells: [], height: 10 },
    heading(words.adjustments[language]),
    headings([words.adjustments, words.each, words.count], language),
    ...adjustments,
  ]
  const firstVeto = 4
  const firstAdjustment = firstVeto + vetoes.length + 3
  const choices: Choice[] = []
  if (vetoes.length > 0) {
    const answers = [questionAnswers.yes[language], questionAnswers.no[language]]
    choices.push(choiceAmong(`D${firstVeto}:D${firstVeto + vetoes.length - 1}`, answers, language))
  }
  if (adjustments.length > 0) {
    const range = `D${firstAdjustment}:D${firstAdjustment + adjustments.length - 1}`
    choices.push(numberIn(range, language, { whole: true }))
  }
  const sheet: Sheet = {
    name,
    tab: '8E1B1B',
    columns: [{ width: 4, hidden: true }, { width: 56 }, { width: 20 }, { width: 11 }, { width: 20 }, { width: 30 }],
    rows,
    choices,
    colours: [
      {
        range: `D${firstVeto}:D${firstVeto + Math.max(1, vetoes.length) - 1}`,
        words: [{ word: questionAnswers.yes[language], tone: 'poor' }],
      },
    ],
    page: sheetPage(frame, name),
  }
  return { sheet, ...pointsOf(evaluation, name, firstAdjustment) }
}

function heading(title: string): Row {
  return { cells: [undefined, text(title, 'section')], height: 24 }
}

function headings(own: readonly { readonly zh: string; readonly en: string }[], language: Language): Row {
  const titles = [...own, formColumns.evidence, formColumns.note]
  return { cells: [undefined, ...titles.map((title) => text(title[language], 'header'))], height: 22 }
}

function vetoRow(
  { id, code, title, cap }: Veto,
  { grades, notRated }: Evaluation,
  { language, filled }: SheetFrame,
): Row {
  const line = filled.get(`veto:${id}`) ?? {}
  const highest = grades.find((grade) => grade.id === cap)
  const consequence = highest
    ? `${words.capped[language]} ${localized(highest.title, language)}`
    : localized(notRated, language) || words.notRated[language]
  return {
    cells: [
      machine(`veto:${id}`),
      text(`${code ?? ''} ${localized(title, language)}`.trim(), 'text'),
      text(consequence, 'centred'),
      entry(line.answer, 'openChoice'),
      entry(line.evidence, 'open'),
      entry(line.note, 'open'),
    ],
  }
}

function adjustmentRow({ id, kind, title, points }: Adjustment, { language, filled }: SheetFrame): Row {
  const line = filled.get(`adjustment:${id}`) ?? {}
  return {
    cells: [
      machine(`adjustment:${id}`),
      text(localized(title, language), 'text'),
      text(`${kind === 'deduction' ? '−' : '＋'}${points}`, 'centred'),
      entry(line.answer, 'openNumber'),
      entry(line.evidence, 'open'),
      entry(line.note, 'open'),
    ],
  }
}

/** Points by cases, up to the largest sum that the evaluation allows. */
function pointsOf({ adjustments, maximumBonus, maximumDeduction }: Evaluation, name: string, first: number) {
  const sum = (kind: Adjustment['kind'], maximum: number | undefined): string => {
    const terms = adjustments.flatMap((adjustment, index) =>
      adjustment.kind === kind ? [`N(${rangeOn(name, `D${first + index}`)})*${adjustment.points}`] : [],
    )
    const points = terms.length > 0 ? terms.join('+') : '0'
    return maximum === undefined ? points : `MIN(${maximum},${points})`
  }
  return { deductions: sum('deduction', maximumDeduction), bonus: sum('bonus', maximumBonus) }
}
