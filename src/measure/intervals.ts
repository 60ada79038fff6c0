import type { Instant } from './times.ts'

/** A span of time, its end not included; empty where the end is not later. */
export type Interval = readonly [from: Instant, until: Instant]

/** The parts of `intervals` within `bounds`, in their order, with those that overlap or touch made one. */
export function unionWithin(intervals: readonly Interval[], [from, until]: Interval): readonly Interval[] {
  const sorted = intervals
    .map(([start, end]) => [Math.max(start, from), Math.min(end, until)] as const)
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0])
  const union: [Instant, Instant][] = []
  for (const [start, end] of sorted) {
    const last = union.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else union.push([start, end])
  }
  return union
}

/** Sum of the lengths of intervals, each counted whole. */
export function totalLength(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [from, until]) => sum + Math.max(0, until - from), 0)
}
