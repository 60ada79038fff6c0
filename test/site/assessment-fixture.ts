import type { Catalog } from '../../src/model/catalog.ts'
import { startOf } from '../../src/model/place.ts'
import type { Criterion } from '../../src/model/units.ts'
import { catalogFixture } from './catalog-fixture.ts'

/** The site's fixture with criteria of every scoring method, and with what makes a result of their scores. */
export const assessableCatalog: Catalog = {
  ...catalogFixture,
  standards: catalogFixture.standards.map((standard) =>
    standard.id === 'hire'
      ? {
          ...standard,
          criteria: [
            group('service', 'A', 60),
            leaf('replies', 'A1', {
              parent: 'service',
              weight: 20,
              scoring: { method: 'linear', zeroAt: 80, fullAt: 98, unit: '%' },
              provisions: ['hire/reply.in-time'],
              metrics: ['hire/reply-time'],
            }),
            leaf('checks', 'A2', { parent: 'service', weight: 20, scoring: { method: 'ratio', minimumSample: 30 } }),
            leaf('desk', 'A3', {
              parent: 'service',
              weight: 20,
              scoring: { method: 'checklist' },
              items: [
                { id: 'open', question: { zh: '服务台是否按公示时间开放？', en: 'Is the desk open as published?' } },
                { id: 'log', question: { zh: '是否登记了每次骑行？', en: 'Is every ride logged?' } },
              ],
            }),
            group('cycles', 'B', 40),
            leaf('brakes', 'B1', {
              parent: 'cycles',
              weight: 10,
              scoring: { method: 'binary' },
              notApplicable: [{ id: 'no-cycles', title: { zh: '不提供单车', en: 'no cycles' } }],
            }),
            leaf('care', 'B2', {
              parent: 'cycles',
              weight: 10,
              scoring: {
                method: 'rubric',
                levels: [
                  { value: 0, anchor: { zh: '没有保养记录', en: 'no record of care' } },
                  { value: 0.5, anchor: { zh: '有保养记录', en: 'a record of care' } },
                  { value: 1, anchor: { zh: '保养记录完整', en: 'a whole record of care' } },
                ],
              },
            }),
            leaf('repair', 'B3', {
              parent: 'cycles',
              weight: 10,
              scoring: {
                method: 'steps',
                unit: 'd',
                steps: [
                  { atMost: 2, fraction: 1 },
                  { atMost: 5, fraction: 0.4 },
                ],
                otherwise: 0,
              },
            }),
            leaf('losses', 'B4', {
              parent: 'cycles',
              weight: 10,
              scoring: { method: 'deduction', perCount: 0.1, floor: 0 },
            }),
          ],
          evaluation: {
            grades: [
              { id: 'gold', title: { zh: '金级', en: 'Gold' }, minimum: 90 },
              { id: 'silver', title: { zh: '银级', en: 'Silver' }, minimum: 75 },
              { id: 'none', title: { zh: '未达标', en: 'Not reached' }, minimum: 0 },
            ],
            vetoes: [{ id: 'false-data', code: 'V1', title: { zh: '提交虚假数据', en: 'False data' } }],
            adjustments: [{ id: 'praise', kind: 'bonus', title: { zh: '公开数据', en: 'Open data' }, points: 1 }],
            notRated: { zh: '不予评级', en: 'Not rated' },
            notAssessable: { zh: '不可评', en: 'Not assessable' },
            maximumNotApplicable: 0.2,
            maximumBonus: 1,
            partly: 0,
            confidence: 0.95,
            decimals: 1,
            samples: [],
            sampling: [],
          },
        }
      : standard,
  ),
}

function group(id: string, code: string, weight: number): Criterion {
  return criterion(id, code, { weight })
}

function leaf(id: string, code: string, about: Partial<Criterion>): Criterion {
  return criterion(id, code, about)
}

function criterion(id: string, code: string, about: Partial<Criterion>): Criterion {
  return {
    id,
    code,
    number: '',
    title: { zh: `${code}项`, en: `Item ${code}` },
    weight: 0,
    provisions: [],
    metrics: [],
    methods: ['data'],
    evidence: [],
    items: [],
    notApplicable: [],
    gates: [],
    basis: [],
    address: '/s/hire/2026/forms/',
    place: startOf(`hire/criteria/${id}.md`),
    ...about,
  }
}
