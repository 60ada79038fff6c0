import type { CompiledMetric } from './compiled-metric.ts'
import type { Contribution } from './judge.ts'
import { type NumberList, numberList } from './number-list.ts'

/** What was counted of a set of records. */
export interface Tally {
  population: number
  /** By the position of the exclusion. */
  readonly excluded: number[]
  notSampled: number
  missing: number
  sample: number
  met: number
  /** Every value, for mean and percentiles; for scores only their sums are kept. */
  readonly values: NumberList
  sum: number
  sumOfSquares: number
  paused: number
  deducted: number
  open: number
  openSum: number
  openLongest: number
  readonly shares: number[]
  /** For a ratio: records of the other kind, and those of them left out. */
  numerator: number
  readonly numeratorExcluded: number[]
}

/** A tally of nothing. */
export function emptyTally({ selection, shares, measure }: CompiledMetric): Tally {
  const numeratorExclusions = measure.method === 'ratio' ? measure.numerator.selection.exclusions : []
  return {
    population: 0,
    excluded: selection.exclusions.map(() => 0),
    notSampled: 0,
    missing: 0,
    sample: 0,
    met: 0,
    values: numberList(),
    sum: 0,
    sumOfSquares: 0,
    paused: 0,
    deducted: 0,
    open: 0,
    openSum: 0,
    openLongest: 0,
    shares: shares.map(() => 0),
    numerator: 0,
    numeratorExcluded: numeratorExclusions.map(() => 0),
  }
}

/** Adds what one record contributes. */
export function count(tally: Tally, method: CompiledMetric['measure']['method'], added: Contribution): void {
  const { weight, excludedBy, value } = added
  tally.population += weight
  if (excludedBy >= 0) {
    tally.excluded[excludedBy] = (tally.excluded[excludedBy] ?? 0) + weight
    return
  }
  for (let index = 0; index < tally.shares.length; index++) {
    if (added.shares[index]) tally.shares[index] = (tally.shares[index] ?? 0) + weight
  }
  if (!added.isSampled) {
    tally.notSampled += weight
    return
  }
  tally.met += added.met
  if (method !== 'time' && method !== 'score') {
    tally.sample += weight
    return
  }
  if (Number.isNaN(value)) {
    tally.missing++
    return
  }
  tally.sample++
  if (method === 'time') tally.values.push(value)
  tally.sum += value
  tally.sumOfSquares += value * value
  if (added.deducted > 0) {
    tally.paused++
    tally.deducted += added.deducted
  }
}

/** Adds a record that has not ended, with the time used so far. */
export function countOpen(tally: Tally, time: number): void {
  tally.open++
  if (Number.isNaN(time)) return
  tally.openSum += time
  tally.openLongest = Math.max(tally.openLongest, time)
}
