import { describe, expect, it } from 'vitest'
import type { RecordsMap } from '../../src/measure/records.generated.ts'
import { measuredOnly, measureTexts, metricFacts, recordFile } from './measured.ts'

const map: RecordsMap = {
  schemaVersion: '1.0.0',
  zone: '+08:00',
  records: {
    tickets: {
      columns: {
        id: { header: ['工单号', 'ticket'], type: 'text' },
        arrived: { header: '到达时刻', type: 'time', required: true },
        closed: { header: '关闭时刻', type: 'time' },
        kind: { header: '类型', type: 'enum', values: { repair: ['维修'], enquiry: ['咨询'] } },
        score: { header: '得分', type: 'integer', minimum: 1, maximum: 5 },
        done: { header: '完成', type: 'boolean' },
        pauses: { header: '中止', type: 'intervals' },
      },
      key: ['id'],
      quantities: { length: { elapsed: { from: 'arrived', to: 'closed' } } },
    },
  },
  metrics: {
    m: {
      records: 'tickets',
      population: { during: 'arrived' },
      time: 'length',
      met: { compare: ['length', '<=', { duration: '2 h' }] },
      decimals: 1,
    },
  },
}
const setup = { map, metrics: [metricFacts({ id: 'm', unit: 'h', statistics: ['mean'] })] }
const head = '工单号,到达时刻,关闭时刻,类型,得分,完成,中止'
const sound = 'A,2026-03-02 09:00,2026-03-02 10:00,维修,5,是,'

describe('a row at fault', () => {
  it.each([
    ['has too few cells', 'B,2026-03-02 09:00', { code: 'row-ragged', line: 3 }, 1],
    ['has too many cells', `B,2026-03-02 09:00,,,,,,x`, { code: 'row-ragged', line: 3 }, 1],
    ['lacks its key', ',2026-03-02 09:00,,,,,', { code: 'value-missing', line: 3, column: '工单号' }, 1],
    ['lacks what it must have', 'B,,,,,,', { code: 'value-missing', line: 3, column: '到达时刻' }, 1],
    ['is there twice', sound, { code: 'record-duplicate', line: 3, column: '工单号' }, 1],
    [
      'has a date that does not exist',
      'B,2026-03-02 09:00,2026-02-30 10:00,,,,',
      { code: 'value-unreadable', line: 3, column: '关闭时刻' },
      2,
    ],
    ['has a value that nobody knows', 'B,2026-03-02 09:00,,保养,,,', { code: 'value-unreadable', column: '类型' }, 2],
    ['has a number out of range', 'B,2026-03-02 09:00,,,6,,', { code: 'value-out-of-range', column: '得分' }, 2],
    ['has something for a number', 'B,2026-03-02 09:00,,,NaN,,', { code: 'value-unreadable', column: '得分' }, 2],
    [
      'has an interval that ends before it begins',
      'B,2026-03-02 09:00,,,,,2026-03-03 09:00～2026-03-02 09:00',
      { code: 'value-unreadable', column: '中止' },
      2,
    ],
    [
      'has times in the wrong order',
      'B,2026-03-02 09:00,2026-03-01 09:00,,,,',
      { code: 'times-reversed', line: 3, column: '关闭时刻' },
      2,
    ],
  ])('that %s is told and counted', (_, row, problem, counted) => {
    const { problems, records } = measureTexts(setup, { tickets: [head, sound, row].join('\n') })
    expect(problems).toMatchObject([problem])
    expect(records).toMatchObject([{ rows: 2, counted, problems: [{ code: problem.code, count: 1 }] }])
  })

  it('still counts as not met where only its end cannot be read', () => {
    const rows = [head, sound, 'B,2026-03-02 09:00,soon,,,,', 'C,2026-03-02 09:00,2026-03-01 09:00,,,,']
    expect(measuredOnly(setup, { tickets: rows.join('\n') })).toMatchObject({
      populationSize: 3,
      missing: 2,
      sampleSize: 1,
      compliance: { numerator: 1, denominator: 3 },
    })
  })

  it('is counted also where it is no longer shown', () => {
    const rows = Array.from({ length: 500 }, (_, index) => `T${index},2026-03-02 09:00,x,,,,`)
    const { problems, records } = measureTexts(setup, { tickets: [head, ...rows].join('\n') })
    expect(problems).toHaveLength(10)
    expect(records[0]?.problems).toEqual([{ code: 'value-unreadable', count: 500 }])
  })
})

describe('cells', () => {
  it('may have spaces around them, and empty cells at the end', () => {
    const rows = [`${head},,`, ' A , 2026-03-02 09:00 ,2026-03-02 10:00,\u3000维修, 5,yes,,,']
    expect(measureTexts(setup, { tickets: rows.join('\n') }).problems).toEqual([])
  })

  it('are known by any of the headings', () => {
    const rows = ['到达时刻,ticket,关闭时刻,备注', '2026-03-02 09:00,A,2026-03-02 11:00,x']
    const { records, metrics } = measureTexts(setup, { tickets: rows.join('\n') })
    expect(records).toMatchObject([{ ignoredColumns: ['备注'], absentColumns: ['kind', 'score', 'done', 'pauses'] }])
    expect(metrics[0]?.measured?.statistics).toMatchObject([{ exact: '2' }])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['without the headings', 'a,b\n1,2', /lacks the heading/],
    ['with other separators', `${head.replaceAll(',', ';')}\n`, /commas/],
    ['with a heading twice', `${head},ticket\n`, /more than one column/],
    ['without the key', '到达时刻\n2026-03-02 09:00', /工单号/],
  ])('%s says why', (_, text, message) => {
    expect(() => measureTexts(setup, { tickets: text })).toThrow(message)
  })

  it('of a kind that the map does not know says which it knows', () => {
    expect(() => measureTexts(setup, { calls: head })).toThrow(/`tickets`/)
  })
})

describe('records as JSON', () => {
  const json = (value: unknown) => ({ tickets: [recordFile(JSON.stringify(value), { name: 'tickets.json' })] })

  it('give the same as a table', () => {
    const record = {
      工单号: 'A',
      到达时刻: '2026-03-02 09:00',
      closed: '2026-03-02 10:00',
      得分: 5,
      完成: true,
      类型: null,
    }
    expect(measureTexts(setup, json([record])).metrics[0]?.measured?.statistics).toMatchObject([{ exact: '1' }])
  })

  it.each([
    ['a list for a value', { 工单号: 'A', 到达时刻: '2026-03-02 09:00', 得分: [5] }, '得分'],
    ['an object for a value', { 工单号: 'A', 到达时刻: '2026-03-02 09:00', 得分: { a: { b: {} } } }, '得分'],
    ['1e400', { 工单号: 'A', 到达时刻: '2026-03-02 09:00', 得分: '1e400' }, '得分'],
  ])('tell of %s', (_, record, column) => {
    expect(measureTexts(setup, json([record])).problems).toMatchObject([{ column, code: 'value-unreadable' }])
  })

  it('are not fooled by names of prototypes', () => {
    const text = '[{"__proto__": {"工单号": "A"}, "constructor": 1, "到达时刻": "2026-03-02 09:00"}]'
    const { problems } = measureTexts(setup, { tickets: [recordFile(text, { name: 'tickets.json' })] })
    expect(problems).toMatchObject([{ code: 'value-missing', column: '工单号' }])
  })
})
