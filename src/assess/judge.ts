import type { Assessment, GateResult, Result } from './assessment.generated.ts'
import { exactNumber } from './decimal-text.ts'
import type { Measured } from './measure-answer.ts'
import type { Leaf, PreparedGate, PreparedGrade, PreparedScheme } from './prepare-scheme.ts'
import { compare, type Rational } from './rational.ts'
import { countedFraction, quotientOf, sumOf, type Totals } from './totals.ts'

/** The result in words: outcome, grade, and the gates that decided it. */
export type Judgement = Pick<
  Result,
  'outcome' | 'title' | 'grade' | 'provisionalGrade' | 'bandGrade' | 'gates' | 'gatesFailed' | 'vetoes'
>

/** Everything that a judgement rests on. */
export interface Case {
  readonly prepared: PreparedScheme
  readonly assessment: Assessment
  readonly measured: ReadonlyMap<Leaf, Measured>
  readonly totals: Totals
  readonly isComplete: boolean
}

/** Judges in the order of evaluation standards: vetoes, then how much applies, then bands and gates. */
export function judge(given: Case): Judgement {
  const { prepared, totals, isComplete } = given
  const { notRated, notAssessable } = prepared.scheme.evaluation
  const vetoes = vetoesOf(given)
  const band = prepared.grades.findIndex(({ minimum }) => compare(totals.total, minimum) >= 0)
  const start = band < 0 ? prepared.grades.length - 1 : band
  const gates = prepared.grades.map((grade) => grade.gates.map((gate) => gateResult(grade, gate, given)))
  const level = gates.findIndex((own, index) => index >= start && !own.some(({ status }) => status === 'failed'))
  const reached = level < 0 ? prepared.grades.length - 1 : level
  const capped = vetoes.reduce((lowest, { cap }) => Math.max(lowest, levelOf(cap, prepared)), reached)
  const grade = prepared.grades[capped]?.grade
  const bandGrade = prepared.grades[start]?.grade.id ?? ''
  const judged = {
    bandGrade,
    gates: gates.flat(),
    gatesFailed: gates
      .slice(start, reached)
      .flat()
      .flatMap(({ grade: id, criterion, status }) => (status === 'failed' ? [{ grade: id, criterion }] : [])),
    vetoes,
  }
  if (vetoes.some(({ cap }) => cap === undefined)) return { outcome: 'not-rated', title: notRated, ...judged }
  if (isTooLittle(given)) return { outcome: 'not-assessable', title: notAssessable, ...judged }
  if (!isComplete) return { outcome: 'incomplete', provisionalGrade: grade?.id, ...judged }
  return { outcome: 'graded', title: grade?.title, grade: grade?.id, ...judged }
}

function vetoesOf({ prepared, assessment }: Case): Result['vetoes'] {
  const holding = new Set((assessment.vetoes ?? []).map(({ id }) => id))
  return prepared.scheme.evaluation.vetoes.flatMap(({ id, code, title, cap }) =>
    holding.has(id) ? [{ id, code, title, cap }] : [],
  )
}

function levelOf(grade: string | undefined, { grades }: PreparedScheme): number {
  return grades.findIndex((known) => known.grade.id === grade)
}

/** Whether more is left out than may be, or nothing at all is left. */
function isTooLittle({ prepared, totals, isComplete }: Case): boolean {
  if (compare(totals.notApplicableShare, prepared.maximumNotApplicable) > 0) return true
  return isComplete && totals.applicable.numerator === 0n
}

/** A gate of which nothing applies demands nothing; one without records is not passed. */
function gateResult({ grade }: PreparedGrade, gate: PreparedGate, given: Case): GateResult {
  const { criterion, minimum, value } = gate
  const demanded = {
    grade: grade.id,
    criterion,
    minimum: minimum && exactNumber(minimum),
    value: value && exactNumber(value),
  }
  const { reached, isMet, status } = gateReached(gate, given)
  if (status) return { ...demanded, status }
  return { ...demanded, reached: reached && exactNumber(reached), status: isMet ? 'passed' : 'failed' }
}

interface GateReached {
  readonly reached?: Rational | undefined
  readonly isMet?: boolean
  readonly status?: 'not-applicable' | 'unanswered'
}

function gateReached({ criterion, minimum, value }: PreparedGate, { prepared, measured }: Case): GateReached {
  const node = prepared.byId.get(criterion)
  if (node === undefined) return { isMet: false }
  if (node.kind === 'branch') {
    const sum = sumOf(node.leaves, measured)
    if (sum.open.numerator > 0n) return { status: 'unanswered' }
    const fraction = quotientOf(sum)
    if (fraction === undefined) return { status: 'not-applicable' }
    return { reached: fraction, isMet: minimum !== undefined && compare(fraction, minimum) >= 0 }
  }
  const found = measured.get(node)
  if (found?.status === 'not-applicable' || found?.status === 'unanswered') return { status: found.status }
  if (value === undefined) {
    const fraction = countedFraction(found)
    return { reached: fraction, isMet: fraction !== undefined && compare(fraction, minimum ?? fraction) >= 0 }
  }
  const reached = found?.status === 'scored' ? found.value : undefined
  return { reached, isMet: reached !== undefined && compare(reached, value) * directionOf(node) >= 0 }
}

/** 1 where higher values are better on the scale of a criterion, -1 where lower ones are. */
export function directionOf({ scale }: Leaf): number {
  if (scale.method === 'linear') return scale.span.numerator > 0n ? 1 : -1
  if (scale.method !== 'steps') return 1
  const first = scale.steps[0]
  return first && compare(first.fraction, scale.otherwise) < 0 ? 1 : -1
}
