import type { Assessment } from './assessment.generated.ts'
import type { Measured } from './measure-answer.ts'
import type { Leaf, PreparedScheme } from './prepare-scheme.ts'
import {
  add,
  clamp,
  compare,
  divide,
  hundred,
  multiply,
  one,
  type Rational,
  rational,
  reduced,
  smaller,
  subtract,
  whole,
  zero,
} from './rational.ts'

/** The fraction that a criterion counts with: nothing where records are missing; none where it is left out. */
export function countedFraction(found: Measured | undefined): Rational | undefined {
  switch (found?.status) {
    case 'scored':
      return found.fraction
    case 'no-data':
    case 'denied':
      return zero
    default:
      return undefined
  }
}

/** Weights and points of some criteria. */
export interface Sum {
  /** Weight of the criteria that apply and are answered. */
  readonly applicable: Rational
  readonly score: Rational
  /** Weight of the criteria that apply and are not answered. */
  readonly open: Rational
}

/** Adds up weights and points of criteria. */
export function sumOf(leaves: readonly Leaf[], measured: ReadonlyMap<Leaf, Measured>): Sum {
  let [applicable, score, open] = [zero, zero, zero]
  for (const leaf of leaves) {
    const found = measured.get(leaf)
    const fraction = countedFraction(found)
    if (fraction) {
      applicable = add(applicable, leaf.weight)
      score = add(score, multiply(leaf.weight, fraction))
    } else if (found?.status === 'unanswered') open = add(open, leaf.weight)
  }
  return { applicable, score, open }
}

/** What a sum comes to by its applicable weight; nothing if nothing applies. */
export function quotientOf({ applicable, score }: Sum): Rational | undefined {
  if (applicable.numerator === 0n) return undefined
  const { numerator, denominator } = divide(score, applicable)
  return reduced(numerator, denominator)
}

/** The points of a whole assessment. */
export interface Totals extends Sum {
  readonly base: Rational
  readonly deductions: Rational
  readonly bonus: Rational
  readonly total: Rational
  readonly lowest: Rational
  readonly highest: Rational
  readonly notApplicableShare: Rational
}

/** Base from the criteria, less deductions, plus bonus, and what it can still become. */
export function totalsOf(
  prepared: PreparedScheme,
  measured: ReadonlyMap<Leaf, Measured>,
  assessment: Assessment,
): Totals {
  const sum = sumOf(prepared.leaves, measured)
  const all = add(sum.applicable, sum.open)
  const deductions = smaller(adjustmentsOf('deduction', prepared, assessment), prepared.maximumDeduction)
  const bonus = smaller(adjustmentsOf('bonus', prepared, assessment), prepared.maximumBonus)
  const totalOf = (base: Rational): Rational => {
    const { numerator, denominator } = clamp(add(subtract(base, deductions), bonus), zero, hundred)
    return reduced(numerator, denominator)
  }
  const by100 = (score: Rational, applicable: Rational): Rational =>
    multiply(quotientOf({ score, applicable, open: zero }) ?? zero, hundred)
  const base = by100(sum.score, sum.applicable)
  const isComplete = sum.open.numerator === 0n
  return {
    ...sum,
    base,
    deductions,
    bonus,
    total: totalOf(base),
    lowest: totalOf(isComplete ? base : by100(sum.score, all)),
    highest: totalOf(isComplete ? base : by100(add(sum.score, sum.open), all)),
    notApplicableShare:
      compare(prepared.weight, zero) === 0 ? one : divide(subtract(prepared.weight, all), prepared.weight),
  }
}

function adjustmentsOf(kind: 'deduction' | 'bonus', { scheme }: PreparedScheme, assessment: Assessment): Rational {
  return (assessment.adjustments ?? []).reduce((sum, { id, count = 1 }) => {
    const known = scheme.evaluation.adjustments.find((adjustment) => adjustment.id === id)
    if (known?.kind !== kind) return sum
    return add(sum, multiply(rational(known.points), whole(BigInt(count))))
  }, zero)
}
