/** Seconds since 1970-01-01T00:00:00Z; NaN where there is none. */
export type Instant = number

export const secondsPerDay = 86_400

/** Instants lie from 1970 to 2105, so that every time and every length of time is a number of 32 bits. */
export const lastInstant = 4_294_967_295

/**
 * The instant that `text` writes: `2026-03-02T09:30:00+08:00`, `2026-03-02 09:30`, `2026/3/2 9:30:15`; without an offset
 * the one of `zone` (in seconds) holds. A fraction of a second is cut off. NaN if it is none of these, or no real time.
 */
export function parseTime(text: string, zone: number): Instant {
  if (text.length === 19 && isPlain(text)) {
    return instant(day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)), clock(text), zone)
  }
  const match = written.exec(text)
  if (!match) return Number.NaN
  const [, year, , month, date, hour, minute, second = '0', offset] = match
  const days = day(Number(year), Number(month), Number(date))
  const time = secondsOf(Number(hour), Number(minute), Number(second))
  return instant(days, time, offset === undefined ? zone : parseOffset(offset))
}

/** The beginning of the day that `text` writes, as `2026-03-02` or `2026/3/2`; NaN if it is none. */
export function parseDate(text: string, zone: number): Instant {
  const match = writtenDate.exec(text)
  if (!match) return Number.NaN
  return instant(day(Number(match[1]), Number(match[3]), Number(match[4])), 0, zone)
}

/** Seconds by which a zone such as `+08:00`, `+0800` or `Z` is ahead of UTC. */
export function parseOffset(text: string): number {
  if (text === 'Z' || text === 'z') return 0
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))]
  if (hours > 14 || minutes > 59) return Number.NaN
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60)
}

/** Number of the day, from 1970-01-01, on which an instant falls in a zone. */
export function dayOf(time: Instant, zone: number): number {
  return Math.floor((time + zone) / secondsPerDay)
}

/** The instant at which a day begins in a zone. */
export function startOfDay(days: number, zone: number): Instant {
  return days * secondsPerDay - zone
}

/** A day as `2026-03-02`. */
export function writeDay(days: number): string {
  return new Date(days * secondsPerDay * 1000).toISOString().slice(0, 10)
}

/** An instant as `2026-03-02 09:30:00` in a zone. */
export function writeTime(time: Instant, zone: number): string {
  return new Date((time + zone) * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

const written =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|z|[+-]\d{2}:?\d{2})?$/
const writtenDate = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/

/** Whether text of 19 characters is of the form `2026-03-02 09:30:00`, with digits wherever they belong. */
function isPlain(text: string): boolean {
  for (let index = 0; index < 19; index++) {
    const code = text.charCodeAt(index)
    if (index === 4 || index === 7) {
      if (code !== 45) return false
    } else if (index === 10) {
      if (code !== 32 && code !== 84) return false
    } else if (index === 13 || index === 16) {
      if (code !== 58) return false
    } else if (code < 48 || code > 57) return false
  }
  return true
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - 48
  return value
}

function clock(text: string): number {
  return secondsOf(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19))
}

function secondsOf(hour: number, minute: number, second: number): number {
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) return Number.NaN
  return hour * 3600 + minute * 60 + second
}

function instant(days: number, seconds: number, zone: number): Instant {
  const time = days * secondsPerDay + seconds - zone
  return time >= 0 && time <= lastInstant ? time : Number.NaN
}

/** Number of a day of the Gregorian calendar from 1970-01-01 (Hinnant, days_from_civil); NaN where there is no such day. */
function day(year: number, month: number, date: number): number {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return Number.NaN
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
