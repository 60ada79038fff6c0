import type { CompiledMeasure, CompiledMetric, Selection } from './compiled-metric.ts'
import type { Row } from './row.ts'
import type { Setting } from './scope.ts'
import { dayOf, startOfDay } from './times.ts'
import { workingDayAfter } from './working-calendar.ts'

/** What one record adds to a result. The same object is used for every record. */
export interface Contribution {
  /** Records, or duties that fell due, that it stands for. */
  weight: number
  /** Position of the exclusion that leaves it out; -1 if none does. */
  excludedBy: number
  isSampled: boolean
  /** Its value: a time, or the sum of the scores of its items; NaN where absent. */
  value: number
  /** How much of its weight meets the limit or counts in the numerator. */
  met: number
  /** How much was deducted from its time. */
  deducted: number
  /** Whether it counts in each of the shares. */
  readonly shares: boolean[]
}

/** Tells what a record adds to a metric; nothing if it is not of the population. */
export type Judge = (row: Row) => Contribution | undefined

/** The judge of the records of a metric's own kind. */
export function judgeOf({ selection, sample, measure, shares }: CompiledMetric, setting: Setting): Judge {
  const contribution: Contribution = {
    weight: 1,
    excludedBy: -1,
    isSampled: true,
    value: Number.NaN,
    met: 0,
    deducted: 0,
    shares: shares.map(() => false),
  }
  const keyOf = measure.method === 'recurring' ? measure.relation.keyOf : undefined
  const judgeMeasure = measureJudge(measure, contribution)
  return (row) => {
    if (!selection.population(row)) return undefined
    contribution.weight = 1
    contribution.met = 0
    contribution.value = Number.NaN
    contribution.deducted = 0
    if (measure.method === 'recurring') countDuties(measure, { row, key: keyOf?.(row) ?? '', setting, contribution })
    if (contribution.weight === 0) return undefined
    contribution.excludedBy = exclusionOf(selection, row)
    if (contribution.excludedBy >= 0) return contribution
    contribution.isSampled = sample === undefined || sample(row)
    for (let index = 0; index < shares.length; index++) contribution.shares[index] = shares[index]?.when(row) ?? false
    if (contribution.isSampled) judgeMeasure(row)
    return contribution
  }
}

/** Position of the first exclusion that applies to a record; -1 if none does. */
export function exclusionOf({ exclusions }: Selection, row: Row): number {
  for (let index = 0; index < exclusions.length; index++) if (exclusions[index]?.when(row)) return index
  return -1
}

function measureJudge(measure: CompiledMeasure, contribution: Contribution): (row: Row) => void {
  switch (measure.method) {
    case 'rate':
      return (row) => {
        contribution.met = measure.met(row) ? 1 : 0
      }
    case 'time': {
      const { time, met } = measure
      return (row) => {
        contribution.value = time.at(row)
        // What lacks a time does not meet its limit, whatever else the map compares.
        contribution.met = met?.(row) && !Number.isNaN(contribution.value) ? 1 : 0
        if (time.gross) contribution.deducted = time.gross(row) - contribution.value || 0
      }
    }
    case 'score':
      return (row) => {
        contribution.value = measure.items.reduce((sum, { index }) => {
          const score = row.numbers[index] ?? Number.NaN
          return score >= 1 && score <= measure.scale ? sum + score : Number.NaN
        }, 0)
      }
    default:
      return () => undefined
  }
}

/**
 * The duties of a record that fall due in the period: each time another interval of working days is full before it ends.
 * One is fulfilled if a related record lies on a day after the last due day, or the start, and not after the due day.
 */
function countDuties(
  { from, until, every, relation }: Extract<CompiledMeasure, { method: 'recurring' }>,
  { row, key, setting, contribution }: { row: Row; key: string; setting: Setting; contribution: Contribution },
): void {
  const { calendar, zone, period } = setting
  contribution.weight = 0
  const start = dayOf(from.at(row), zone)
  const step = every.at(row)
  if (Number.isNaN(start) || !(step >= 1)) return
  const end = until === undefined ? Number.NaN : dayOf(until.at(row), zone)
  const first = dayOf(period.start, zone)
  const last = Math.min(dayOf(period.end - 1, zone), Number.isNaN(end) ? Infinity : end - 1)
  const passed = Math.max(0, calendar.workingDaysUntil(first - 1) - calendar.workingDaysUntil(start))
  const dueDay = (count: number) => (count === 0 ? start : workingDayAfter(calendar, start, count * step))
  for (let count = Math.floor(passed / step) + 1; ; count++) {
    const due = dueDay(count)
    if (due === undefined || due > last) return
    if (due < first) continue
    contribution.weight++
    const previous = dueDay(count - 1) ?? start
    const bounds = [startOfDay(previous + 1, zone), startOfDay(due + 1, zone) - 1] as const
    if (key !== '' && relation.index.hasWithin(key, ...bounds)) contribution.met++
  }
}
