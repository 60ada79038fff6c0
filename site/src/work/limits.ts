import type { Standard } from '../../../src/model/catalog.ts'
import type { Limit, Provision } from '../../../src/model/provision.ts'
import { allProvisions } from '../sections.ts'

/** A limit and the provision that sets it. */
export interface SetLimit {
  readonly limit: Limit
  readonly provision: Provision
  readonly standard: Standard
}

/** The limits of a table: those of time, the shortest first, and the others by unit and value. */
export interface SortedLimits {
  readonly times: readonly SetLimit[]
  readonly others: readonly SetLimit[]
}

/** Every limit that a provision of `standard` sets, in the order of print. */
export function limitsIn(standard: Standard): SetLimit[] {
  return allProvisions(standard.sections).flatMap((provision) =>
    provision.limits.map((limit) => ({ limit, provision, standard })),
  )
}

/** `limits` as they are looked up; equal ones stay in their order. */
export function sorted(limits: readonly SetLimit[]): SortedLimits {
  const times = limits.filter(({ limit }) => hours(limit) !== undefined)
  const others = limits.filter(({ limit }) => hours(limit) === undefined)
  const units = [...new Set(others.map(({ limit }) => limit.unit))]
  return {
    times: times.toSorted((a, b) => (hours(a.limit) ?? 0) - (hours(b.limit) ?? 0)),
    others: others.toSorted(
      (a, b) => units.indexOf(a.limit.unit) - units.indexOf(b.limit.unit) || a.limit.value - b.limit.value,
    ),
  }
}

/** Roughly how long a unit of time is, for the order alone: a working day counts as a day, a month as 30. */
const hoursIn: Readonly<Record<string, number>> = {
  s: 1 / 3600,
  min: 1 / 60,
  h: 1,
  d: 24,
  'working-day': 24,
  week: 168,
  month: 720,
  quarter: 2190,
  a: 8760,
}

function hours({ unit, value }: Limit): number | undefined {
  const length = Object.hasOwn(hoursIn, unit) ? hoursIn[unit] : undefined
  return length === undefined ? undefined : length * value
}
