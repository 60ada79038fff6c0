import { describe, expect, it } from 'vitest'
import { comparedWith } from '../../src/measure/compare-periods.ts'
import type { Measured, MetricResult, MetricResults } from '../../src/measure/records.generated.ts'

function results(metric: Partial<MetricResult>, measured: Partial<Measured>): MetricResults {
  return {
    schemaVersion: '1.0.0',
    generator: { name: 'normdown', version: '0' },
    period: { from: '2026-01-01', to: '2026-03-31' },
    zone: '+08:00',
    calendar: { version: '1', builtin: true },
    map: { sha256: '' },
    records: [],
    metrics: [
      {
        metric: 's/m',
        title: { zh: '指标' },
        unit: '%',
        direction: 'higher',
        status: 'computed',
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
        ...metric,
      },
    ],
    problems: [],
  }
}

const rate = (exact: string, rounded: string) => ({
  statistics: [{ statistic: 'rate', exact, decimal: exact, rounded }],
})
const interval = (low: string, high: string) => ({
  interval: { method: 'wilson', confidence: '0.95', low, high, roundedLow: low, roundedHigh: high } as const,
})

const changesOf = (now: MetricResults, then: MetricResults) => comparedWith(then, now).metrics[0]?.changes

describe('the change of a metric', () => {
  it.each([
    ['better where higher is better', rate('95', '95.0'), rate('275/3', '91.7'), 'higher', '3.3', 'better'],
    ['worse where lower is better', rate('95', '95.0'), rate('275/3', '91.7'), 'lower', '3.3', 'worse'],
    ['worse by a little', rate('91.25', '91.2'), rate('91.26', '91.3'), 'higher', '0.0', 'worse'],
    ['equal', rate('275/3', '91.7'), rate('275/3', '91.7'), 'higher', '0.0', 'equal'],
  ] as const)('is %s', (_, now, then, direction, rounded, judgement) => {
    expect(changesOf(results({ direction }, now), results({ direction }, then))).toMatchObject([
      {
        statistic: 'rate',
        previous: then.statistics[0]?.rounded,
        judgement,
        rounded: expect.stringMatching(`^-?${rounded}$`),
      },
    ])
  })

  it.each([
    ['overlap', interval('80', '90'), interval('70', '80'), 'overlapping'],
    ['lie apart', interval('80.1', '90'), interval('70', '80'), 'better'],
  ] as const)('is judged by confidence intervals that %s', (_, now, then, judgement) => {
    const change = changesOf(
      results({}, { ...rate('85', '85'), ...now }),
      results({}, { ...rate('75', '75'), ...then }),
    )
    expect(change).toMatchObject([{ judgement }])
  })

  it.each([
    ['its unit is another', { unit: 'permille' }],
    ['it was not computed then', { measured: undefined }],
  ])('is not given where %s', (_, then) => {
    expect(changesOf(results({}, rate('85', '85')), results(then, rate('75', '75')))).toEqual([])
  })

  it('is not given for a metric that did not exist then', () => {
    expect(changesOf(results({}, rate('85', '85')), results({ metric: 's/other' }, rate('75', '75')))).toBeUndefined()
  })
})
