import { closest } from '../model/closest.ts'
import { agreementWords } from './agreement-words.ts'
import type { Assessment, EvidenceIds, Period } from './assessment.generated.ts'
import { isDay } from './calendar-day.ts'
import type { PreparedScheme } from './prepare-scheme.ts'
import { below, type Problem } from './problem.ts'

/** Where a well-formed assessment contradicts itself or the scheme by which it is to be scored; answers are read apart. */
export function* disagreements(assessment: Assessment, prepared: PreparedScheme): Generator<Problem> {
  const { scheme, byId } = prepared
  yield* wrongStandard(assessment, prepared)
  yield* wrongPeriod(assessment.period, '/period')
  for (const [index, { collectedAt, period }] of (assessment.evidence ?? []).entries()) {
    if (collectedAt !== undefined && !isMoment(collectedAt))
      yield { path: below('/evidence', index, 'collectedAt'), code: 'date', message: agreementWords.date(collectedAt) }
    if (period) yield* wrongPeriod(period, below('/evidence', index, 'period'))
  }
  for (const [index, { sample, population }] of (assessment.sampling ?? []).entries())
    if (sample > population)
      yield {
        path: below('/sampling', index, 'sample'),
        code: 'count',
        message: agreementWords.sample(sample, population),
      }
  yield* duplicates(assessment)
  for (const id of Object.keys(assessment.answers)) {
    const node = byId.get(id)
    if (node?.kind === 'leaf') continue
    const path = below('/answers', id)
    if (node) yield { path, code: 'group-criterion', message: agreementWords.group(id) }
    else yield { path, code: 'unknown-criterion', message: agreementWords.criterion(id, meant(id, byId)) }
  }
  const known = {
    adjustments: new Set(scheme.evaluation.adjustments.map(({ id }) => id)),
    vetoes: new Set(scheme.evaluation.vetoes.map(({ id }) => id)),
  }
  for (const [index, { id }] of (assessment.adjustments ?? []).entries())
    if (!known.adjustments.has(id))
      yield {
        path: below('/adjustments', index, 'id'),
        code: 'unknown-adjustment',
        message: agreementWords.adjustment(id, [...known.adjustments]),
      }
  for (const [index, { id }] of (assessment.vetoes ?? []).entries())
    if (!known.vetoes.has(id))
      yield {
        path: below('/vetoes', index, 'id'),
        code: 'unknown-veto',
        message: agreementWords.veto(id, [...known.vetoes]),
      }
  yield* unknownEvidence(assessment)
}

function* wrongStandard({ standard }: Assessment, { scheme }: PreparedScheme): Generator<Problem> {
  const { id, number, edition } = scheme.standard
  if (standard.id !== id || (standard.number !== undefined && standard.number !== number))
    yield {
      path: '/standard/id',
      code: 'wrong-standard',
      message: agreementWords.standard(standard.number ?? standard.id, `${id} (${number})`),
    }
  else if (standard.edition !== edition)
    yield {
      path: '/standard/edition',
      code: 'wrong-edition',
      message: agreementWords.edition(standard.edition, edition),
    }
}

function* wrongPeriod({ from, to }: Period, path: string): Generator<Problem> {
  if (to < from) yield { path, code: 'dates-reversed', message: agreementWords.reversed(from, to) }
}

function isMoment(moment: string): boolean {
  const [hour, minute] = [Number(moment.slice(11, 13)), Number(moment.slice(14, 16))]
  return isDay(moment) && hour < 24 && minute < 60
}

function* duplicates({ team = [], sampling, evidence, adjustments, vetoes, subject }: Assessment): Generator<Problem> {
  yield* repeatedIn(sampling, '/sampling')
  yield* repeatedIn(evidence, '/evidence')
  yield* repeatedIn(adjustments, '/adjustments')
  yield* repeatedIn(vetoes, '/vetoes')
  yield* repeatedIn(subject.outlets, '/subject/outlets')
  const roles = new Set<string>()
  for (const [index, { id, role }] of team.entries()) {
    const key = `${role} ${id}`
    if (roles.has(key)) yield { path: `/team/${index}/id`, code: 'duplicate', message: agreementWords.duplicate(id) }
    roles.add(key)
  }
}

function* repeatedIn(records: readonly { readonly id: string }[] = [], path: string): Generator<Problem> {
  if (records.length < 2) return
  const seen = new Set<string>()
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id)) yield { path: below(path, index, 'id'), code: 'duplicate', message: agreementWords.duplicate(id) }
    seen.add(id)
  }
}

/** Names of evidence that no record of evidence has. */
function* unknownEvidence({
  evidence: records = [],
  answers,
  findings = {},
  adjustments = [],
  vetoes = [],
}: Assessment): Generator<Problem> {
  const known = new Set(records.map(({ id }) => id))
  for (const [id, { evidence }] of Object.entries(answers)) yield* unknownIn(evidence, known, ['answers', id])
  for (const [key, { evidence }] of Object.entries(findings)) yield* unknownIn(evidence, known, ['findings', key])
  for (const [index, { evidence }] of adjustments.entries()) yield* unknownIn(evidence, known, ['adjustments', index])
  for (const [index, { evidence }] of vetoes.entries()) yield* unknownIn(evidence, known, ['vetoes', index])
}

function* unknownIn(
  evidence: EvidenceIds = [],
  known: ReadonlySet<string>,
  place: readonly (string | number)[],
): Generator<Problem> {
  for (const [index, id] of evidence.entries()) {
    if (known.has(id)) continue
    const path = below('', ...place, 'evidence', index)
    yield { path, code: 'unknown-evidence', message: agreementWords.evidence(id, meant(id, known)) }
  }
}

/** Which of the known ids was probably meant. Of thousands none is sought: a file of a stranger may hold any number. */
function meant(id: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | undefined {
  return known.size > 500 ? undefined : closest(id, known.keys())[0]
}
