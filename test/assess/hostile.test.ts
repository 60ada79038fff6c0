import { describe, expect, test } from 'vitest'
import { readAssessment, readScheme, score } from '../../src/assess/index.ts'
import { schemeNamed, vectors } from './vectors.ts'

const scheme = schemeNamed('methods')
const whole = vectors.find(({ id }) => id === 'all-points')?.assessment ?? {}
const answers = typeof whole.answers === 'object' ? whole.answers : {}

/** The codes of what is wrong where one answer is replaced. */
function codes(id: string, answer: unknown): string[] {
  const { problems = [] } = score(scheme, { ...whole, answers: { ...answers, [id]: answer } })
  return problems.map(({ path, code }) => `${code} ${path}`)
}

describe('what no JSON can hold is told, not scored', () => {
  test.each<[string, string, unknown, string]>([
    ['NaN', 'rising', { value: Number.NaN }, 'type /answers/rising/value'],
    ['infinity', 'rising', { value: Number.POSITIVE_INFINITY }, 'type /answers/rising/value'],
    ['a bigint', 'rising', { value: 90n }, 'type /answers/rising/value'],
    ['a function', 'rising', { value: () => 90 }, 'type /answers/rising/value'],
    ['undefined', 'rising', { value: undefined }, 'type /answers/rising/value'],
    ['a date', 'rising', new Date(0), 'answer-form /answers/rising'],
    ['NaN cases', 'ratio', { sampled: Number.NaN, conforming: 1 }, 'type /answers/ratio/sampled'],
    ['a lone surrogate', 'rising', { value: 90, note: '\ud800' }, 'value /answers/rising/note'],
    ['null', 'rising', null, 'type /answers/rising'],
    ['a full-width digit', 'rising', { value: '９０' }, 'value /answers/rising/value'],
    ['a number with a comma', 'rising', { value: '1,000' }, 'value /answers/rising/value'],
    ['a leading zero', 'rising', { value: '090' }, 'value /answers/rising/value'],
    ['too many digits', 'rising', { value: `0.${'1'.repeat(19)}` }, 'value /answers/rising/value'],
    ['a count beyond counting', 'ratio', { sampled: 1e15, conforming: 1 }, 'range /answers/ratio/sampled'],
  ])('%s', (_, id, answer, found) => {
    expect(codes(id, answer)).toEqual([found])
  })
})

test('an assessment that refers to itself ends', () => {
  const circle: Record<string, unknown> = { ...whole }
  circle.answers = circle
  expect(readAssessment(circle, scheme).problems?.length).toBeGreaterThan(0)
})

test('a hundred thousand unknown names are told in a moment', () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`name-${index}`, { count: 1 }]))
  const evidence = Array.from({ length: 20_000 }, (_, index) => ({ id: `E${index}`, kind: 'photo' }))
  const named = { count: 0, evidence: evidence.map(({ id }) => `${id}x`) }
  const { problems = [] } = score(scheme, { ...whole, evidence, answers: { ...many, deduction: named } })
  expect(problems).toHaveLength(120_000)
}, 20_000)

test('a name a million characters long is cut in the message', () => {
  const { problems = [] } = score(scheme, { ...whole, ['x'.repeat(1_000_000)]: 1 })
  expect(problems[0]?.message.en.length).toBeLessThan(300)
})

test('messages hold no line ends, control characters or backticks of the input', () => {
  const { problems = [] } = score(scheme, { ...whole, kind: 'self`\n\u001b[31m\u202e' })
  for (const { message } of problems) {
    expect(message.en).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(message.en.match(/`/g)?.length ?? 0).toBe(10)
  }
})

describe('a scheme by which nothing can be scored', () => {
  test.each<[string, object, string]>([
    ['nothing', {}, 'required'],
    ['no rules of result', { standard: scheme.standard, criteria: scheme.criteria }, 'no-scheme'],
    ['no criteria', { ...scheme, criteria: [] }, 'scheme'],
    [
      'grades that rise',
      { ...scheme, evaluation: { ...scheme.evaluation, grades: scheme.evaluation.grades.toReversed() } },
      'scheme',
    ],
    [
      'a lowest grade above 0',
      { ...scheme, evaluation: { ...scheme.evaluation, grades: scheme.evaluation.grades.slice(0, 2) } },
      'scheme',
    ],
    [
      'a circle of criteria',
      {
        ...scheme,
        criteria: scheme.criteria.map((own) =>
          own.id === 'x' ? { ...own, parent: 'y' } : own.id === 'y' ? { ...own, parent: 'x' } : own,
        ),
      },
      'scheme',
    ],
    ['a parent that there is not', { ...scheme, criteria: scheme.criteria.filter(({ id }) => id !== 'x') }, 'scheme'],
    ['one criterion twice', { ...scheme, criteria: [...scheme.criteria, ...scheme.criteria] }, 'scheme'],
    [
      'a leaf without a method',
      { ...scheme, criteria: scheme.criteria.map(({ scoring: _, ...own }) => own) },
      'scheme',
    ],
  ])('%s', (_, json, code) => {
    const { problems = [] } = readScheme(JSON.parse(JSON.stringify(json)))
    expect(problems.map((problem) => problem.code)).toContain(code)
    for (const { message } of problems) expect(message.zh).toMatch(/\p{Script=Han}/u)
  })

  test('is refused by scoring too', () => {
    expect(score({ ...scheme, criteria: [] }, whole).problems?.[0]?.code).toBe('scheme')
  })

  test('may come from a later version of the format', () => {
    expect(readScheme({ ...scheme, published: '2030-01-01' }).scheme?.criteria).toHaveLength(scheme.criteria.length)
  })
})
