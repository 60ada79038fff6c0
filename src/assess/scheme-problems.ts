import { confidences, type Evaluation } from '../model/evaluation.ts'
import { below, type Problem } from './problem.ts'
import type { Scheme, SchemeCriterion } from './scheme.ts'
import { schemeWords } from './scheme-words.ts'

/** Why nothing can be scored by a scheme: its parts contradict each other. The drafting rules find the same in the sources. */
export function* schemeProblems({ evaluation, criteria }: Scheme): Generator<Problem> {
  if (criteria.length === 0) yield fault('/criteria', schemeWords.noCriteria)
  yield* gradeProblems(evaluation)
  yield* listProblems(evaluation)
  yield* treeProblems(criteria)
  const parents = new Set(criteria.flatMap(({ parent }) => parent ?? []))
  for (const [index, criterion] of criteria.entries()) {
    const path = below('/criteria', index)
    if (parents.has(criterion.id) === (criterion.scoring !== undefined))
      yield fault(
        path,
        parents.has(criterion.id) ? schemeWords.scoredGroup(criterion.id) : schemeWords.noMethod(criterion.id),
      )
    yield* scaleProblems(criterion, below(path, 'scoring'))
    yield* gateProblems(criterion, evaluation, below(path, 'gates'))
  }
}

function* gradeProblems({ grades, confidence }: Evaluation): Generator<Problem> {
  const path = '/evaluation/grades'
  const lowest = grades.at(-1)
  if (lowest === undefined) yield fault(path, schemeWords.noGrades)
  else if (lowest.minimum !== 0)
    yield fault(below(path, grades.length - 1, 'minimum'), schemeWords.lowest(lowest.minimum))
  for (const [index, { id, minimum }] of grades.entries()) {
    const above = grades[index - 1]
    if (!isNumber(minimum)) yield fault(below(path, index, 'minimum'), schemeWords.noNumber(minimum))
    if (above && minimum >= above.minimum)
      yield fault(below(path, index, 'minimum'), schemeWords.order(minimum, above.minimum))
    if (grades.findIndex((other) => other.id === id) < index) yield fault(below(path, index), schemeWords.duplicate(id))
  }
  if (!confidences.includes(confidence)) yield fault('/evaluation/confidence', schemeWords.noNumber(confidence))
}

function* listProblems({ vetoes, adjustments, grades }: Evaluation): Generator<Problem> {
  for (const [index, { id, cap }] of vetoes.entries()) {
    const path = below('/evaluation/vetoes', index)
    if (vetoes.findIndex((other) => other.id === id) < index) yield fault(path, schemeWords.duplicate(id))
    if (cap !== undefined && !grades.some((grade) => grade.id === cap))
      yield fault(below(path, 'cap'), schemeWords.noGrade(cap))
  }
  for (const [index, { id, points }] of adjustments.entries()) {
    const path = below('/evaluation/adjustments', index)
    if (adjustments.findIndex((other) => other.id === id) < index) yield fault(path, schemeWords.duplicate(id))
    if (!isNumber(points) || points < 0) yield fault(below(path, 'points'), schemeWords.noNumber(points))
  }
}

function* treeProblems(criteria: readonly SchemeCriterion[]): Generator<Problem> {
  const parents = new Map(criteria.map(({ id, parent }) => [id, parent]))
  for (const [index, { id, parent, weight }] of criteria.entries()) {
    const path = below('/criteria', index)
    if (criteria.findIndex((other) => other.id === id) < index) yield fault(path, schemeWords.duplicate(id))
    if (!isNumber(weight) || weight < 0) yield fault(below(path, 'weight'), schemeWords.noNumber(weight))
    if (parent === undefined) continue
    if (!parents.has(parent)) yield fault(below(path, 'parent'), schemeWords.noParent(parent))
    else if (isOnCircle(id, parents)) yield fault(below(path, 'parent'), schemeWords.circle(id))
  }
}

function isOnCircle(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>()
  for (let above = parents.get(id); above !== undefined && !passed.has(above); above = parents.get(above)) {
    if (above === id) return true
    passed.add(above)
  }
  return false
}

function* scaleProblems({ scoring }: SchemeCriterion, path: string): Generator<Problem> {
  if (scoring === undefined) return
  const numbers = Object.entries(scoring).filter(([, value]) => typeof value === 'number')
  for (const [key, value] of numbers) if (!isNumber(value)) yield fault(below(path, key), schemeWords.noNumber(value))
  if (scoring.method === 'linear' && scoring.zeroAt === scoring.fullAt)
    yield fault(path, schemeWords.noSpan(scoring.zeroAt))
  if (scoring.method === 'rubric') {
    const values = scoring.levels.map(({ value }) => value)
    if (values.length === 0 || !values.every(isShare)) yield fault(below(path, 'levels'), schemeWords.levels)
  }
  if (scoring.method === 'steps') {
    const isRising = scoring.steps.every(
      ({ atMost }, index) => index === 0 || atMost > (scoring.steps[index - 1]?.atMost ?? atMost),
    )
    if (!isRising || !scoring.steps.every(({ atMost, fraction }) => isNumber(atMost) && isShare(fraction)))
      yield fault(below(path, 'steps'), schemeWords.steps)
  }
}

function* gateProblems({ gates, scoring }: SchemeCriterion, { grades }: Evaluation, path: string): Generator<Problem> {
  for (const [index, { grade, minimum, value }] of gates.entries()) {
    if (!grades.some(({ id }) => id === grade)) yield fault(below(path, index, 'grade'), schemeWords.noGrade(grade))
    const isMeasured = scoring?.method === 'linear' || scoring?.method === 'steps'
    if (value !== undefined && !isMeasured) yield fault(below(path, index, 'value'), schemeWords.noScale)
    if (!isNumber(minimum ?? value)) yield fault(below(path, index), schemeWords.noNumber(minimum ?? value))
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1
}

function fault(path: string, message: Problem['message']): Problem {
  return { path, code: 'scheme', message }
}
