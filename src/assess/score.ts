import type { Assessment, Result } from './assessment.generated.ts'
import { criterionResult, groupResult } from './criterion-results.ts'
import { exactNumber, points } from './decimal-text.ts'
import { findGaps } from './gaps.ts'
import { type Case, judge } from './judge.ts'
import { type PreparedScheme, prepareScheme } from './prepare-scheme.ts'
import type { Problem } from './problem.ts'
import { multiply, rational, whole } from './rational.ts'
import { measureAssessment } from './read-assessment.ts'
import { remarksOn } from './remarks.ts'
import type { Scheme } from './scheme.ts'
import { schemeProblems } from './scheme-problems.ts'
import { totalsOf } from './totals.ts'

/** What scoring gives: a result, or why there is none. */
export type Scored =
  | { readonly result: Result; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly result?: undefined }

/**
 * Scores an assessment by a scheme. All arithmetic is exact, the same input gives the same result on every machine, and
 * what cannot be scored is said with its place, never guessed. Any JSON may be given as the assessment.
 */
export function score(scheme: Scheme, assessment: unknown): Scored {
  return scorer(scheme)(assessment)
}

/** Makes the function that scores by one scheme, for many assessments. */
export function scorer(scheme: Scheme): (assessment: unknown) => Scored {
  const faults = [...schemeProblems(scheme)]
  if (faults.length > 0) return () => ({ problems: faults })
  const prepared = prepareScheme(scheme)
  return (given) => {
    const read = measureAssessment(given, prepared)
    if (read.problems) return { problems: read.problems }
    const { assessment, measured } = read
    const totals = totalsOf(prepared, measured, assessment)
    const isComplete = prepared.leaves.every((leaf) => measured.get(leaf)?.status !== 'unanswered')
    return { result: resultOf({ prepared, assessment, measured, totals, isComplete }) }
  }
}

function resultOf(given: Case): Result {
  const { prepared, assessment, measured, totals, isComplete } = given
  const { scheme } = prepared
  const { decimals } = scheme.evaluation
  const { standard } = scheme
  return {
    schemaVersion: '1.0.0',
    standard: {
      id: standard.id,
      number: standard.number,
      edition: standard.edition,
      sha256: assessment.standard.sha256,
    },
    assessment: {
      id: assessment.id,
      subject: assessment.subject.name,
      kind: assessment.kind,
      period: { from: assessment.period.from, to: assessment.period.to },
    },
    complete: isComplete,
    unanswered: prepared.leaves.flatMap((leaf) =>
      measured.get(leaf)?.status === 'unanswered' ? [leaf.criterion.id] : [],
    ),
    ...judge(given),
    base: points(totals.base, decimals),
    deductions: points(totals.deductions, decimals),
    bonus: points(totals.bonus, decimals),
    total: points(totals.total, decimals),
    possible: isComplete
      ? undefined
      : { lowest: points(totals.lowest, decimals), highest: points(totals.highest, decimals) },
    notApplicableShare: exactNumber(totals.notApplicableShare),
    criteria: prepared.leaves.map((leaf) => criterionResult(leaf, given)),
    groups: prepared.branches.map((branch) => groupResult(branch, given)),
    adjustments: adjustmentResults(prepared, assessment),
    gaps: findGaps(given),
    findings: findingCounts(assessment),
    remarks: remarksOn(given),
  }
}

function adjustmentResults({ scheme }: PreparedScheme, assessment: Assessment): Result['adjustments'] {
  const { adjustments, decimals } = scheme.evaluation
  return (assessment.adjustments ?? []).flatMap(({ id, count = 1 }) => {
    const known = adjustments.find((adjustment) => adjustment.id === id)
    if (!known) return []
    const worth = multiply(rational(known.points), whole(BigInt(count)))
    return [{ id, kind: known.kind, title: known.title, count, points: points(worth, decimals) }]
  })
}

function findingCounts({ findings = {} }: Assessment): Result['findings'] {
  const counts = { conforming: 0, 'partly-conforming': 0, nonconforming: 0, 'not-applicable': 0 }
  for (const { finding } of Object.values(findings)) counts[finding]++
  return counts
}
