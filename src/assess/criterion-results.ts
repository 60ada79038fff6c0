import type { CriterionResult, GroupResult, IntervalResult } from './assessment.generated.ts'
import { decimalText, exactNumber, points } from './decimal-text.ts'
import type { Case } from './judge.ts'
import type { MeasuredFraction } from './measure-answer.ts'
import type { Branch, Leaf } from './prepare-scheme.ts'
import { compare, multiply } from './rational.ts'
import { countedFraction, quotientOf, sumOf } from './totals.ts'

/** What a criterion that is scored comes to. */
export function criterionResult(leaf: Leaf, { prepared, measured }: Case): CriterionResult {
  const { id, code, title, parent, weight } = leaf.criterion
  const { decimals } = prepared.scheme.evaluation
  const found = measured.get(leaf)
  const fraction = countedFraction(found)
  const status = found?.status ?? 'unanswered'
  const scored = found?.status === 'scored' ? found : undefined
  return {
    id,
    code,
    title,
    parent,
    weight,
    status,
    reason: found?.status === 'not-applicable' ? found.reason : undefined,
    missingQuestions: found?.status === 'unanswered' ? found.missingQuestions : undefined,
    value: scored?.value && exactNumber(scored.value),
    fraction: fraction && exactNumber(fraction),
    score: fraction && points(multiply(leaf.weight, fraction), decimals),
    interval: scored?.interval && intervalResult(scored.interval),
    borderline: (scored && isBorderline(leaf, scored)) || undefined,
    smallSample: scored?.smallSample || undefined,
  }
}

function intervalResult({ of, low, high }: NonNullable<MeasuredFraction['interval']>): IntervalResult {
  return { of, low: decimalText(low), high: decimalText(high) }
}

/** Whether the interval holds a limit at which the result would change: of a step, or of a gate. */
function isBorderline({ limits }: Leaf, { interval }: MeasuredFraction): boolean {
  if (!interval) return false
  const { low, high, of } = interval
  return limits[of].some((limit) => compare(low, limit) <= 0 && compare(limit, high) <= 0)
}

/** What a criterion with others below it comes to. */
export function groupResult({ criterion, leaves }: Branch, { prepared, measured }: Case): GroupResult {
  const { id, code, title, parent, weight } = criterion
  const sum = sumOf(leaves, measured)
  const fraction = quotientOf(sum)
  return {
    id,
    code,
    title,
    parent,
    weight,
    applicable: exactNumber(sum.applicable),
    score: points(sum.score, prepared.scheme.evaluation.decimals),
    fraction: fraction && exactNumber(fraction),
  }
}
