import type { LimitOperator } from '../model/kinds.ts'
import { append } from '../model/lists.ts'
import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import { comparatorAround } from './comparators.ts'
import { maskDesignations } from './designations.ts'
import { foundOnce } from './found-once.ts'
import { type Measured, measureNumbers, numberHints } from './measured-numbers.ts'
import { none } from './none.ts'

/** A number with its unit as it stands in a sentence. */
export interface Quantity {
  readonly value: number
  /** Unit id of `units.ts`. */
  readonly unit: string
  readonly literal: string
  readonly span: Span
  /** How the words around it compare with it, where they say so: 不少于, ≤, 以内, at least; both ends of a range have it. */
  readonly op?: LimitOperator | undefined
  /** What it may be off by, in the same unit: 2 in (65±2) %. */
  readonly tolerance?: number | undefined
}

/** Finds every number with a unit in `sentence`, in order; numbers of standards, dates, clauses and ordinals are none. */
export function findQuantities(sentence: string, language: Language): readonly Quantity[] {
  if (!numberHints[language].test(sentence)) return none
  const text = maskDesignations(sentence)
  const numbers = measureNumbers(text, language)
  if (numbers.length === 0) return none
  let quantities: Quantity[] | undefined
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]
    if (number === undefined) continue
    const previous = index > 0 ? numbers[index - 1] : undefined
    const next = numbers[index + 1]
    const opensRange = next !== undefined && isRange(text, number, next)
    const measure = number.measure ?? (opensRange ? next.measure : undefined)
    if (measure === undefined) continue
    const closesRange = previous !== undefined && isRange(text, previous, number)
    const { start, end, tolerance } = number
    const op = opensRange ? '>=' : closesRange ? '<=' : comparatorOf(text, number, language)
    quantities = append(quantities, {
      value: number.value * measure.factor,
      unit: measure.unit,
      literal: sentence.slice(start, end),
      span: [start, end],
      op,
      tolerance: tolerance && tolerance * measure.factor,
    })
  }
  return quantities ?? none
}

/** The same of a text that is kept. */
export const quantitiesOf = foundOnce(findQuantities)

/** Whether nothing but a range mark stands between two numbers: 24 h～72 h, 1～3个工作日, 24 h to 72 h. */
function isRange(text: string, from: Measured, to: Measured): boolean {
  return to.start - from.end <= 8 && /^ ?(?:[～~－–—-]|至|到|to) ?$/.test(text.slice(from.end, to.start))
}

const surroundings = 28

function comparatorOf(text: string, { start, end }: Measured, language: Language): LimitOperator | undefined {
  return comparatorAround(
    text.slice(Math.max(0, start - surroundings), start),
    text.slice(end, end + surroundings),
    language,
  )
}
