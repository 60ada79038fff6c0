import { canonicalJson } from '../model/canonical.ts'
import type { Message } from '../model/text.ts'
import type { Answer, Assessment } from './assessment.generated.ts'
import { migrationWords } from './migration-words.ts'
import { below } from './problem.ts'
import type { Scheme, SchemeCriterion } from './scheme.ts'

/** An edition of a standard with the digests of the provisions that its criteria judge. */
export interface MigratedEdition {
  readonly scheme: Scheme
  /** Digest of what each provision says and demands, by its key (`standard/id`). */
  readonly provisions: ReadonlyMap<string, string>
  /** Digest of its `criteria.json`. */
  readonly sha256?: string | undefined
}

/** An assessment carried over to another edition. */
export interface Migration {
  /** Holds only what is as valid as before. */
  readonly assessment: Assessment
  /** How many answers and findings were carried over whole. */
  readonly carried: number
  /** What was left out, and has to be looked at again. */
  readonly recheck: readonly Recheck[]
}

/** One thing to look at again, and why. */
export interface Recheck {
  /** JSON Pointer into the assessment as it was. */
  readonly path: string
  /** What it is about: code and title of a criterion, or the key of a provision. */
  readonly about: string
  readonly reasons: readonly Message[]
}

/**
 * Carries an assessment over from one edition to another. An answer stays if its criterion is scored in the same way and
 * every provision that it judges says the same; of a checklist, single questions stay. Nothing is adapted or guessed.
 */
export function migrateAssessment(assessment: Assessment, from: MigratedEdition, to: MigratedEdition): Migration {
  const recheck: Recheck[] = []
  const answers = Object.entries(assessment.answers).flatMap(([id, answer]): [string, Answer][] => {
    const { kept, reasons } = carriedAnswer(id, answer, from, to)
    if (reasons.length > 0) recheck.push({ path: below('/answers', id), about: nameOf(id, from, to), reasons })
    return kept ? [[id, kept]] : []
  })
  const findings = Object.entries(assessment.findings ?? {}).filter(([key]) => {
    const reasons = provisionReasons([key], from, to)
    if (reasons.length > 0) recheck.push({ path: below('/findings', key), about: key, reasons })
    return reasons.length === 0
  })
  const adjustments = (assessment.adjustments ?? []).filter(({ id }, index) =>
    isSameRecord('adjustments', { id, index }, { from, to, recheck }),
  )
  const vetoes = (assessment.vetoes ?? []).filter(({ id }, index) =>
    isSameRecord('vetoes', { id, index }, { from, to, recheck }),
  )
  const { id, number, edition } = to.scheme.standard
  return {
    assessment: {
      ...assessment,
      standard: { id, number, edition, ...(to.sha256 === undefined ? {} : { sha256: to.sha256 }) },
      answers: Object.fromEntries(answers),
      ...(assessment.findings ? { findings: Object.fromEntries(findings) } : {}),
      ...(assessment.adjustments ? { adjustments } : {}),
      ...(assessment.vetoes ? { vetoes } : {}),
    },
    carried: answers.length + findings.length + adjustments.length + vetoes.length,
    recheck,
  }
}

function nameOf(id: string, from: MigratedEdition, to: MigratedEdition): string {
  const criterion = criterionOf(id, to) ?? criterionOf(id, from)
  if (!criterion) return id
  const { code, title } = criterion
  return [code, title.zh ?? title.en].filter(Boolean).join(' ')
}

function criterionOf(id: string, { scheme }: MigratedEdition): SchemeCriterion | undefined {
  return scheme.criteria.find((criterion) => criterion.id === id)
}

interface Carried {
  readonly kept?: Answer | undefined
  readonly reasons: readonly Message[]
}

function carriedAnswer(id: string, answer: Answer, from: MigratedEdition, to: MigratedEdition): Carried {
  const [before, after] = [criterionOf(id, from), criterionOf(id, to)]
  if (!before || !after) return { reasons: [migrationWords.criterionGone] }
  if ('notApplicable' in answer && !isSameReason(answer.notApplicable, before, after))
    return { reasons: [migrationWords.reasonChanged(answer.notApplicable)] }
  if (canonicalJson(before.scoring ?? null) !== canonicalJson(after.scoring ?? null))
    return { reasons: [migrationWords.scoringChanged] }
  if (canonicalJson(before.metrics) !== canonicalJson(after.metrics))
    return { reasons: [migrationWords.metricsChanged] }
  if ('items' in answer) return carriedQuestions(answer, { before, after, from, to })
  const reasons = [
    ...listReasons(before.provisions, after.provisions),
    ...provisionReasons(
      after.provisions.filter((key) => before.provisions.includes(key)),
      from,
      to,
    ),
  ]
  return reasons.length > 0 ? { reasons } : { kept: answer, reasons }
}

function isSameReason(id: string, before: SchemeCriterion, after: SchemeCriterion): boolean {
  const [old, now] = [before, after].map(({ notApplicable }) => notApplicable.find((reason) => reason.id === id))
  return old !== undefined && now !== undefined && canonicalJson(old.title) === canonicalJson(now.title)
}

interface Compared {
  readonly before: SchemeCriterion
  readonly after: SchemeCriterion
  readonly from: MigratedEdition
  readonly to: MigratedEdition
}

/** Of a checklist, the questions stay that ask the same about a provision that says the same. */
function carriedQuestions(answer: Extract<Answer, { items: unknown }>, { before, after, from, to }: Compared): Carried {
  const reasons: Message[] = []
  const items = Object.entries(answer.items).filter(([id]) => {
    const old = before.items.find((item) => item.id === id)
    const now = after.items.find((item) => item.id === id)
    const isSame =
      old !== undefined &&
      now !== undefined &&
      old.provision === now.provision &&
      canonicalJson(old.question) === canonicalJson(now.question)
    const own = isSame
      ? provisionReasons(now.provision === undefined ? [] : [now.provision], from, to)
      : [migrationWords.questionChanged(id)]
    reasons.push(...own)
    return own.length === 0
  })
  const asked = after.items.filter(({ id }) => !Object.hasOwn(answer.items, id))
  const known = new Set(before.items.map(({ id }) => id))
  reasons.push(...asked.flatMap(({ id }) => (known.has(id) ? [] : [migrationWords.questionNew(id)])))
  return { kept: items.length > 0 ? { ...answer, items: Object.fromEntries(items) } : undefined, reasons }
}

function listReasons(before: readonly string[], after: readonly string[]): Message[] {
  const added = after.filter((key) => !before.includes(key))
  const removed = before.filter((key) => !after.includes(key))
  return [
    ...(added.length > 0 ? [migrationWords.provisionsAdded(added)] : []),
    ...(removed.length > 0 ? [migrationWords.provisionsRemoved(removed)] : []),
  ]
}

/** Why the provisions of these keys cannot be taken to say the same. */
function provisionReasons(keys: readonly string[], from: MigratedEdition, to: MigratedEdition): Message[] {
  const changed = keys.filter((key) => {
    const [old, now] = [from.provisions.get(key), to.provisions.get(key)]
    return old !== undefined && now !== undefined && old !== now
  })
  const unknown = keys.filter((key) => !from.provisions.has(key) || !to.provisions.has(key))
  return [
    ...(changed.length > 0 ? [migrationWords.provisionsChanged(changed)] : []),
    ...(unknown.length > 0 ? [migrationWords.provisionsUnknown(unknown)] : []),
  ]
}

function isSameRecord(
  list: 'adjustments' | 'vetoes',
  { id, index }: { readonly id: string; readonly index: number },
  { from, to, recheck }: { readonly from: MigratedEdition; readonly to: MigratedEdition; readonly recheck: Recheck[] },
): boolean {
  const [old, now] = [from, to].map(({ scheme }) => scheme.evaluation[list].find((record) => record.id === id))
  const isSame = old !== undefined && now !== undefined && canonicalJson(old) === canonicalJson(now)
  const provision = now?.provision
  const reasons = isSame
    ? provisionReasons(provision === undefined ? [] : [provision], from, to)
    : [migrationWords.recordChanged]
  if (reasons.length > 0) recheck.push({ path: below('', list, index), about: id, reasons })
  return reasons.length === 0
}
