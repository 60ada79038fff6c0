import type { Scoring } from '../model/units.ts'

/** Letters of the columns of the sheet of criteria, in their order; the first and the last four do not show. */
export const criteriaAt = {
  key: 'A',
  code: 'B',
  criterion: 'C',
  weight: 'D',
  method: 'E',
  task: 'F',
  look: 'G',
  answer: 'H',
  sampled: 'I',
  conforming: 'J',
  population: 'K',
  absence: 'L',
  evidence: 'M',
  note: 'N',
  fraction: 'O',
  points: 'P',
  low: 'Q',
  high: 'R',
  own: 'S',
  score: 'T',
} as const

/** Their widths. */
export const criteriaWidths = [4, 7, 14, 7, 9, 42, 18, 10, 9, 9, 9, 16, 15, 20, 9, 8, 4, 4, 4, 4]

/** Their widths in English, where single words of the headings are longer. */
export const englishWidths = criteriaWidths.map((width, index) => (index >= 8 && index <= 10 ? 13 : width))

/** Index of the first of the last columns that do not show. */
export const hiddenFrom = 16

/** The row of the headings. */
export const criteriaHeadRow = 3

/** The cells in which a criterion of each method can be answered. */
export const openCells: Readonly<Record<Scoring['method'], readonly string[]>> = {
  binary: ['answer', 'sampled', 'conforming', 'population'],
  ratio: ['sampled', 'conforming', 'population'],
  checklist: [],
  rubric: ['answer'],
  linear: ['answer', 'sampled', 'conforming', 'population'],
  steps: ['answer', 'sampled', 'conforming', 'population'],
  deduction: ['answer'],
}
