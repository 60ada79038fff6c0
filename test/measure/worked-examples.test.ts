import { describe, expect, it } from 'vitest'
import type { RecordsMap } from '../../src/measure/records.generated.ts'
import { measuredOnly, metricFacts } from './measured.ts'

/** The examples of the annex of the metrics standard, computed by hand there. */
const mapOf = (records: RecordsMap['records'], metrics: RecordsMap['metrics']): RecordsMap => ({
  schemaVersion: '1.0.0',
  zone: '+08:00',
  records,
  metrics,
})

const responseHours = [
  0.3, 0.5, 0.6, 0.8, 1.0, 1.1, 1.4, 1.7, 2.0, 2.3, 2.6, 3.1, 3.5, 4.2, 4.8, 5.5, 6.1, 7.0, 8.2, 9.4, 10.6, 12.3, 14.0,
  16.5, 18.2, 20.7, 22.6, 25.4, 31.8, 47.5,
]

function minutes(hours: number): string {
  const at = new Date(Date.UTC(2026, 2, 2, 0, 0) + Math.round(hours * 60) * 60_000)
  return at.toISOString().slice(0, 16).replace('T', ' ')
}

describe('times', () => {
  const map = mapOf(
    {
      tickets: {
        columns: { arrived: { type: 'time' }, answered: { type: 'time' } },
        quantities: { wait: { elapsed: { from: 'arrived', to: 'answered' } } },
      },
    },
    {
      wait: {
        records: 'tickets',
        population: { during: 'arrived' },
        time: 'wait',
        met: { compare: ['wait', '<=', { parameter: 'T_LIMIT' }] },
        decimals: 1,
      },
    },
  )
  const facts = metricFacts({
    id: 'wait',
    unit: 'h',
    direction: 'lower',
    statistics: ['mean', 'p90'],
    minimumSample: 30,
  })
  const rows = responseHours.toReversed().map((hours) => `2026-03-02 00:00,${minutes(hours)}`)
  const parameters = { T_LIMIT: { value: 24, unit: 'h' } }

  it('gives the mean, the percentile by the nearest rank and the compliance of 30 requests', () => {
    const measured = measuredOnly(
      { map, metrics: [facts], parameters },
      { tickets: ['arrived,answered', ...rows].join('\n') },
    )
    expect(measured).toMatchObject({
      populationSize: 30,
      sampleSize: 30,
      insufficient: false,
      statistics: [
        { statistic: 'mean', exact: '2857/300', decimal: '9.523333333333', rounded: '9.5' },
        { statistic: 'p90', exact: '22.6', rounded: '22.6' },
      ],
      compliance: { numerator: 27, denominator: 30, exact: '90', rounded: '90.0' },
    })
  })

  it('counts a record without an end as not met, and says that it has no value', () => {
    const table = ['arrived,answered', ...rows, '2026-03-05 10:00,'].join('\n')
    const measured = measuredOnly({ map, metrics: [facts], parameters }, { tickets: table })
    expect(measured).toMatchObject({ missing: 1, sampleSize: 30, compliance: { numerator: 27, denominator: 31 } })
  })
})

describe('repair times', () => {
  const records: RecordsMap['records'] = {
    orders: {
      columns: { id: { type: 'text' }, handedIn: { type: 'time' }, started: { type: 'time' }, ready: { type: 'time' } },
      relations: {
        waits: { records: 'parts', match: [['id', 'order']], from: 'ordered', until: 'arrived' },
      },
    },
    parts: { columns: { order: { type: 'text' }, ordered: { type: 'time' }, arrived: { type: 'time' } } },
  }
  const texts = {
    orders: 'id,handedIn,started,ready\nW1,2026-03-02 09:30,2026-03-03 10:00,2026-03-06 16:30\n',
    parts: 'order,ordered,arrived\nW1,2026-03-03 11:00,2026-03-05 15:00\nW1,2026-03-04 09:00,2026-03-06 10:00\n',
  }
  const facts = (unit: string) => metricFacts({ id: 'm', unit, statistics: ['mean'] })
  const timeOf = (kind: string, time: RecordsMap['metrics'][string]['time']) =>
    mapOf(records, { m: { records: kind, time: time!, decimals: 1 } })

  it('deducts overlapping waits for parts once', () => {
    const map = timeOf('orders', { elapsed: { from: 'started', to: 'ready', less: ['waits'] } })
    const { statistics, pauses } = measuredOnly({ map, metrics: [facts('h')] }, texts)
    expect(statistics).toMatchObject([{ exact: '7.5' }])
    expect(pauses).toMatchObject({ records: 1, exact: '71' })
  })

  it('gives the turnaround in days', () => {
    const map = timeOf('orders', { elapsed: { from: 'handedIn', to: 'ready' } })
    expect(measuredOnly({ map, metrics: [facts('d')] }, texts).statistics).toMatchObject([
      { exact: '103/24', rounded: '4.3' },
    ])
  })

  it('gives the waits for parts', () => {
    const map = timeOf('parts', { elapsed: { from: 'ordered', to: 'arrived' } })
    const metrics = [metricFacts({ id: 'm', unit: 'd', statistics: ['minimum', 'maximum'] })]
    expect(measuredOnly({ map, metrics }, texts).statistics).toMatchObject([{ rounded: '2.0' }, { rounded: '2.2' }])
  })
})

describe('working days', () => {
  const map = mapOf(
    {
      complaints: {
        columns: { arrived: { type: 'time' }, closed: { type: 'time' }, pauses: { type: 'intervals' } },
      },
    },
    {
      m: {
        records: 'complaints',
        time: { elapsed: { from: 'arrived', to: 'closed', clock: 'working-days', less: ['pauses'] } },
        decimals: 1,
      },
    },
  )
  const metrics = [metricFacts({ id: 'm', unit: 'working-day', statistics: ['mean'] })]

  it.each([
    ['2026-03-04 08:00', '2026-03-04 20:00', '', '0'],
    ['2026-03-05 23:59', '2026-03-09 00:00', '', '2'],
    ['2026-03-07 12:00', '2026-03-09 12:00', '', '1'],
    ['2026-03-05 09:00', '2026-03-14 09:00', '', '6'],
    [
      '2026-03-02 09:00',
      '2026-03-13 09:00',
      '2026-03-03 10:00~2026-03-05 10:00; 2026-03-04 10:00~2026-03-06 09:00',
      '6',
    ],
  ])('from %s to %s less %s', (from, to, pauses, days) => {
    const table = `arrived,closed,pauses\n${from},${to},${pauses}\n`
    expect(measuredOnly({ map, metrics }, { complaints: table }).statistics).toMatchObject([{ exact: days }])
  })
})

describe('samples', () => {
  it('gives the Wilson interval of a sampled rate', () => {
    const map = mapOf(
      { orders: { columns: { sampled: { type: 'boolean' }, told: { type: 'boolean' } } } },
      { m: { records: 'orders', sample: 'sampled', rate: 'told', decimals: 1 } },
    )
    const rows = Array.from({ length: 100 }, (_, index) => `${index < 80 ? '是' : '否'},${index < 73 ? 1 : 0}`)
    const measured = measuredOnly(
      { map, metrics: [metricFacts({ id: 'm' })] },
      { orders: ['sampled,told', ...rows].join('\n') },
    )
    expect(measured).toMatchObject({
      populationSize: 100,
      notSampled: 20,
      sampleSize: 80,
      statistics: [{ exact: '91.25', rounded: '91.2' }],
      interval: { method: 'wilson', roundedLow: '83.0', roundedHigh: '95.7' },
    })
    expect(Number(measured.interval?.low).toFixed(3)).toBe('83.023')
    expect(Number(measured.interval?.high).toFixed(3)).toBe('95.697')
  })

  it('gives the mean and the interval of a score', () => {
    const map = mapOf(
      { surveys: { columns: { answered: { type: 'boolean' }, score: { type: 'integer' } } } },
      { m: { records: 'surveys', sample: 'answered', score: { items: ['score'], scale: 5 }, decimals: 1 } },
    )
    const scores = [...Array(31).fill(5), ...Array(19).fill(4), ...Array(6).fill(3), ...Array(3).fill(2), 1]
    const table = ['answered,score', ...scores.map((score) => `1,${score}`), ...Array(90).fill('0,')].join('\n')
    const measured = measuredOnly({ map, metrics: [metricFacts({ id: 'm', unit: 'point' })] }, { surveys: table })
    expect(measured).toMatchObject({
      populationSize: 150,
      sampleSize: 60,
      statistics: [{ exact: '245/3', rounded: '81.7' }],
      interval: { method: 'student', roundedLow: '75.5', roundedHigh: '87.8' },
    })
    const half = (Number(measured.interval?.high) - Number(measured.interval?.low)) / 2
    expect(half.toFixed(3)).toBe('6.163')
  })
})

describe('duties that recur', () => {
  const map = mapOf(
    {
      orders: {
        columns: { id: { type: 'text' }, handedIn: { type: 'time' }, ready: { type: 'time' } },
        relations: { updates: { records: 'updates', match: [['id', 'order']], at: 'sent' } },
      },
      updates: { columns: { order: { type: 'text' }, sent: { type: 'date' } } },
    },
    {
      m: {
        records: 'orders',
        recurring: { from: 'handedIn', until: 'ready', every: { duration: '3 working-day' }, relation: 'updates' },
        decimals: 1,
      },
    },
  )
  const texts = {
    orders: `id,handedIn,ready
甲,2026-03-02 10:00,2026-03-13 09:00
乙,2026-03-03 10:00,2026-03-12 09:00
丙,2026-03-09 10:00,2026-03-12 09:00`,
    updates: `order,sent
甲,2026-03-05
甲,2026-03-11
乙,2026-03-06
乙,2026-03-11`,
  }

  it('counts those fulfilled within their interval', () => {
    expect(measuredOnly({ map, metrics: [metricFacts({ id: 'm' })] }, texts)).toMatchObject({
      numerator: 3,
      denominator: 4,
      statistics: [{ rounded: '75.0' }],
    })
  })

  it('counts only those that fall due in the period', () => {
    const period = ['2026-03-07', '2026-03-10'] as const
    expect(measuredOnly({ map, metrics: [metricFacts({ id: 'm' })], period }, texts)).toMatchObject({
      numerator: 0,
      denominator: 1,
    })
  })
})

describe('totals', () => {
  it('adds numerators and denominators of groups, and pools their values', () => {
    const map = mapOf(
      { tickets: { columns: { outlet: { type: 'text' }, met: { type: 'boolean' } } } },
      { m: { records: 'tickets', rate: 'met', decimals: 1 } },
    )
    const rows = [
      ...Array.from({ length: 50 }, (_, index) => `甲,${index < 45 ? 1 : 0}`),
      ...Array.from({ length: 450 }, (_, index) => `乙,${index < 300 ? 1 : 0}`),
    ]
    const setup = { map, metrics: [metricFacts({ id: 'm' })], by: ['outlet'] }
    expect(measuredOnly(setup, { tickets: ['outlet,met', ...rows].join('\n') })).toMatchObject({
      statistics: [{ exact: '69' }],
    })
  })
})
