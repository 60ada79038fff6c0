import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/assess/assessment.generated.ts'
import type { SchemeCriterion } from '../../src/assess/scheme.ts'
import { fillAnswers } from '../../src/measure/fill-answers.ts'
import type { Measured, MetricResult, RecordsMap } from '../../src/measure/records.generated.ts'

const assessment: Assessment = {
  schemaVersion: '1.0.0',
  id: 'a',
  standard: { id: 'rating', edition: '2026' },
  subject: { name: '示例' },
  period: { from: '2026-01-01', to: '2026-03-31' },
  kind: 'self',
  answers: { kept: { level: 0.5 } },
}

const linear = { method: 'linear', zeroAt: 60, fullAt: 95, unit: '%' } as const

function criterion(id: string, change: Partial<SchemeCriterion>): SchemeCriterion {
  const rest = { weight: 1, provisions: [], items: [], notApplicable: [], gates: [] }
  return { id, title: { zh: id }, metrics: ['m/rate'], scoring: linear, ...rest, ...change }
}

function metric(id: string, change: Partial<MetricResult>, measured: Partial<Measured>): MetricResult {
  return {
    metric: `m/${id}`,
    title: { zh: id },
    unit: '%',
    direction: 'higher',
    status: 'computed',
    records: 'tickets',
    groups: [],
    remarks: [],
    measured: {
      populationSize: 9,
      excluded: [],
      missing: 0,
      sampleSize: 9,
      insufficient: false,
      statistics: [],
      ...measured,
    },
    ...change,
  }
}

const statistic = (name: string, exact: string) => ({
  statistics: [{ statistic: name, exact, decimal: exact, rounded: exact }],
})
const rate = (id: string, numerator: number, denominator: number, change: Partial<Measured> = {}) =>
  metric(id, {}, { numerator, denominator, ...statistic('rate', `${numerator * 100}/${denominator}`), ...change })

const time = metric('time', { unit: 'working-day', direction: 'lower' }, statistic('mean', '7/3'))

function fill(
  criteria: readonly SchemeCriterion[],
  metrics: readonly MetricResult[],
  more: { answers?: RecordsMap['answers']; replace?: boolean } = {},
) {
  return fillAnswers(assessment, {
    criteria,
    metrics,
    answers: more.answers,
    replace: more.replace ?? false,
    evidence: new Map([['tickets', [{ id: 'tickets-1', kind: 'system-export' }]]]),
  })
}

const answerTo = (...given: Parameters<typeof fill>) => fill(...given).assessment.answers.c

describe('a criterion', () => {
  it.each<[string, Partial<SchemeCriterion>, readonly MetricResult[], object]>([
    ['of the method linear gets the counts of a rate', {}, [rate('rate', 7, 9)], { numerator: 7, denominator: 9 }],
    [
      'gets the population of a sample',
      {},
      [rate('rate', 7, 9, { notSampled: 11 })],
      { numerator: 7, denominator: 9, population: 20 },
    ],
    [
      'of the method ratio gets the cases sampled',
      { scoring: { method: 'ratio' } },
      [rate('rate', 7, 9, { notSampled: 1 })],
      { sampled: 9, conforming: 7, population: 10 },
    ],
    [
      'of the method binary too',
      { scoring: { method: 'binary' } },
      [rate('rate', 9, 9)],
      { sampled: 9, conforming: 9, population: 9 },
    ],
    [
      'of the method steps gets a value with enough digits',
      { metrics: ['m/time'], scoring: { method: 'steps', unit: 'working-day', steps: [], otherwise: 0 } },
      [time],
      { value: '2.333333333333333333', sampled: 9 },
    ],
    [
      'gets the less favourable of two metrics',
      { metrics: ['m/rate', 'm/other'] },
      [rate('rate', 8, 9), rate('other', 3, 4)],
      { numerator: 3, denominator: 4 },
    ],
    [
      'on a falling scale gets the greater of two',
      { metrics: ['m/rate', 'm/other'], scoring: { ...linear, zeroAt: 10, fullAt: 1 } },
      [rate('rate', 8, 9), rate('other', 3, 4)],
      { numerator: 8, denominator: 9 },
    ],
    [
      'does without a metric of which nothing fell due',
      { metrics: ['m/rate', 'm/other'] },
      [rate('rate', 8, 9), metric('other', { status: 'no-data' }, {})],
      { numerator: 8, denominator: 9 },
    ],
  ])('%s', (_, change, metrics, expected) => {
    expect(answerTo([criterion('c', change)], metrics)).toEqual({ ...expected, evidence: ['tickets-1'] })
  })

  it.each<[string, Partial<SchemeCriterion>, readonly MetricResult[]]>([
    ['whose metric was not computed', {}, [metric('rate', { status: 'no-records', measured: undefined }, {})]],
    [
      'of which one metric was not computed',
      { metrics: ['m/rate', 'm/other'] },
      [rate('rate', 8, 9), metric('other', { status: 'not-mapped', measured: undefined }, {})],
    ],
    ['in another unit', { metrics: ['m/time'] }, [time]],
    ['of a method that no metric answers', { scoring: { method: 'checklist' } }, [rate('rate', 8, 9)]],
  ])('%s is not answered', (_, change, metrics) => {
    const filled = fill([criterion('c', change)], metrics)
    expect(filled.outcomes).toMatchObject([
      { criterion: 'c', outcome: 'unanswered', reason: { zh: expect.any(String) } },
    ])
    expect(filled.assessment).toEqual(assessment)
  })

  it('takes the group and statistic that the map names', () => {
    const group = {
      by: 'class',
      heading: '类别',
      value: 'general',
      measured: { ...time.measured!, ...statistic('p90', '5') },
    }
    const answers = { c: [{ metric: 'time', statistic: 'p90', group: { by: 'class', value: 'general' } }] }
    const scoring = { method: 'linear', zeroAt: 9, fullAt: 1, unit: 'working-day' } as const
    expect(
      answerTo([criterion('c', { metrics: ['m/time'], scoring })], [{ ...time, groups: [group] }], { answers }),
    ).toMatchObject({ value: '5' })
  })

  it('says when the sample is small', () => {
    const small = { ...rate('rate', 7, 9, { insufficient: true }), minimumSample: 30 }
    expect(answerTo([criterion('c', {})], [small])).toMatchObject({ note: expect.stringContaining('9 < 30') })
  })

  it('keeps an answer that is there, unless it is to be replaced', () => {
    const kept = fill([criterion('kept', {})], [rate('rate', 7, 9)])
    expect([kept.outcomes[0]?.outcome, kept.assessment.answers.kept]).toEqual(['kept', { level: 0.5 }])
    const replaced = fill([criterion('kept', {})], [rate('rate', 7, 9)], { replace: true })
    expect([replaced.outcomes[0]?.outcome, replaced.assessment.answers.kept]).toMatchObject([
      'replaced',
      { numerator: 7 },
    ])
  })

  it('called as a property of every object is no trap', () => {
    const filled = fill([criterion('constructor', {})], [rate('rate', 7, 9)], { answers: {} })
    expect(filled.assessment.answers).toHaveProperty('constructor', expect.objectContaining({ numerator: 7 }))
  })
})
