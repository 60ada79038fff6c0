import type { Standard } from '../../src/model/catalog.ts'
import { place, provision, rich, section } from './fixture-parts.ts'

const address = '/s/rating/2026/'
const criterion = { basis: [], address: `${address}scheme/#speed`, place: place('rating/criteria/speed.md', 1) }
const common = { number: '4.1', metrics: ['service/reply-time'], gates: [], items: [], notApplicable: [], ...criterion }
const leaf = { ...common, weight: 10, parent: 'all', provisions: [], methods: [], evidence: [] }

/** An English standard with a criterion of every scoring method, in a chapter that keeps an id of its own. */
export const rating: Standard = {
  id: 'rating',
  number: 'T/EX 1.5',
  edition: '2026',
  designation: 'T/EX 1.5—2026',
  language: 'en',
  titleElements: { en: ['Rating'] },
  title: { en: 'Rating' },
  type: 'evaluation',
  stage: 'published',
  dates: {},
  ics: [],
  roles: { organizations: [], drafters: [] },
  replaces: [],
  sections: [
    section('scheme', 'criterion', address, {
      number: '4',
      unit: 'speed',
      blocks: [
        {
          type: 'provision',
          provision: provision({
            id: 'speed.rule',
            number: '4',
            label: '4',
            modality: 'recommendation',
            text: rich('The assessor should keep'),
            verify: ['interview'],
            limits: [
              { op: '=', value: 1, unit: 'month', statistic: 'mean', place: place('rating/criteria/speed.md', 9) },
            ],
            items: [
              provision({
                id: 'speed.rule-1',
                number: '4',
                label: '4 a)',
                marker: 'a)',
                modality: 'recommendation',
                actor: ['provider'],
                text: rich('a record.'),
                leadIn: 'The assessor should keep',
                limits: [{ op: '<', value: 1, unit: 'month', place: place('rating/criteria/speed.md', 9) }],
              }),
            ],
          }),
        },
      ],
    }),
  ],
  terms: [],
  metrics: [],
  criteria: [
    {
      id: 'all',
      ...common,
      metrics: [],
      title: { en: 'All' },
      weight: 100,
      provisions: [],
      methods: [],
      evidence: [],
    },
    {
      id: 'speed',
      code: 'B2',
      ...common,
      title: { en: 'Speed' },
      weight: 30,
      parent: 'all',
      scoring: { method: 'linear', zeroAt: 80, fullAt: 98, unit: '%' },
      provisions: ['service/reply.within'],
      methods: ['data'],
      evidence: ['ticket-log'],
      items: [{ id: 'q', question: { en: 'Is it quick?' }, provision: 'service/reply.within', method: 'interview' }],
      notApplicable: [{ id: 'none', title: { en: 'no requests' } }],
      gates: [
        { grade: 'good', minimum: 0.8 },
        { grade: 'good', value: 95 },
      ],
    },
    { id: 'binary', ...leaf, title: { en: 'Binary' }, scoring: { method: 'binary' } },
    { id: 'ratio', ...leaf, title: { en: 'Ratio' }, scoring: { method: 'ratio', minimumSample: 30 } },
    { id: 'questions', ...leaf, title: { en: 'Questions' }, scoring: { method: 'checklist' } },
    {
      id: 'rubric',
      ...leaf,
      title: { en: 'Rubric' },
      scoring: { method: 'rubric', levels: [{ value: 1, anchor: { en: 'seen' } }] },
    },
    {
      id: 'steps',
      ...leaf,
      title: { en: 'Steps' },
      scoring: { method: 'steps', unit: 'd', steps: [{ atMost: 2, fraction: 1 }], otherwise: 0 },
    },
    {
      id: 'deduction',
      ...leaf,
      title: { en: 'Deduction' },
      scoring: { method: 'deduction', perCount: 0.1, floor: 0 },
    },
  ],
  evaluation: {
    grades: [
      { id: 'good', title: { en: 'Good' }, minimum: 80 },
      { id: 'poor', title: { en: 'Poor' }, minimum: 0 },
    ],
    vetoes: [
      { id: 'fraud', code: 'V1', title: { en: 'Fraud' }, provision: 'service/reply.within' },
      { id: 'late', title: { en: 'Late' }, cap: 'poor' },
    ],
    adjustments: [
      { id: 'fined', kind: 'deduction', title: { en: 'Fined' }, points: 1, provision: 'service/reply.within' },
    ],
    maximumBonus: 1,
    maximumDeduction: 5,
    maximumNotApplicable: 0.2,
    notRated: { en: 'Not rated' },
    notAssessable: { en: 'Not assessable' },
    partly: 0,
    confidence: 0.95,
    decimals: 1,
    samples: [{ atMost: 500, sample: 32 }, { sample: 80 }],
    sampling: ['service/reply'],
  },
  processes: [],
  explanation: [],
  address,
  place: place('rating/standard.md', 1),
}
