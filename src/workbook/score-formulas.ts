import { missingAnswers, questionAnswers } from '../checklist/checklist-words.ts'
import { findingLabels } from '../model/labels.ts'
import type { Language } from '../model/text.ts'
import type { Scoring } from '../model/units.ts'
import { quoted } from './sheet-xml.ts'

/** The cells from which the fraction of a criterion is calculated, each by its name. */
export interface ScoreCells {
  readonly answer: string
  readonly sampled: string
  readonly conforming: string
  readonly absence: string
  /** Range of the answers to its questions; only of a checklist. */
  readonly questions?: string | undefined
}

/**
 * The formula for the fraction that a criterion gets: a number, a text where it does not apply, empty while nothing is
 * entered. It shows while the form is filled in what the scoring engine will say; the engine's result counts.
 */
export function fractionFormula(
  scoring: Scoring,
  cells: ScoreCells,
  about: { partly: number; language: Language },
): string {
  const { absence } = cells
  const missing = Object.values(missingAnswers).map((label) => `${absence}=${quoted(label[about.language])}`)
  const outOf = quoted(findingLabels['not-applicable'][about.language])
  return `IF(${absence}<>"",IF(OR(${missing.join(',')}),0,${outOf}),${measured(scoring, cells, about)})`
}

function measured(
  scoring: Scoring,
  cells: ScoreCells,
  { partly, language }: { partly: number; language: Language },
): string {
  const { answer, sampled, conforming } = cells
  switch (scoring.method) {
    case 'binary': {
      const conforms = quoted(findingLabels.conforming[language])
      return `IF(${answer}<>"",IF(${answer}=${conforms},1,0),IF(N(${sampled})>0,IF(N(${conforming})>=${sampled},1,0),""))`
    }
    case 'ratio':
      return `IF(N(${sampled})>0,N(${conforming})/${sampled},"")`
    case 'checklist':
      return checklistFormula(cells.questions ?? answer, partly, language)
    case 'rubric':
      return `IF(${answer}="","",${answer})`
    case 'deduction':
      return `IF(${answer}="","",MAX(${scoring.floor},1-${scoring.perCount}*${answer}))`
    case 'linear':
    case 'steps': {
      const value = `IF(${answer}<>"",${answer},N(${conforming})/${sampled}${percentOf(scoring.unit)})`
      return `IF(AND(${answer}="",N(${sampled})<=0),"",${valueFormula(scoring, value)})`
    }
  }
}

function checklistFormula(range: string, partly: number, language: Language): string {
  const count = (answer: keyof typeof questionAnswers): string =>
    `COUNTIF(${range},${quoted(questionAnswers[answer][language])})`
  const all = `(${count('yes')}+${count('partly')}+${count('no')})`
  const done = `COUNTA(${range})=ROWS(${range})`
  return `IF(AND(${done},${all}>0),(${count('yes')}+${partly}*${count('partly')})/${all},"")`
}

function percentOf(unit: string): string {
  return unit === '%' ? '*100' : unit === 'permille' ? '*1000' : ''
}

function valueFormula(scoring: Extract<Scoring, { method: 'linear' | 'steps' }>, value: string): string {
  if (scoring.method === 'linear') {
    const { zeroAt, fullAt } = scoring
    return `MAX(0,MIN(1,(${value}-(${zeroAt}))/(${fullAt - zeroAt})))`
  }
  return scoring.steps.reduceRight(
    (rest, { atMost, fraction }) => `IF(${value}<=${atMost},${fraction},${rest})`,
    String(scoring.otherwise),
  )
}
