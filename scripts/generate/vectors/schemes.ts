import type { Scheme, SchemeCriterion } from '../../../src/assess/index.ts'
import type { Gate } from '../../../src/model/evaluation.ts'
import type { Scoring } from '../../../src/model/units.ts'

const standard = { id: 'demo', number: 'T/DEMO 1', edition: '2026', title: { zh: '示例', en: 'Demo' } } as const

type Leaf = readonly [id: string, parent: string, weight: number, scoring: Scoring, more?: Partial<SchemeCriterion>]

function leaf([id, parent, weight, scoring, more = {}]: Leaf): SchemeCriterion {
  return {
    id,
    code: id.toUpperCase(),
    title: { zh: `指标${id}`, en: `Criterion ${id}` },
    weight,
    parent,
    scoring,
    provisions: [`demo/rule.${id}`],
    metrics: [],
    items: [],
    notApplicable: [{ id: 'none', title: { zh: '没有', en: 'none' } }],
    gates: [],
    ...more,
  }
}

function group(id: string, weight: number, gates: readonly Gate[] = []): SchemeCriterion {
  return {
    id,
    code: id.toUpperCase(),
    title: { zh: `组${id}`, en: `Group ${id}` },
    weight,
    provisions: [],
    metrics: [],
    items: [],
    notApplicable: [],
    gates,
  }
}

const percent = '%'
const questions = ['q1', 'q2', 'q3', 'q4'].map((id) => ({
  id,
  question: { zh: `问题${id}`, en: `Question ${id}` },
  provision: `demo/questions.${id}`,
}))

/** A criterion of every method; grades at 90, 75 and 60; a gate of either kind, vetoes of both kinds, adjustments. */
const methods: Scheme = {
  standard,
  evaluation: {
    grades: [
      { id: 'a', title: { zh: '甲', en: 'A' }, minimum: 90 },
      { id: 'b', title: { zh: '乙', en: 'B' }, minimum: 75 },
      { id: 'c', title: { zh: '丙', en: 'C' }, minimum: 60 },
      { id: 'd', title: { zh: '丁', en: 'D' }, minimum: 0 },
    ],
    vetoes: [
      { id: 'false-data', code: 'V1', title: { zh: '虚假数据', en: 'false data' } },
      { id: 'late', code: 'V2', title: { zh: '逾期', en: 'late' }, cap: 'c' },
    ],
    adjustments: [
      { id: 'fined', kind: 'deduction', title: { zh: '受罚', en: 'fined' }, points: 1.5 },
      { id: 'open', kind: 'bonus', title: { zh: '公开', en: 'open' }, points: 0.5 },
    ],
    maximumBonus: 1,
    maximumNotApplicable: 0.2,
    notRated: { zh: '不予评级', en: 'Not rated' },
    notAssessable: { zh: '不可评', en: 'Not assessable' },
    partly: 0,
    confidence: 0.95,
    decimals: 1,
    samples: [{ atMost: 500, sample: 32 }, { sample: 80 }],
    sampling: [],
  },
  criteria: [
    group('x', 50, [
      { grade: 'a', minimum: 0.9 },
      { grade: 'b', minimum: 0.5 },
    ]),
    leaf(['binary', 'x', 10, { method: 'binary' }]),
    leaf(['ratio', 'x', 20, { method: 'ratio', minimumSample: 30 }, { gates: [{ grade: 'a', minimum: 0.8 }] }]),
    leaf(['checklist', 'x', 10, { method: 'checklist' }, { items: questions }]),
    leaf([
      'rubric',
      'x',
      10,
      {
        method: 'rubric',
        levels: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, anchor: { en: `level ${value}` } })),
      },
    ]),
    group('y', 50),
    leaf([
      'rising',
      'y',
      20,
      { method: 'linear', zeroAt: 60, fullAt: 95, unit: 'point' },
      { gates: [{ grade: 'a', value: 90 }] },
    ]),
    leaf(['falling', 'y', 10, { method: 'linear', zeroAt: 10, fullAt: 1, unit: percent }]),
    leaf([
      'steps',
      'y',
      10,
      {
        method: 'steps',
        unit: 'working-day',
        steps: [
          { atMost: 2, fraction: 1 },
          { atMost: 3, fraction: 0.8 },
          { atMost: 5, fraction: 0.4 },
        ],
        otherwise: 0,
      },
    ]),
    leaf(['deduction', 'y', 10, { method: 'deduction', perCount: 0.15, floor: 0.1 }]),
  ],
}

/** The same, where a question answered partly counts half and points are reported with two decimals. */
const halves: Scheme = {
  ...methods,
  evaluation: { ...methods.evaluation, partly: 0.5, decimals: 2, maximumDeduction: 2 },
}

const thirds: readonly Leaf[] = [
  ['t1', 'all', 25, { method: 'ratio' }],
  ['t2', 'all', 25, { method: 'ratio' }],
  ['t3', 'all', 50, { method: 'linear', zeroAt: 0, fullAt: 100, unit: percent }],
]

/** Weights and values that binary floating point cannot hold. */
const fractions: Scheme = { ...methods, criteria: [group('all', 100), ...thirds.map(leaf)] }

const worked: readonly Leaf[] = [
  ['a1', 'a', 4, { method: 'checklist' }, { items: elevenQuestions() }],
  ['a2', 'a', 4, { method: 'ratio', minimumSample: 30 }],
  ['a3', 'a', 4, methodOf('rubric')],
  ['a4', 'a', 3, methodOf('rubric')],
  ['b1', 'b', 4, { method: 'checklist' }, { items: elevenQuestions() }],
  ['b2', 'b', 6, { method: 'linear', zeroAt: 80, fullAt: 98, unit: percent }],
  ['b3', 'b', 5, { method: 'linear', zeroAt: 80, fullAt: 98, unit: percent }],
  ['b4', 'b', 3, { method: 'ratio', minimumSample: 30 }],
  ['c1', 'c', 6, { method: 'ratio', minimumSample: 30 }],
  ['c2', 'c', 6, { method: 'linear', zeroAt: 60, fullAt: 95, unit: 'point' }],
  ['d1', 'd', 7, { method: 'linear', zeroAt: 60, fullAt: 95, unit: percent }],
  ['d2', 'd', 5, { method: 'linear', zeroAt: 10, fullAt: 1, unit: percent }],
  ['d3', 'd', 4, { method: 'ratio', minimumSample: 32 }],
  ['d4', 'd', 4, { method: 'binary' }],
  ['e1', 'e', 7, { method: 'ratio', minimumSample: 32 }],
  ['e2', 'e', 5, { method: 'linear', zeroAt: 70, fullAt: 98, unit: percent }],
  ['f1', 'f', 5, { method: 'ratio', minimumSample: 32 }],
  ['f2', 'f', 1, { method: 'linear', zeroAt: 60, fullAt: 90, unit: 'point' }],
  ['f3', 'f', 4, methodOf('rubric')],
  ['g1', 'g', 5, methodOf('steps')],
  ['g2', 'g', 3, { method: 'linear', zeroAt: 80, fullAt: 100, unit: percent }],
  [
    'g3',
    'g',
    3,
    { method: 'linear', zeroAt: 60, fullAt: 95, unit: 'point' },
    { gates: [{ grade: 'five', value: 90 }] },
  ],
  ['g4', 'g', 2, { method: 'checklist' }, { items: elevenQuestions().slice(0, 8) }],
]

function methodOf(id: string): Scoring {
  return methods.criteria.find((criterion) => criterion.id === id)?.scoring ?? { method: 'binary' }
}

function elevenQuestions(): SchemeCriterion['items'] {
  return Array.from({ length: 11 }, (_, index) => ({
    id: `q${index + 1}`,
    question: { zh: `问题${index + 1}`, en: `Question ${index + 1}` },
  }))
}

/** Seven groups and 23 criteria with star grades, as large as an evaluation standard is in practice. */
const stars: Scheme = {
  standard,
  evaluation: {
    ...methods.evaluation,
    grades: [
      { id: 'five', title: { zh: '五星', en: 'five stars' }, minimum: 95 },
      { id: 'four', title: { zh: '四星', en: 'four stars' }, minimum: 90 },
      { id: 'three', title: { zh: '三星', en: 'three stars' }, minimum: 80 },
      { id: 'pass', title: { zh: '达标', en: 'pass' }, minimum: 70 },
      { id: 'fail', title: { zh: '未达标', en: 'fail' }, minimum: 0 },
    ],
    vetoes: [{ id: 'false-data', title: { zh: '虚假数据', en: 'false data' } }],
    adjustments: [
      { id: 'commitment', kind: 'deduction', title: { zh: '承诺不一致', en: 'commitments differ' }, points: 1 },
    ],
  },
  criteria: ['a:15', 'b:18', 'c:12', 'd:20', 'e:12', 'f:10', 'g:13'].flatMap((entry) => {
    const [id = '', weight] = entry.split(':')
    const gates: Gate[] =
      id === 'd'
        ? [
            { grade: 'five', minimum: 0.9 },
            { grade: 'four', minimum: 0.8 },
          ]
        : []
    return [group(id, Number(weight), gates), ...worked.filter(([, parent]) => parent === id).map(leaf)]
  }),
}

/** The schemes that the vectors score by, by their names. */
export const schemes: Readonly<Record<string, Scheme>> = { methods, halves, fractions, stars }
