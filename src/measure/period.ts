import type { Period } from './scope.ts'
import { parseDate, secondsPerDay } from './times.ts'

/** The period from one day to another, both included, in a zone; nothing where these are no days or stand in the wrong order. */
export function periodOf(from: string, to: string, zone: number): Period | undefined {
  const [start, last] = [parseDate(from, zone), parseDate(to, zone)]
  if (!isWritten(from) || !isWritten(to) || !(start <= last)) return undefined
  return { from, to, start, end: last + secondsPerDay }
}

function isWritten(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day)
}
