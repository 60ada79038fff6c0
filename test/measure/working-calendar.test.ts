import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTime, secondsPerDay } from '../../src/measure/times.ts'
import {
  workingCalendar,
  workingDayAfter,
  workingDaysBetween,
  workingTimeBetween,
} from '../../src/measure/working-calendar.ts'
import { zone } from './measured.ts'

const at = (text: string) => parseTime(text, zone)

/** The days around a holiday of a week, with two working days at weekends for it. */
const calendar = workingCalendar(
  {
    schemaVersion: '1.0.0',
    version: '2026.1',
    hours: ['09:00-12:00', '13:00-18:00'],
    days: {
      '2026-10-01': false,
      '2026-10-02': false,
      '2026-10-05': false,
      '2026-10-06': false,
      '2026-10-07': false,
      '2026-09-27': true,
      '2026-10-10': ['09:00-12:00'],
    },
  },
  zone,
)
const plain = workingCalendar(undefined, zone)

describe('working days', () => {
  it.each([
    ['over a holiday', '2026-09-30 10:00', '2026-10-08 09:00', 1],
    ['to a working Sunday', '2026-09-25 10:00', '2026-09-27 10:00', 1],
    ['to a working Saturday', '2026-10-09 10:00', '2026-10-10 23:59', 1],
    ['within a holiday', '2026-10-01 10:00', '2026-10-07 10:00', 0],
    ['on one day', '2026-09-30 08:00', '2026-09-30 22:00', 0],
    ['back in time', '2026-10-08 10:00', '2026-09-30 10:00', 0],
  ])('%s', (_, from, to, days) => {
    expect(workingDaysBetween(calendar, at(from), at(to))).toBe(days)
  })

  it('are Monday to Friday without a calendar', () => {
    expect(workingDaysBetween(plain, at('2026-09-30 10:00'), at('2026-10-08 09:00'))).toBe(6)
    expect(plain.hasHours).toBe(false)
  })

  it('counts from a time written in another zone', () => {
    expect(workingDaysBetween(plain, at('2026-03-05T23:30:00Z'), at('2026-03-06 09:00'))).toBe(0)
  })
})

describe('working time', () => {
  it.each([
    ['over noon', '2026-09-30 11:00', '2026-09-30 14:00', 2],
    ['over night', '2026-09-29 17:00', '2026-09-30 10:00', 2],
    ['over the holiday', '2026-09-30 17:00', '2026-10-08 10:00', 2],
    ['on a half day', '2026-10-10 00:00', '2026-10-10 24:00', 3],
    ['at a usual weekend', '2026-10-17 00:00', '2026-10-18 24:00', 0],
  ])('%s', (_, from, to, hours) => {
    expect(workingTimeBetween(calendar, at(from), at(to))).toBe(hours * 3600)
  })
})

const instants = fc.integer({ min: at('2026-08-01 00:00'), max: at('2026-12-01 00:00') })

describe('every calendar', () => {
  it.each([
    ['with holidays', calendar],
    ['of Monday to Friday', plain],
  ])('%s adds up', (_, each) => {
    fc.assert(
      fc.property(fc.tuple(instants, instants, instants), (times) => {
        const [a = 0, b = 0, c = 0] = times.toSorted((one, other) => one - other)
        for (const between of [workingDaysBetween, workingTimeBetween]) {
          expect(between(each, a, b) + between(each, b, c)).toBe(between(each, a, c))
        }
      }),
    )
  })

  it('counts what looking at each day counts', () => {
    fc.assert(
      fc.property(instants, instants, (from, to) => {
        let days = 0
        const [first, last] = [Math.floor((from + zone) / secondsPerDay), Math.floor((to + zone) / secondsPerDay)]
        for (let day = first + 1; day <= last; day++) {
          const date = new Date(day * secondsPerDay * 1000)
          const named = calendar.file?.days?.[date.toISOString().slice(0, 10)]
          if (named === undefined ? date.getUTCDay() % 6 !== 0 : named !== false) days++
        }
        expect(workingDaysBetween(calendar, from, to)).toBe(days)
      }),
    )
  })

  it('finds the day on which so many working days have passed', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const start = Math.floor((from + zone) / secondsPerDay)
        const day = workingDayAfter(calendar, start, count) ?? 0
        expect(calendar.workingDaysUntil(day) - calendar.workingDaysUntil(start)).toBe(count)
        expect(calendar.workingDaysUntil(day - 1)).toBe(calendar.workingDaysUntil(day) - 1)
      }),
    )
  })

  it('without working days never ends in a search', () => {
    const none = workingCalendar({ schemaVersion: '1.0.0', version: '0', week: [] }, zone)
    expect(workingDayAfter(none, 20_000, 1)).toBeUndefined()
  })
})
