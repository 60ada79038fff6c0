import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordsMap } from '../../src/measure/records.generated.ts'
import { writeTime } from '../../src/measure/times.ts'
import type { TracedRecord } from '../../src/measure/trace.ts'
import { measureTexts, metricFacts, recordFile, zone } from './measured.ts'

const map: RecordsMap = {
  schemaVersion: '1.0.0',
  zone: '+08:00',
  records: {
    tickets: {
      columns: {
        id: { type: 'text' },
        outlet: { type: 'text' },
        serial: { type: 'text' },
        arrived: { type: 'time' },
        closed: { type: 'time' },
        test: { type: 'boolean' },
        score: { type: 'integer' },
      },
      key: ['id'],
      relations: { again: { records: 'tickets', match: [['serial', 'serial']], at: 'arrived' } },
      exclusions: [{ id: 'test', when: 'test' }],
    },
  },
  metrics: {
    time: {
      records: 'tickets',
      population: { during: 'arrived' },
      time: { elapsed: { from: 'arrived', to: 'closed' } },
      met: { compare: ['closed', '<=', { later: ['arrived', { duration: '24 h' }] }] },
      open: { when: { absent: 'closed' }, time: { elapsed: { from: 'arrived', to: { period: 'end' } } } },
      split: ['outlet'],
      decimals: 1,
    },
    repeat: {
      records: 'tickets',
      rate: { exists: { relation: 'again', after: 'closed', until: { later: ['closed', { duration: '30 d' }] } } },
      split: ['outlet'],
      decimals: 1,
    },
    score: {
      records: 'tickets',
      sample: { present: 'score' },
      score: { items: ['score'], scale: 5 },
      split: ['outlet'],
      decimals: 1,
    },
  },
}
const setup = {
  map,
  metrics: [
    metricFacts({ id: 'time', unit: 'h', statistics: ['mean', 'minimum', 'p80', 'p90', 'maximum'] }),
    metricFacts({ id: 'repeat' }),
    metricFacts({ id: 'score', unit: 'point' }),
  ],
}

const start = Date.parse('2026-02-25T00:00:00Z') / 1000
const ticket = fc.record({
  outlet: fc.constantFrom('甲', '乙', ''),
  serial: fc.constantFrom('S1', 'S2', 'S3', ''),
  arrived: fc.integer({ min: 0, max: 40 * 1440 }),
  length: fc.option(fc.integer({ min: -100, max: 5000 })),
  test: fc.constantFrom('是', '否', ''),
  score: fc.option(fc.integer({ min: 1, max: 5 })),
})
const head = 'id,outlet,serial,arrived,closed,test,score'
const tickets = fc.array(ticket, { maxLength: 30 }).map((all) =>
  all.map(({ outlet, serial, arrived, length, test, score }, index) => {
    const time = start + arrived * 60
    const closed = length === null ? '' : writeTime(time + length * 60, zone)
    return `T${index},${outlet},${serial},${writeTime(time, zone)},${closed},${test},${score ?? ''}`
  }),
)

const csv = (rows: readonly string[]) => recordFile(`${[head, ...rows].join('\n')}\n`, { name: 'tickets.csv' })
const metricsOf = (...files: readonly (readonly string[])[]) => measureTexts(setup, { tickets: files.map(csv) }).metrics

describe('results', () => {
  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        tickets.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(metricsOf(shuffled)).toEqual(metricsOf(rows))
        },
      ),
    )
  })

  it('do not depend on how rows are spread over files', () => {
    fc.assert(
      fc.property(tickets, fc.integer({ min: 0, max: 30 }), (rows, at) => {
        expect(metricsOf(rows.slice(0, at), rows.slice(at))).toEqual(metricsOf(rows))
      }),
    )
  })

  it('do not depend on the pieces in which a file is read', () => {
    fc.assert(
      fc.property(tickets, fc.integer({ min: 1, max: 200 }), (rows, piece) => {
        const file = recordFile([head, ...rows].join('\r\n'), { name: 'tickets.csv', piece })
        expect(measureTexts(setup, { tickets: [file] }).metrics).toEqual(metricsOf(rows))
      }),
    )
  })

  it('are the same of a table and of JSON', () => {
    fc.assert(
      fc.property(tickets, (rows) => {
        const names = head.split(',')
        const records = rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at], cell])))
        const file = recordFile(records.map((record) => JSON.stringify(record)).join('\n'), { name: 'tickets.ndjson' })
        const json = measureTexts(setup, { tickets: [file] }).metrics
        if (rows.length > 0) expect(json).toEqual(metricsOf(rows))
      }),
    )
  })

  it('account for every record, in all and group by group', () => {
    fc.assert(
      fc.property(tickets, (rows) => {
        for (const { measured, groups } of metricsOf(rows)) {
          for (const each of [measured!, ...groups.map((group) => group.measured)]) {
            const excluded = each.excluded.reduce((sum, { count }) => sum + count, 0)
            expect(excluded + each.missing + (each.notSampled ?? 0) + each.sampleSize).toBe(each.populationSize)
          }
          const sum = (of: (each: NonNullable<typeof measured>) => number) =>
            groups.reduce((total, group) => total + of(group.measured), 0)
          expect(sum(({ populationSize }) => populationSize)).toBe(measured?.populationSize)
          expect(sum(({ sampleSize }) => sampleSize)).toBe(measured?.sampleSize)
          expect(sum(({ numerator = 0 }) => numerator)).toBe(measured?.numerator ?? 0)
        }
      }),
    )
  })

  it('are those of the records traced', () => {
    fc.assert(
      fc.property(tickets, (rows) => {
        const traced: TracedRecord[] = []
        const { metrics } = measureTexts(setup, { tickets: [csv(rows)] }, (record) => traced.push(record))
        for (const { metric: name, measured } of metrics) {
          const own = traced.filter(({ metric }) => metric === name)
          const count = (...outcomes: readonly string[]) =>
            own.filter(({ outcome }) => outcomes.includes(outcome)).length
          expect(own.length).toBe(measured?.populationSize)
          expect(count('excluded')).toBe(measured?.excluded.reduce((sum, each) => sum + each.count, 0))
          expect(count('missing')).toBe(measured?.missing)
          expect(count('not-sampled')).toBe(measured?.notSampled ?? 0)
          expect(count('met')).toBe(measured?.compliance?.numerator ?? measured?.numerator ?? 0)
        }
      }),
    )
  })

  it('are what counting by hand gives', () => {
    fc.assert(
      fc.property(tickets, (rows) => {
        const [time, repeat] = metricsOf(rows)
        const all = rows.map((row) => {
          const [, , serial = '', arrived = '', closed = '', test = ''] = row.split(',')
          return { serial, arrived: Date.parse(`${arrived}Z`), closed: Date.parse(`${closed}Z`), test: test === '是' }
        })
        const inPeriod = all.filter(
          ({ arrived, test }) => !test && arrived >= Date.parse('2026-03-01') && arrived < Date.parse('2026-04-01'),
        )
        const lengths = inPeriod
          .map(({ arrived, closed }) => closed - arrived)
          .filter((length) => length >= 0)
          .sort((a, b) => a - b)
        const p90 = lengths[Math.ceil((lengths.length * 90) / 100) - 1]
        const found = time?.measured?.statistics.find(({ statistic }) => statistic === 'p90')
        if (p90 === undefined) expect(found).toBeUndefined()
        else expect(Number(found?.decimal)).toBeCloseTo(p90 / 3_600_000, 9)
        expect(time?.measured?.compliance?.numerator ?? 0).toBe(lengths.filter((length) => length <= 86_400_000).length)
        const again = all.filter(
          ({ serial, closed, test }) =>
            !test &&
            serial !== '' &&
            all.some(
              (other) => other.serial === serial && other.arrived > closed && other.arrived <= closed + 30 * 86_400_000,
            ),
        )
        expect(repeat?.measured?.numerator).toBe(again.length)
      }),
    )
  })
})
