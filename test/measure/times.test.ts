import { describe, expect, it } from 'vitest'
import { parseDate, parseOffset, parseTime, writeTime } from '../../src/measure/times.ts'
import { zone } from './measured.ts'

describe('a time', () => {
  it.each([
    ['2026-03-02 09:30:00', '2026-03-02T01:30:00Z'],
    ['2026-03-02T09:30:15', '2026-03-02T01:30:15Z'],
    ['2026-03-02 09:30', '2026-03-02T01:30:00Z'],
    ['2026/3/2 9:30', '2026-03-02T01:30:00Z'],
    ['2026-03-02T09:30:00Z', '2026-03-02T09:30:00Z'],
    ['2026-03-02T09:30:00+09:00', '2026-03-02T00:30:00Z'],
    ['2026-03-02 09:30:00 -0130', '2026-03-02T11:00:00Z'],
    ['2026-03-02 09:30:00.999', '2026-03-02T01:30:00Z'],
    ['2026-03-02 24:00:00', '2026-03-02T16:00:00Z'],
    ['2024-02-29 00:00:00', '2024-02-28T16:00:00Z'],
    ['1970-01-01 08:00:00', '1970-01-01T00:00:00Z'],
  ])('is read from %s', (written, expected) => {
    expect(parseTime(written, zone)).toBe(Date.parse(expected) / 1000)
  })

  it.each([
    '2026-02-29 09:30:00',
    '2026-13-01 09:30:00',
    '2026-00-01 09:30',
    '2026-03-02 25:00:00',
    '2026-03-02 09:60:00',
    '2026-03-02 24:00:01',
    '2026-03-02',
    '09:30',
    '2026-3/2 9:30',
    '46083.39',
    '1900-01-00 00:00:00',
    '2200-01-01 00:00',
    '2026-03-02 09:30:00+15:00',
    '2026年3月2日 9:30',
    '-',
    'NaN',
    '',
    `2026-03-02 09:30:00${' '.repeat(1000)}x`,
  ])('is not read from %j', (written) => {
    expect(parseTime(written, zone)).toBeNaN()
  })

  it('is written as it was read', () => {
    expect(writeTime(parseTime('2026-03-02 09:30:15', zone), zone)).toBe('2026-03-02 09:30:15')
  })
})

describe('a date', () => {
  it.each(['2026-03-02', '2026/3/2'])('is read from %s', (written) => {
    expect(parseDate(written, zone)).toBe(Date.parse('2026-03-01T16:00:00Z') / 1000)
  })

  it.each(['2026-03-02 09:30', '2026-02-30', '20260302', ''])('is not read from %j', (written) => {
    expect(parseDate(written, zone)).toBeNaN()
  })
})

describe('an offset', () => {
  it.each([
    ['+08:00', 28_800],
    ['-03:30', -12_600],
    ['Z', 0],
  ])('%s', (written, seconds) => {
    expect(parseOffset(written)).toBe(seconds)
  })
})
