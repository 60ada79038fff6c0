import type { LimitOperator } from '../model/kinds.ts'
import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import { comparatorAround } from './comparators.ts'
import { maskDesignations } from './designations.ts'
import { createLexicon, type Lexicon, type Splits } from './lexicon.ts'
import { units } from './units.ts'
import { findWrittenNumbers, type Numeral } from './written-numbers.ts'

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
export function findQuantities(sentence: string, language: Language): Quantity[] {
  const text = maskDesignations(sentence)
  const found: Quantity[] = []
  let pending: Numeral | undefined
  for (const numeral of findNumerals(text, language)) {
    const measured = measure(text, numeral, language)
    if (measured === undefined) {
      pending = rangeMark.test(text.slice(numeral.end, numeral.end + 4)) ? numeral : undefined
      continue
    }
    const { unit, factor, end, start = numeral.start, tolerance } = measured
    const before = pending ?? found.at(-1)
    const isRange = before !== undefined && wholeRangeMark.test(text.slice('span' in before ? before.span[1] : before.end, start))
    if (isRange && pending) found.push(quantity(sentence, { ...pending, value: pending.value * factor, unit, op: '>=' }))
    else if (isRange) found.push({ op: '>=', ...found.pop()! })
    const op = isRange ? '<=' : comparatorAround(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24), language)
    found.push(quantity(sentence, { value: numeral.value * factor, unit, start, end, op, tolerance }))
    pending = undefined
  }
  return found
}
