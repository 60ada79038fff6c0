import type { CalendarFile } from './records.generated.ts'
import { dayOf, type Instant, parseDate, secondsPerDay, startOfDay } from './times.ts'

/** Which days are working days and which hours are worked, in one zone. */
export interface WorkingCalendar {
  readonly version: string
  readonly file: CalendarFile | undefined
  /** Whether working hours are known for every working day. */
  readonly hasHours: boolean
  /** First and last day that were checked one by one. */
  readonly covers: { readonly from: number; readonly to: number } | undefined
  /** Working days from 1970-01-01 up to and including a day. */
  readonly workingDaysUntil: (day: number) => number
  /** Seconds worked from 1970-01-01 until an instant. */
  readonly workingTimeUntil: (time: Instant) => number
  readonly zone: number
}

/** The calendar of a file; without one every Monday to Friday is a working day, and working hours are unknown. */
export function workingCalendar(file: CalendarFile | undefined, zone: number): WorkingCalendar {
  const week = new Set(file?.week ?? [1, 2, 3, 4, 5])
  const usual = sessionsOf(file?.hours ?? [])
  const special = Object.entries(file?.days ?? {})
    .map(([date, kind]) => specialDay(dayNumber(date), { kind, isUsual: week.has(weekday(dayNumber(date))), usual }))
    .sort((a, b) => a.day - b.day)
  const days = special.map(({ day }) => day)
  const daysBefore = runningSums(special.map(({ workingChange }) => workingChange))
  const timeBefore = runningSums(special.map(({ timeChange }) => timeChange))
  const usualTime = lengthOf(usual)
  const byDay = new Map(special.map((each) => [each.day, each.sessions]))

  const workingDaysUntil = (day: number) => usualDaysUntil(day, week) + (daysBefore[countUpTo(days, day)] ?? 0)
  return {
    version: file?.version ?? 'monday-friday',
    file,
    hasHours: usual.length > 0,
    covers: file?.covers && { from: dayNumber(file.covers.from), to: dayNumber(file.covers.to) },
    workingDaysUntil,
    workingTimeUntil(time) {
      const day = dayOf(time, zone)
      const before = usualDaysUntil(day - 1, week) * usualTime + (timeBefore[countUpTo(days, day - 1)] ?? 0)
      const sessions = byDay.get(day) ?? (week.has(weekday(day)) ? usual : [])
      return before + lengthWithin(sessions, time - startOfDay(day, zone))
    },
    zone,
  }
}

/** Working days after the day of `from` up to and including the day of `to`, both instants; none if `to` is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const { zone, workingDaysUntil } = calendar
  return Math.max(0, workingDaysUntil(dayOf(to, zone)) - workingDaysUntil(dayOf(from, zone)))
}

/** Seconds worked between two instants. */
export function workingTimeBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  return Math.max(0, calendar.workingTimeUntil(to) - calendar.workingTimeUntil(from))
}

/** The day on which the `count`th working day after `day` falls; nothing where none comes within a hundred years. */
export function workingDayAfter(calendar: WorkingCalendar, day: number, count: number): number | undefined {
  const wanted = calendar.workingDaysUntil(day) + count
  let [low, high] = [day, day + 36_525]
  if (calendar.workingDaysUntil(high) < wanted) return undefined
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (calendar.workingDaysUntil(middle) >= wanted) high = middle
    else low = middle + 1
  }
  return low
}

/** Seconds of a day at which a session begins and ends. */
type Session = readonly [start: number, end: number]

interface SpecialDay {
  readonly day: number
  readonly sessions: readonly Session[]
  /** How many working days, and seconds worked, this day has more than a usual one of its weekday. */
  readonly workingChange: number
  readonly timeChange: number
}

function specialDay(
  day: number,
  { kind, isUsual, usual }: { kind: boolean | readonly string[]; isUsual: boolean; usual: readonly Session[] },
): SpecialDay {
  const isWorking = kind === true || (Array.isArray(kind) && kind.length > 0)
  const sessions = kind === true ? usual : kind === false ? [] : sessionsOf(kind)
  return {
    day,
    sessions,
    workingChange: Number(isWorking) - Number(isUsual),
    timeChange: lengthOf(sessions) - (isUsual ? lengthOf(usual) : 0),
  }
}

/** Sessions in their order, with overlaps merged. */
function sessionsOf(written: readonly string[]): readonly Session[] {
  const merged: [number, number][] = []
  for (const [start, end] of written.map(sessionOf).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (end > start) merged.push([start, end])
  }
  return merged
}

function sessionOf(written: string): Session {
  const [start = '', end = ''] = written.split('-')
  return [secondsOf(start), secondsOf(end)]
}

function secondsOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':')
  return Number(hour) * 3600 + Number(minute) * 60
}

function lengthOf(sessions: readonly Session[]): number {
  return lengthWithin(sessions, secondsPerDay)
}

/** Seconds worked from the beginning of a day until `second` of it. */
function lengthWithin(sessions: readonly Session[], second: number): number {
  return sessions.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(second, end) - start), 0)
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

function dayNumber(date: string): number {
  return dayOf(parseDate(date, 0), 0)
}

/** Days of the usual week from 1970-01-01 up to and including `day`. */
function usualDaysUntil(day: number, week: ReadonlySet<number>): number {
  const whole = Math.floor((day + 1) / 7)
  let count = whole * week.size
  for (let each = whole * 7; each <= day; each++) if (week.has(weekday(each))) count++
  return count
}

/** Sums of the first 0, 1, 2 … numbers. */
function runningSums(numbers: readonly number[]): readonly number[] {
  const sums = [0]
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number)
  return sums
}

/** How many of the sorted numbers are not greater than `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
