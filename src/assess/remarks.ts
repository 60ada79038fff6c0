import { suggestedSample } from '../model/evaluation.ts'
import type { Answer, Remark } from './assessment.generated.ts'
import type { Case } from './judge.ts'
import type { Leaf } from './prepare-scheme.ts'
import { below } from './problem.ts'
import { remarkWords } from './remark-words.ts'

/** What a reviewer looks at, though it changes no score: evidence not named, small samples, one person in two roles. */
export function remarksOn(given: Case): Remark[] {
  return [...withoutEvidence(given), ...samples(given), ...openQuestions(given), ...roles(given)]
}

function* withoutEvidence({ prepared, assessment }: Case): Generator<Remark> {
  const names = prepared.leaves.flatMap((leaf) => {
    const answer = answerTo(leaf, assessment.answers)
    return answer !== undefined && (answer.evidence ?? []).length === 0 ? [nameOf(leaf)] : []
  })
  if (names.length > 0) yield { path: '/answers', code: 'evidence', message: remarkWords.evidence(names) }
  for (const list of ['adjustments', 'vetoes'] as const)
    for (const [index, { id, evidence = [] }] of (assessment[list] ?? []).entries())
      if (evidence.length === 0)
        yield { path: below('', list, index), code: 'evidence', message: remarkWords.evidence([id]) }
}

function* samples({ prepared, assessment }: Case): Generator<Remark> {
  for (const leaf of prepared.leaves) {
    const answer = answerTo(leaf, assessment.answers)
    if (answer === undefined || !('sampled' in answer)) continue
    const { sampled, population } = answer
    if (sampled === undefined || sampled === population) continue
    const least = leaf.scale.method === 'ratio' ? Number(leaf.scale.minimumSample) : 0
    const suggested =
      population === undefined ? 0 : (suggestedSample(prepared.scheme.evaluation.samples, population) ?? 0)
    const wanted = Math.max(population === undefined ? least : Math.min(least, population), suggested)
    if (sampled < wanted)
      yield {
        path: below('/answers', leaf.criterion.id, 'sampled'),
        code: 'sample',
        message: remarkWords.sample(nameOf(leaf), sampled, wanted),
      }
  }
}

function* openQuestions({ prepared, measured }: Case): Generator<Remark> {
  for (const leaf of prepared.leaves) {
    const found = measured.get(leaf)
    if (found?.status === 'unanswered' && found.missingQuestions)
      yield {
        path: below('/answers', leaf.criterion.id, 'items'),
        code: 'questions',
        message: remarkWords.questions(nameOf(leaf), found.missingQuestions),
      }
  }
}

function* roles({ assessment: { team = [] } }: Case): Generator<Remark> {
  const assessors = new Set(team.flatMap(({ id, role }) => (role === 'assessor' || role === 'leader' ? [id] : [])))
  for (const [index, { id, role }] of team.entries())
    if (role === 'reviewer' && assessors.has(id))
      yield { path: below('/team', index), code: 'reviewer', message: remarkWords.reviewer(id) }
}

function answerTo({ criterion }: Leaf, answers: Readonly<Record<string, Answer>>): Answer | undefined {
  return Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined
}

function nameOf({ criterion }: Leaf): string {
  return criterion.code ?? criterion.id
}
