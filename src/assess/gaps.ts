import type { Gap } from './assessment.generated.ts'
import { points } from './decimal-text.ts'
import type { Case } from './judge.ts'
import type { Leaf } from './prepare-scheme.ts'
import { approximate, compare, divide, hundred, multiply, one, type Rational, subtract } from './rational.ts'
import { countedFraction } from './totals.ts'

/** What would raise the total, by falling points to win; equal ones in the order of the standard. */
export function findGaps(given: Case): Gap[] {
  const { prepared, measured, totals } = given
  const { decimals } = prepared.scheme.evaluation
  const faulty = faultyProvisions(given)
  const gaps = prepared.leaves.flatMap((leaf): Loss[] => {
    const fraction = countedFraction(measured.get(leaf))
    if (fraction === undefined || compare(fraction, one) >= 0 || leaf.weight.numerator === 0n) return []
    const lost = multiply(multiply(leaf.weight, subtract(one, fraction)), hundred)
    const points = divide(lost, totals.applicable)
    return [{ leaf, lost: points, about: approximate(points) }]
  })
  return gaps
    .sort((a, b) => byLoss(b, a))
    .map(({ leaf, lost }) => {
      const questions = unmetQuestions(leaf, given)
      return {
        criterion: leaf.criterion.id,
        points: points(lost, decimals),
        provisions: provisionsToRead(leaf, questions, faulty),
        questions,
      }
    })
}

interface Loss {
  readonly leaf: Leaf
  readonly lost: Rational
  /** The same to about 15 digits, which mostly tells two apart and is quicker. */
  readonly about: number
}

function byLoss(a: Loss, b: Loss): number {
  return Math.abs(a.about - b.about) > 1e-9 ? a.about - b.about : compare(a.lost, b.lost)
}

function unmetQuestions(leaf: Leaf, { measured }: Case): readonly string[] {
  const found = measured.get(leaf)
  return found?.status === 'scored' ? (found.unmet ?? []) : []
}

/** The provisions of the questions not met and those found not to conform; where neither says more, all that are judged. */
function provisionsToRead(leaf: Leaf, questions: readonly string[], faulty: ReadonlySet<string>): readonly string[] {
  const judged = leaf.criterion.provisions
  const asked = questions.flatMap((id) => leaf.questions.get(id) ?? [])
  const found = faulty.size === 0 ? [] : judged.filter((key) => faulty.has(key))
  return asked.length + found.length > 0 ? [...new Set([...asked, ...found])] : judged
}

function faultyProvisions({ assessment: { findings = {} } }: Case): ReadonlySet<string> {
  return new Set(
    Object.entries(findings).flatMap(([key, { finding }]) =>
      finding === 'nonconforming' || finding === 'partly-conforming' ? [key] : [],
    ),
  )
}
