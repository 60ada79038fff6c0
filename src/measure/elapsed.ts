import { compileValue, expectKind, intervalsNamed } from './compile-value.ts'
import { type Interval, totalLength, unionWithin } from './intervals.ts'
import type { Elapsed } from './records.generated.ts'
import type { Path, Scope, TypedValue } from './scope.ts'
import { type WorkingCalendar, workingDaysBetween, workingTimeBetween } from './working-calendar.ts'

/** The time between two times on one of three clocks, with deductions; absent where an end is, or comes first. */
export function compileElapsed(elapsed: Elapsed, path: Path, scope: Scope): TypedValue {
  const { clock = 'natural', early = 'absent', less = [] } = elapsed
  const from = compileValue(elapsed.from, [...path, 'from'], scope)
  const to = compileValue(elapsed.to, [...path, 'to'], scope)
  expectKind(from, ['time'], { path: [...path, 'from'], scope })
  expectKind(to, ['time'], { path: [...path, 'to'], scope })
  const { calendar } = scope.setting
  if (clock === 'working-time' && !calendar.hasHours) tellMissingHours(path, scope)

  const length = lengths[clock]
  const kind = clock === 'working-days' ? 'working-days' : 'duration'
  const gross: TypedValue['at'] = (row) => {
    const [start, end] = [from.at(row), to.at(row)]
    if (end < start) return early === 'zero' ? 0 : Number.NaN
    return length(calendar, start, end)
  }
  if (less.length === 0) return { kind, at: gross }

  const deductions = less.map((name, index) => intervalsNamed(name, [...path, 'less', index], scope))
  return {
    kind,
    gross,
    at(row) {
      const whole = gross(row)
      if (!(whole > 0)) return whole
      const bounds: Interval = [from.at(row), to.at(row)]
      const pauses = unionWithin(
        deductions.flatMap((intervals) => intervals(row, bounds)),
        bounds,
      )
      if (clock === 'natural') return whole - totalLength(pauses)
      return pauses.reduce((rest, [start, end]) => rest - length(calendar, start, end), whole)
    },
  }
}

const lengths: Readonly<
  Record<NonNullable<Elapsed['clock']>, (calendar: WorkingCalendar, from: number, to: number) => number>
> = {
  natural: (_, from, to) => to - from,
  'working-days': (calendar, from, to) =>
    Number.isNaN(from + to) ? Number.NaN : workingDaysBetween(calendar, from, to),
  'working-time': (calendar, from, to) =>
    Number.isNaN(from + to) ? Number.NaN : workingTimeBetween(calendar, from, to),
}

function tellMissingHours(path: Path, { tell }: Scope): void {
  tell([...path, 'clock'], {
    zh: '工作日历没有工作时段，计算工作时间需要 `hours`，请用 `--calendar` 给出带 `hours` 的日历',
    en: 'Unexpected `working-time` without working hours, expected a calendar with `hours`; give one with `--calendar`',
  })
}
