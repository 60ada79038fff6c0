import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Result, readAssessment, type Scheme, score } from '../../src/assess/index.ts'
import { numberOf } from '../../src/assess/percent.ts'
import { compare, rational } from '../../src/assess/rational.ts'
import { schemeNamed } from './vectors.ts'

const scheme = schemeNamed('methods')
const leaves = scheme.criteria.filter(({ scoring }) => scoring)

/** An answer of each method, as better as `share` is larger. */
function answerFor(id: string, share: number): object {
  const count = Math.round(share * 40)
  const answers: Readonly<Record<string, object>> = {
    binary: { conforming: share > 0.5 },
    ratio: { sampled: 40, conforming: count },
    checklist: {
      items: Object.fromEntries(['q1', 'q2', 'q3', 'q4'].map((q, index) => [q, share * 4 > index ? 'yes' : 'no'])),
    },
    rubric: { level: Math.floor(share * 4) / 4 },
    rising: { value: (60 + share * 35).toFixed(6) },
    falling: { value: (10 - share * 9).toFixed(6) },
    steps: { value: (6 - share * 6).toFixed(6) },
    deduction: { count: Math.round((1 - share) * 8) },
  }
  return answers[id] ?? {}
}

const given = fc.record(
  Object.fromEntries(
    leaves.map(({ id }) => [
      id,
      fc.oneof(
        { weight: 8, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => answerFor(id, share)) },
        { weight: 1, arbitrary: fc.constant({ notApplicable: 'none' }) },
        { weight: 1, arbitrary: fc.constantFrom({ missing: 'no-data' }, { missing: 'denied' }) },
      ),
    ]),
  ),
)

type Answers = Readonly<Record<string, object>>

function assessed(answers: Answers, more: object = {}): object {
  return {
    schemaVersion: '1.0.0',
    id: 'P-1',
    standard: { id: 'demo', edition: '2026' },
    subject: { name: 'Example' },
    period: { from: '2025-01-01', to: '2025-12-31' },
    kind: 'self',
    answers,
    ...more,
  }
}

function scored(answers: Answers, more: object = {}, by: Scheme = scheme): Result {
  const { result, problems } = score(by, assessed(answers, more))
  if (!result) throw new Error(JSON.stringify(problems))
  return result
}

function isAtLeast(a: { readonly exact: string }, b: { readonly exact: string }): boolean {
  return compare(numberOf(a), numberOf(b)) >= 0
}

describe('scoring', () => {
  test('gives a total within 0 and 100 and a grade whose band and gates it is in', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const result = scored(answers)
        expect(isAtLeast(result.total, { exact: '0' }) && isAtLeast({ exact: '100' }, result.total)).toBe(true)
        const minimum = scheme.evaluation.grades.find(({ id }) => id === result.bandGrade)?.minimum ?? 0
        expect(isAtLeast(result.total, { exact: String(minimum) })).toBe(true)
        const failed = result.gates.some(({ grade, status }) => grade === result.grade && status === 'failed')
        expect(failed).toBe(false)
      }),
    )
  })

  test('never falls when one answer gets better', () => {
    const better = fc.tuple(
      given,
      fc.constantFrom(...leaves),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(better, ([answers, { id }, one, other]) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const [before, after] = [low, high].map((share) => scored({ ...answers, [id]: answerFor(id, share) }))
        expect(after && before && isAtLeast(after.total, before.total)).toBe(true)
      }),
    )
  })

  test('does not depend on the order of answers or of criteria', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const backwards = Object.fromEntries(Object.entries(answers).reverse())
        expect(scored(backwards)).toEqual(scored(answers))
        const shuffled = scored(answers, {}, { ...scheme, criteria: scheme.criteria.toReversed() })
        expect(shuffled.total).toEqual(scored(answers).total)
        expect(shuffled.grade).toBe(scored(answers).grade)
      }),
    )
  })

  test('keeps the base when a criterion that is left out gets the mean instead', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const { base } = scored({ ...answers, rising: { notApplicable: 'none' } })
        const mean = numberOf(base)
        // the mean as a quotient on a scale from 0 to 100 per cent
        const linear = { method: 'linear', zeroAt: 0, fullAt: 100, unit: '%' } as const
        const criteria = scheme.criteria.map((own) =>
          own.id === 'rising' ? { ...own, scoring: linear, gates: [] } : own,
        )
        const digits = [mean.numerator, mean.denominator * 100n].map((digit) => String(digit))
        fc.pre(digits.every((digit) => digit.length <= 12))
        const [numerator, denominator] = digits
        const { base: kept } = scored({ ...answers, rising: { numerator, denominator } }, {}, { ...scheme, criteria })
        if (Object.values(answers).some((answer) => !('notApplicable' in answer))) expect(kept.exact).toBe(base.exact)
      }),
    )
  })

  test('lets a veto decide whatever the answers are', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const result = scored(answers, { vetoes: [{ id: 'false-data' }] })
        expect(result.outcome).toBe('not-rated')
        expect(result.grade).toBeUndefined()
        expect(result.total).toEqual(scored(answers).total)
      }),
    )
  })

  test('says what an unfinished assessment can still become, and keeps the promise', () => {
    fc.assert(
      fc.property(given, fc.subarray(leaves), (answers, finished) => {
        const some = Object.fromEntries(finished.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])))
        const { possible } = scored(some)
        const rest = leaves.filter(({ id }) => !(id in some))
        const whole = { ...some, ...Object.fromEntries(rest.map(({ id }) => [id, withoutAbsence(id, answers[id])])) }
        if (possible) {
          expect(isAtLeast(scored(whole).total, possible.lowest)).toBe(true)
          expect(isAtLeast(possible.highest, scored(whole).total)).toBe(true)
        } else expect(rest).toEqual([])
      }),
    )
  })

  test('makes gaps that sum to what the base lacks', () => {
    fc.assert(
      fc.property(given, (answers) => {
        fc.pre(Object.values(answers).some((answer) => !('notApplicable' in answer)))
        const { base, gaps } = scored(answers)
        const lost = gaps.reduce((sum, { points }) => sum + Number(points.decimal), 0)
        expect(Number(base.decimal) + lost).toBeCloseTo(100, 8)
      }),
    )
  })
})

function withoutAbsence(id: string, answer: object | undefined): object {
  return answer && !('notApplicable' in answer) ? answer : answerFor(id, 0.5)
}

describe('reading', () => {
  test('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readAssessment(json, scheme).problems?.length).toBeGreaterThan(0)
      }),
    )
  })

  test('never throws where any part of an assessment is any JSON, and always says why', () => {
    const whole = assessed(
      { binary: { conforming: true } },
      { team: [], sampling: [], evidence: [], findings: {}, adjustments: [], vetoes: [] },
    )
    const parts = fc.constantFrom(...Object.keys(whole))
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, json) => {
        const { problems = [] } = score(scheme, { ...whole, [part]: json })
        for (const { path, message } of problems) {
          expect(path === '' || path.startsWith('/')).toBe(true)
          expect(message.zh).toMatch(/\p{Script=Han}/u)
          expect(message.en).not.toMatch(/\binvalid\b|\.$/)
        }
      }),
    )
  })

  test('never throws where an answer is any JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.jsonValue(), ({ id }, json) => {
        score(scheme, assessed({ [id]: json as object }))
      }),
    )
  })

  test('reads every decimal exactly', () => {
    const decimal = fc.tuple(fc.integer({ min: 0, max: 999_999_999_999 }), fc.stringMatching(/^[0-9]{1,18}$/))
    fc.assert(
      fc.property(decimal, ([whole, decimals]) => {
        const { numerator, denominator } = rational(`${whole}.${decimals}`)
        const places = 10n ** BigInt(decimals.length)
        expect((numerator * places) / denominator).toBe(BigInt(`${whole}${decimals}`))
      }),
    )
  })
})
