import type { Standard } from '../../../src/model/catalog.ts'
import { onceEach } from '../../../src/model/once-each.ts'
import type { Limit, Provision } from '../../../src/model/provision.ts'
import { type Group, rowWeight } from '../paging/paged.ts'
import { provisionsOf } from '../sections.ts'

/** A limit and the provision that sets it. */
export interface SetLimit {
  readonly limit: Limit
  readonly provision: Provision
  readonly standard: Standard
}

/** Limits of time, and all others. */
export type LimitKind = 'times' | 'others'

/** Every limit that a provision of a standard sets, in the order of print. */
export const limitsIn = onceEach((standard: Standard): readonly SetLimit[] => {
  const set: SetLimit[] = []
  for (const provision of provisionsOf(standard)) {
    for (const limit of provision.limits) set.push({ limit, provision, standard })
  }
  return set
})

/** `limits` as they are looked up, times the shortest first, the others by unit and value; equal ones stay in their order. */
export function limitGroups(limits: readonly SetLimit[]): Group<LimitKind, SetLimit>[] {
  const times = limits.filter(({ limit }) => hours(limit) !== undefined)
  const others = limits.filter(({ limit }) => hours(limit) === undefined)
  const units = [...new Set(others.map(({ limit }) => limit.unit))]
  const groups: Group<LimitKind, SetLimit>[] = [
    { head: 'times', rows: times.toSorted((a, b) => (hours(a.limit) ?? 0) - (hours(b.limit) ?? 0)) },
    {
      head: 'others',
      rows: others.toSorted(
        (a, b) => units.indexOf(a.limit.unit) - units.indexOf(b.limit.unit) || a.limit.value - b.limit.value,
      ),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** How much a limit takes of a page: its sentence, and its parameter with what that rests on. */
export function limitWeight({ provision }: SetLimit): number {
  return 2 * rowWeight + provision.text.plain.length
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
