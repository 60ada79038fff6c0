import type { Assessment } from '../../src/assess/index.ts'
import type { AskedCriterion, Criteria } from '../../src/checklist/checklist.ts'
import { checklistOf } from '../../src/emit/checklist-rows.ts'
import { editionOf } from '../../src/emit/edition.ts'
import { familyOf } from '../../src/emit/family.ts'
import type { Scoring } from '../../src/model/units.ts'
import { catalogFixture } from '../emit/catalog-fixture.ts'

const family = familyOf(catalogFixture)

/** What the standards of the fixture check. */
export const checklists = catalogFixture.standards.map((standard) => checklistOf(editionOf(family, standard)))

/** Digest that the forms of the tests carry. */
export const digest = 'ab'.repeat(32)

/** Criteria of every method, two levels deep, with an evaluation that has everything. */
export const criteria: Criteria = {
  standard: { id: 'rating', number: 'T/EX 1.5', edition: '2026' },
  evaluation: {
    grades: [
      { id: 'good', title: { zh: '良好', en: 'Good' }, minimum: 80 },
      { id: 'poor', title: { zh: '不足', en: 'Poor' }, minimum: 0 },
    ],
    vetoes: [{ id: 'false-data', code: 'V1', title: { zh: '虚假数据', en: 'False data' } }],
    adjustments: [{ id: 'offence', kind: 'deduction', title: { zh: '违法', en: 'Offence' }, points: 1 }],
    notRated: { zh: '不予评级', en: 'Not rated' },
    notAssessable: { zh: '不可评', en: 'Not assessable' },
    partly: 0.5,
    confidence: 0.95,
    decimals: 1,
    samples: [{ atMost: 500, sample: 32 }, { sample: 125 }],
    sampling: ['service/reply'],
  },
  criteria: [
    asked('all', 100),
    asked('speed', 30, { method: 'linear', zeroAt: 80, fullAt: 98, unit: '%' }),
    asked('time', 10, { method: 'steps', unit: 'd', steps: [{ atMost: 2, fraction: 1 }], otherwise: 0 }),
    asked('parts', 10, { method: 'binary' }),
    asked('staff', 10, { method: 'ratio', minimumSample: 30 }),
    asked('level', 10, {
      method: 'rubric',
      levels: [0, 0.5, 1].map((value) => ({ value, anchor: { zh: `第${value}档`, en: `level ${value}` } })),
    }),
    asked('losses', 10, { method: 'deduction', perCount: 0.1, floor: 0 }),
    {
      ...asked('desk', 20, { method: 'checklist' }),
      items: [
        { id: 'open', question: { zh: '是否=开放？', en: 'Is it open?' }, method: 'test' },
        { id: 'log', question: { zh: '是否记录？', en: 'Is there a log?' } },
      ],
    },
  ],
}

function asked(id: string, weight: number, scoring?: Scoring): AskedCriterion {
  return {
    id,
    key: `rating/${id}`,
    uri: `https://standards.example/lib/s/rating/2026/full/#${id}`,
    code: id.slice(0, 2).toUpperCase(),
    title: { zh: `指标${id}`, en: `Criterion ${id}` },
    weight,
    ...(scoring ? { parent: 'all', scoring } : {}),
    provisions: [],
    verify: ['data'],
    evidence: [{ id: 'ticket-log', title: { zh: '工单记录', en: 'ticket log' } }],
    items: [],
    notApplicable: [{ id: 'none', title: { zh: '没有请求', en: 'no requests' } }],
  }
}

/** An assessment that answers a criterion of every method, with texts that break what is careless with them. */
export const assessment: Assessment = {
  schemaVersion: '1.0.0',
  id: 'A-1',
  standard: { id: 'rating', number: 'T/EX 1.5', edition: '2026', sha256: digest },
  subject: {
    name: '=HYPERLINK("http://evil.example")',
    identifier: '0012',
    productLines: ['手机', '电脑'],
    outlets: [{ id: 'O1', name: '杭州店' }],
  },
  period: { from: '2026-01-01', to: '2026-06-30' },
  kind: 'third-party',
  team: [{ id: 'T1', name: '张三', role: 'leader' }],
  sampling: [{ id: 'S1', frame: '工单', population: 800, sample: 125, method: 'stratified' }],
  evidence: [
    {
      id: 'E1',
      kind: 'ticket-log',
      collectedAt: '2026-07-01T08:00:00Z',
      period: { from: '2026-01-01', to: '2026-06-30' },
    },
    { id: 'E-2', kind: 'visit', title: '_x0041_ 照片\u0007', sensitivity: 'personal' },
  ],
  answers: {
    speed: {
      value: '95.123456789012345',
      interval: [94, 96.5],
      sampled: 1200,
      population: 12000,
      evidence: ['E1', 'E-2'],
    },
    time: { numerator: 7, denominator: 4 },
    parts: { conforming: false, note: '-1\n+2' },
    staff: { sampled: 40, conforming: 36 },
    level: { level: 0.5 },
    losses: { notApplicable: 'none' },
    desk: { items: { open: 'partly', log: 'yes' }, note: '@看' },
  },
  findings: {
    'service/reply.within': { finding: 'conforming', evidence: ['E1'] },
    'service/care.pipe': { finding: 'partly-conforming', note: 'a|b' },
    'rating/speed.rule-1': { finding: 'not-applicable' },
  },
  adjustments: [{ id: 'offence', count: 2, note: '见 E1' }],
  vetoes: [{ id: 'false-data', evidence: ['E-2'] }],
}
