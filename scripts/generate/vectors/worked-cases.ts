import { type Answers, best, none } from './changed-case.ts'
import type { VectorCase } from './vector.ts'

const twenty = (numerator: number, denominator: number) => ({ numerator, denominator })
const asked = (yes: number, no: number, left: number) => ({
  items: Object.fromEntries(
    Array.from({ length: yes + no + left }, (_, index) => [
      `q${index + 1}`,
      index < yes ? 'yes' : index < yes + no ? 'no' : 'not-applicable',
    ]),
  ),
})

/** The answers of a whole evaluation, worked out by hand in the annex of an evaluation standard. */
export const workedAnswers: Answers = {
  a1: asked(9, 1, 1),
  a2: { sampled: 40, conforming: 36 },
  a3: { level: 0.75 },
  a4: { level: 0.75 },
  b1: asked(9, 1, 1),
  b2: twenty(19420, 20000),
  b3: none,
  b4: { sampled: 160, conforming: 153 },
  c1: { sampled: 40, conforming: 37 },
  c2: { value: 91.5 },
  d1: twenty(17878, 20000),
  d2: twenty(188, 8000),
  d3: { sampled: 80, conforming: 76, population: 8000 },
  d4: { sampled: 80, conforming: 80 },
  e1: { sampled: 80, conforming: 74, population: 8000 },
  e2: twenty(1890, 2000),
  f1: { sampled: 80, conforming: 78, population: 3900 },
  f2: { value: 84 },
  f3: { level: 0.75 },
  g1: { value: 2.6 },
  g2: twenty(394, 400),
  g3: { value: 88, interval: [86.3, 89.7], sampled: 420 },
  g4: asked(7, 1, 0),
}

const perfect: Answers = {
  ...Object.fromEntries(['a2', 'b4', 'c1', 'd3', 'd4', 'e1', 'f1'].map((id) => [id, { sampled: 80, conforming: 80 }])),
  ...Object.fromEntries(['a3', 'a4', 'f3'].map((id) => [id, { level: 1 }])),
  ...Object.fromEntries(['b2', 'b3', 'c2', 'd1', 'e2', 'f2', 'g2', 'g3'].map((id) => [id, { value: 100 }])),
  a1: asked(11, 0, 0),
  b1: asked(11, 0, 0),
  d2: { value: 0 },
  g1: { value: 0 },
  g4: asked(8, 0, 0),
}

/** Whole evaluations. */
export const workedCases: readonly VectorCase[] = [
  {
    id: 'every-field',
    title: { zh: '用到每个字段的评价文件', en: 'an assessment that uses every field' },
    scheme: 'methods',
    given: {
      $schema: '../schemas/assessment/1.0.0.json',
      standard: { id: 'demo', number: 'T/DEMO 1', edition: '2026', sha256: '0'.repeat(64) },
      subject: {
        name: 'Example',
        identifier: '91110000XXXXXXXXXX',
        scope: 'repairs',
        productLines: ['phones'],
        outlets: [{ id: 'O1', name: 'North', region: 'Beijing' }],
      },
      kind: 'third-party',
      team: [
        { id: 'P1', name: 'Li', role: 'leader', organization: 'Body' },
        { id: 'P1', role: 'reviewer' },
      ],
      sampling: [
        { id: 'S1', frame: 'tickets', population: 400, sample: 40, method: 'simple-random', seed: '20260101' },
      ],
      evidence: [
        {
          id: 'E1',
          kind: 'ticket-log',
          title: 'Tickets',
          source: 'ticket system',
          collector: 'P1',
          collectedAt: '2026-01-05T09:30:00+08:00',
          period: { from: '2025-01-01', to: '2025-12-31' },
          sha256: 'f'.repeat(64),
          locator: 'export 7',
          sensitivity: 'redacted',
        },
      ],
      answers: {
        ...best,
        binary: { sampled: 20, conforming: 20, population: 400, evidence: ['E1'], note: 'drawn by P1' },
        ratio: { sampled: 40, conforming: 36, population: 400, evidence: ['E1'] },
        rubric: { missing: 'no-data' },
        falling: { numerator: 3, denominator: 80, population: 400 },
        steps: { value: '2.5', interval: [2, '3'], sampled: 21, population: 21 },
        deduction: { notApplicable: 'none', evidence: ['E1'] },
      },
      findings: {
        'demo/rule.ratio': { finding: 'partly-conforming', evidence: ['E1'], note: 'one outlet' },
        'demo/rule.binary': { finding: 'not-applicable' },
      },
      adjustments: [{ id: 'fined', count: 1, evidence: ['E1'], note: 'once' }],
      vetoes: [{ id: 'late', evidence: ['E1'], note: 'by a week' }],
    },
    worked: { outcome: 'graded', 'deductions.exact': '1.5', 'criteria.6.borderline': true },
  },
  {
    id: 'perfect',
    title: { zh: '全部满分的评价', en: 'an evaluation with all points' },
    scheme: 'stars',
    given: { answers: perfect },
    worked: { 'base.exact': '100', 'total.exact': '100', grade: 'five', gaps: [] },
  },
  {
    id: 'two-grades-down',
    title: {
      zh: '总分为五星，两级门槛均未满足，等级为三星',
      en: 'five stars by the total, two gates fail: three stars',
    },
    scheme: 'stars',
    given: { answers: { ...perfect, d1: { value: 74 } } },
    worked: {
      'total.exact': '95.8',
      bandGrade: 'five',
      grade: 'three',
      gatesFailed: [
        { grade: 'five', criterion: 'd' },
        { grade: 'four', criterion: 'd' },
      ],
    },
  },
  {
    id: 'worked-example',
    title: { zh: '完整的算例：87.365分，三星', en: 'a whole worked example: 87.365 points, three stars' },
    scheme: 'stars',
    given: { answers: workedAnswers, adjustments: [{ id: 'commitment' }] },
    worked: {
      'base.exact': '88.365',
      'total.exact': '87.365',
      'total.rounded': '87.4',
      grade: 'three',
      'groups.1.fraction.decimal': '0.936057692308',
      'groups.3.fraction.exact': '0.8964',
      'criteria.10.fraction.decimal': '0.839714285714',
      'criteria.1.interval.low': '0.769482247725',
      'criteria.1.interval.high': '0.960420471317',
    },
  },
  {
    id: 'not-applicable-at-mean',
    title: {
      zh: '不适用的指标改为得平均分，基础分不变',
      en: 'a criterion left out instead gets the mean: the base stays',
    },
    scheme: 'stars',
    given: { answers: { ...workedAnswers, b3: { value: '95.9057' } }, adjustments: [{ id: 'commitment' }] },
    worked: { 'base.exact': '88.365', 'total.exact': '87.365' },
  },
]
