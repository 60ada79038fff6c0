import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Assessment } from '../../src/assess/index.ts'
import { readChecklist } from '../../src/workbook/read-checklist.ts'
import { writeChecklist } from '../../src/workbook/write-checklist.ts'
import { assessment, checklists, criteria, digest } from './form-fixture.ts'

const asked = { checklists, criteria, digest }

describe.each(['zh', 'en'] as const)('an assessment in a workbook in %s', (language) => {
  const through = (one: Assessment) => {
    const bytes = writeChecklist({ ...asked, language, publisher: '协会', assessment: one })
    return readChecklist(bytes, asked, language)
  }

  it('comes back whole', () => {
    expect(through(assessment)).toMatchObject({ taken: 17, problems: [] })
    expect(through(assessment).assessment).toEqual(assessment)
  })

  it('knows where each answer stands', () => {
    const sheet = language === 'zh' ? '评价指标' : 'Criteria'
    expect(through(assessment).places.get('/answers/staff')).toMatchObject({ sheet })
  })

  it('comes back whole whatever is answered', () => {
    fc.assert(
      fc.property(answers, findings, (some, found) => {
        const { findings: _, ...rest } = assessment
        const one = { ...rest, answers: some, ...(Object.keys(found).length > 0 ? { findings: found } : {}) }
        const back = through(one)
        expect(back.problems.filter(({ code }) => code !== 'percent')).toEqual([])
        expect(back.assessment).toEqual(one)
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})

const count = fc.integer({ min: 1, max: 1e12 })
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((note) => note.trim())
  .filter((note) => note !== '' && !/\r/.test(note))
const remarks = fc.record({ note: text, evidence: fc.constantFrom(['E1'], ['E-2', 'E1']) }, { requiredKeys: [] })
const decimal = fc
  .oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 0.001, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(6))),
    fc.constantFrom('0.1234567890123456', '97.5', '12'),
  )
  .map((value) => (typeof value === 'string' && String(Number(value)) === value ? Number(value) : value))

function answered(...shapes: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Answer> {
  const absent = fc.constantFrom({ notApplicable: 'none' }, { missing: 'no-data' }, { missing: 'denied' })
  return fc.tuple(fc.oneof(absent, ...shapes), remarks).map(([shape, more]) => ({ ...shape, ...more }) as Answer)
}

const sample = fc.record(
  { sampled: count, conforming: count, population: count },
  { requiredKeys: ['sampled', 'conforming'] },
)
const value = fc.record(
  { value: decimal, sampled: count, population: count, interval: fc.tuple(decimal, decimal) },
  { requiredKeys: ['value'] },
)
const quotient = fc.record(
  { numerator: decimal, denominator: decimal, population: count },
  { requiredKeys: ['numerator', 'denominator'] },
)
const items = fc
  .record(
    { open: fc.constantFrom('yes', 'partly', 'no', 'not-applicable'), log: fc.constantFrom('yes', 'no') },
    { requiredKeys: [] },
  )
  .filter((given) => Object.keys(given).length > 0)
  .map((given) => ({ items: given }))

const answers = fc.record(
  {
    speed: answered(value, quotient),
    time: answered(value, quotient),
    parts: answered(
      sample,
      fc.boolean().map((conforming) => ({ conforming })),
    ),
    staff: answered(sample),
    level: answered(fc.constantFrom({ level: 0 }, { level: 0.5 }, { level: 1 })),
    losses: answered(count.map((cases) => ({ count: cases }))),
    desk: answered(items),
  },
  { requiredKeys: [] },
)

const finding = fc
  .tuple(fc.constantFrom('conforming', 'partly-conforming', 'nonconforming', 'not-applicable'), remarks)
  .map(([found, more]) => ({ finding: found, ...more }) as const)
const findings = fc.dictionary(
  fc.constantFrom('service/reply.within', 'service/care.pipe', 'rating/speed.rule-1'),
  finding,
  {
    noNullPrototype: true,
  },
)
