import { describe, expect, it } from 'vitest'
import type { Condition, RecordsMap, Value } from '../../src/measure/records.generated.ts'
import { readCalendar, readRecordsMap } from '../../src/schema/read-record-files.ts'
import { metricFacts, planned } from './measured.ts'

const records: RecordsMap['records'] = {
  tickets: {
    columns: {
      id: { type: 'text' },
      arrived: { type: 'time' },
      closed: { type: 'time' },
      kind: { type: 'enum', values: { repair: ['维修'] } },
      done: { type: 'boolean' },
      score: { type: 'integer' },
      pauses: { type: 'intervals' },
    },
    relations: {
      waits: { records: 'parts', match: [['id', 'order']], from: 'ordered', until: 'arrived' },
      updates: { records: 'parts', match: [['id', 'order']], at: 'ordered' },
    },
  },
  parts: {
    columns: {
      order: { type: 'text' },
      ordered: { type: 'time' },
      arrived: { type: 'time' },
      number: { type: 'integer' },
    },
  },
}

function faultsOf(
  metric: Partial<RecordsMap['metrics'][string]>,
  change: Partial<RecordsMap> = {},
  unit = 'h',
): readonly string[] {
  const map: RecordsMap = {
    schemaVersion: '1.0.0',
    zone: '+08:00',
    records,
    metrics: { m: { records: 'tickets', decimals: 1, ...metric } },
    ...change,
  }
  const exclusions = [{ en: 'one' }]
  const plan = planned({
    map,
    metrics: [metricFacts({ id: 'm', unit, exclusions })],
    parameters: { T: { value: 3, unit: 'working-day' } },
  })
  return 'faults' in plan ? plan.faults.map(({ path, message }) => `${path}: ${message.en}`) : []
}

describe('a value', () => {
  it.each<[string, Value, RegExp]>([
    ['of an unknown name', 'nobody', /time: Unexpected `nobody`, expected one of `id`/],
    ['that is no length of time', 'arrived', /time: Unexpected a time, expected a length of time/],
    [
      'of working days for hours',
      { elapsed: { from: 'arrived', to: 'closed', clock: 'working-days' } },
      /a number of working days/,
    ],
    [
      'between what is no time',
      { elapsed: { from: 'score', to: 'closed' } },
      /elapsed.from: Unexpected a number, expected a time/,
    ],
    [
      'in working hours that nobody knows',
      { elapsed: { from: 'arrived', to: 'closed', clock: 'working-time' } },
      /without working hours/,
    ],
    [
      'less what is no interval',
      { elapsed: { from: 'arrived', to: 'closed', less: ['updates'] } },
      /less.0: Unexpected `updates`/,
    ],
    ['of a parameter that nobody knows', { parameter: 'T_NOBODY' }, /parameter: Unexpected `T_NOBODY`/],
    ['of a parameter in another unit', { parameter: 'T' }, /a number of working days/],
    [
      'that chooses between kinds',
      { choose: { when: 'done', take: { duration: '1 h' }, otherwise: 'score' } },
      /values of one kind/,
    ],
    ['of intervals as one value', { first: ['pauses'] }, /write `total`/],
    ['that adds what is no length', { later: ['arrived', 'score'] }, /later.1: Unexpected a number/],
  ])('%s', (_, time, message) => {
    expect(faultsOf({ time }).join('\n')).toMatch(message)
  })
})

describe('a condition', () => {
  it.each<[string, Condition, RegExp]>([
    ['of a column that is no boolean', 'kind', /rate: Unexpected column `kind`/],
    ['of an unknown column', { all: [{ none: ['nobody'] }] }, /rate.all.0.none.0: Unexpected `nobody`/],
    ['of a value that an enum lacks', { equals: ['kind', '维修'] }, /rate.equals.1: Unexpected value `维修`.*`repair`/],
    ['of text for a boolean', { equals: ['done', 'yes'] }, /`true`, `false`/],
    ['that compares a time with a number', { compare: ['arrived', '<=', 5] }, /values of one kind/],
    ['that compares text', { compare: ['id', '=', 'id'] }, /Unexpected text/],
    ['with an unknown operator', { compare: ['arrived', '!=', 'closed'] }, /compare.1/],
    [
      'of a relation that is none',
      { exists: { relation: 'nobody' } },
      /relation: Unexpected `nobody`, expected one of `waits`/,
    ],
    ['of a period around a number', { during: 'score' }, /during: Unexpected a number/],
  ])('%s', (_, rate, message) => {
    expect(faultsOf({ rate }, {}, '%').join('\n')).toMatch(message)
  })
})

describe('a map', () => {
  it.each<[string, Parameters<typeof faultsOf>, RegExp]>([
    ['of records that it lacks', [{ records: 'calls', rate: 'done' }], /metrics.m.records: Unexpected `calls`/],
    [
      'of a metric that no standard has',
      [{}, { metrics: { other: { records: 'tickets', rate: 'done', decimals: 1 } } }],
      /metrics.other: Unexpected `other`, expected one of `m`/,
    ],
    [
      'with an exclusion that the standard lacks',
      [{ rate: 'done', exclusions: [{ id: 'e', number: 2, when: 'done' }] }],
      /exclusions.0.number: Unexpected number `2`/,
    ],
    ['that scores what is no whole number', [{ score: { items: ['kind'], scale: 5 } }], /Unexpected item `kind`/],
    ['that groups by times', [{ rate: 'done', split: ['arrived'] }], /Unexpected groups by the column `arrived`/],
    [
      'with a duty every so many hours',
      [{ recurring: { from: 'arrived', every: { duration: '3 h' }, relation: 'updates' } }],
      /every: Unexpected a length of time/,
    ],
    [
      'that matches text with numbers',
      [
        { rate: 'done' },
        {
          records: {
            ...records,
            tickets: {
              ...records.tickets!,
              relations: { a: { records: 'parts', match: [['id', 'number']], at: 'ordered' } },
            },
          },
        },
      ],
      /match.0: Unexpected match/,
    ],
    [
      'with two columns of one heading',
      [
        { rate: 'done' },
        { records: { tickets: { columns: { done: { type: 'boolean' }, other: { header: 'done', type: 'text' } } } } },
      ],
      /columns.other.header: Unexpected heading `done`/,
    ],
    [
      'with an enum without values',
      [{ rate: 'done' }, { records: { tickets: { columns: { done: { type: 'boolean' }, kind: { type: 'enum' } } } } }],
      /columns.kind: Unexpected `values` or lack/,
    ],
  ])('%s', (_, given, message) => {
    expect(faultsOf(...given).join('\n')).toMatch(message)
  })

  it('without faults has none', () => {
    expect(faultsOf({ rate: 'done' })).toEqual([])
  })
})

describe('the schema of a map', () => {
  const sound = {
    schemaVersion: '1.0.0',
    zone: '+08:00',
    records: { a: { columns: { b: { type: 'boolean' } } } },
    metrics: {},
  }
  const metric = (m: object) => ({ ...sound, metrics: { m } })

  it.each([
    ['nothing', null, /Unexpected/],
    ['another version', { ...sound, schemaVersion: '2.0.0' }, /`1.0.0`/],
    ['a zone by name', { ...sound, zone: 'Asia/Shanghai' }, /offset from UTC/],
    ['an unknown type', { ...sound, records: { a: { columns: { b: { type: 'date-time' } } } } }, /`time`/],
    ['a misspelt condition', metric({ records: 'a', rate: { presnt: 'b' }, decimals: 1 }), /`present`/],
    ['two ways to measure', metric({ records: 'a', rate: 'b', time: 'c', decimals: 1 }), /together/],
    ['no way to measure', metric({ records: 'a', decimals: 1 }), /lack/],
    ['a condition of two', metric({ records: 'a', rate: { present: 'b', absent: 'b' }, decimals: 1 }), /Unexpected/],
    ['a name of prototypes', { ...sound, records: JSON.parse('{"__proto__": {}}') }, /Unexpected/],
  ])('refuses %s', (_, value, message) => {
    const read = readRecordsMap(value)
    expect('faults' in read ? read.faults.map((fault) => fault.message.en).join('\n') : '').toMatch(message)
  })

  it('takes a sound one', () => {
    expect(readRecordsMap(sound)).toEqual({ content: sound })
  })
})

describe('the schema of a calendar', () => {
  it.each([
    ['a date that is none', { days: { 'May 1': false } }, /2026-10-01/],
    ['hours past midnight', { hours: ['22:00-26:00'] }, /09:00-12:00/],
    ['a day of the week that is none', { week: [0] }, /at least `1`/],
    ['no version', { version: undefined }, /`version`/],
  ])('refuses %s', (_, change, message) => {
    const read = readCalendar(JSON.parse(JSON.stringify({ schemaVersion: '1.0.0', version: '1', ...change })))
    expect('faults' in read ? read.faults.map((fault) => fault.message.en).join('\n') : '').toMatch(message)
  })
})
