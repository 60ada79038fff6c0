import type { AskedCriterion } from '../checklist/checklist.ts'
import { missingAnswers, questionChoices } from '../checklist/checklist-words.ts'
import { findingLabels } from '../model/labels.ts'
import { type Language, localized } from '../model/text.ts'
import { criteriaAt as at, openCells } from './criteria-columns.ts'
import { choiceAmong, numberIn } from './form-cells.ts'
import type { Choice } from './spreadsheet.ts'
import { words } from './words.ts'

/** Where a list of words stands on the sheet of lists. */
export type ListOf = (words: readonly string[]) => string

/** What the choices of a criterion depend on. */
export interface Choosing {
  readonly language: Language
  readonly partly: number
  readonly listOf: ListOf
}

/** What can be entered for the criterion on a row, and for its questions below it. */
export function choicesOf(
  { criterion, row }: { readonly criterion: AskedCriterion; readonly row: number },
  { language, partly, listOf }: Choosing,
): Choice[] {
  const { scoring, notApplicable, items } = criterion
  if (!scoring) return []
  const cell = (column: string): string => `${column}${row}`
  const missing = Object.values(missingAnswers).map((label) => label[language])
  const reasons = [...notApplicable.map(({ title }) => localized(title, language)), ...missing]
  const refusal = { title: words.choose[language], text: words.chooseText[language] }
  const absence: Choice = { range: cell(at.absence), rule: { listedIn: listOf(reasons) }, refusal }
  const counts = openCells[scoring.method].includes('sampled')
    ? [
        numberIn(`${cell(at.sampled)}:${cell(at.population)}`, language, {
          whole: scoring.method !== 'linear' && scoring.method !== 'steps',
        }),
      ]
    : []
  switch (scoring.method) {
    case 'binary': {
      const { conforming, nonconforming } = findingLabels
      return [
        absence,
        ...counts,
        choiceAmong(cell(at.answer), [conforming[language], nonconforming[language]], language),
      ]
    }
    case 'rubric':
      return [
        absence,
        choiceAmong(
          cell(at.answer),
          scoring.levels.map(({ value }) => String(value)),
          language,
        ),
      ]
    case 'checklist': {
      const range = `${at.answer}${row + 1}:${at.answer}${row + items.length}`
      const answers = questionChoices(partly, language)
      return items.length > 0 ? [absence, choiceAmong(range, answers, language)] : [absence]
    }
    case 'linear':
    case 'steps':
      return [absence, ...counts, numberIn(cell(at.answer), language, scoring.unit === '%' ? { to: 100 } : {})]
    case 'deduction':
      return [absence, numberIn(cell(at.answer), language, { whole: true })]
    case 'ratio':
      return [absence, ...counts]
  }
}
