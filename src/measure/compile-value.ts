import type { Message } from '../model/text.ts'
import { compileTest } from './compile-test.ts'
import { compileElapsed } from './elapsed.ts'
import { type Interval, totalLength } from './intervals.ts'
import type { Value } from './records.generated.ts'
import type { Row } from './row.ts'
import type { ParameterFacts, Path, PlacedColumn, Scope, TypedValue, ValueKind } from './scope.ts'
import { dayOf, secondsPerDay, startOfDay } from './times.ts'

/** Turns a value of the map into one that can be taken from each row; tells what is wrong with it. */
export function compileValue(value: Value, path: Path, scope: Scope): TypedValue {
  if (typeof value === 'number') return constant('number', value)
  if (typeof value === 'string') return compileName(value, path, scope)
  const { setting } = scope
  const at = (...steps: Path): Path => [...path, ...steps]
  if (value.parameter !== undefined) return compileParameter(value.parameter, at('parameter'), scope)
  if (value.duration !== undefined) return compileDuration(value.duration)
  if (value.period !== undefined) return constant('time', setting.period[value.period])
  if (value.first) return compileEach(value.first, at('first'), { scope, pick: (a, b) => (Number.isNaN(a) ? b : a) })
  if (value.earliest) return compileEach(value.earliest, at('earliest'), { scope, pick: least })
  if (value.latest) return compileEach(value.latest, at('latest'), { scope, pick: greatest })
  if (value.later) return compileLater(value.later, at('later'), scope)
  if (value.dayOf !== undefined) return compileDay(value.dayOf, at('dayOf'), { scope, seconds: 0 })
  if (value.endOfDay !== undefined) {
    return compileDay(value.endOfDay, at('endOfDay'), { scope, seconds: secondsPerDay - 1 })
  }
  if (value.elapsed) return compileElapsed(value.elapsed, at('elapsed'), scope)
  if (value.total !== undefined) return compileTotal(value.total, at('total'), scope)
  if (value.count !== undefined) return compileCount(value.count, at('count'), scope)
  if (value.choose) {
    const { when, take, otherwise } = value.choose
    const test = compileTest(when, at('choose', 'when'), scope)
    const first = compileValue(take, at('choose', 'take'), scope)
    const second = otherwise === undefined ? absent : compileValue(otherwise, at('choose', 'otherwise'), scope)
    const kind = common([first, ...(otherwise === undefined ? [] : [second])], at('choose'), scope)
    return { kind, at: (row) => (test(row) ? first.at(row) : second.at(row)) }
  }
  return absent
}

/** Whether a value is of the kind that its place asks for; tells it if not. */
export function expectKind({ kind }: TypedValue, expected: readonly ValueKind[], place: Place): boolean {
  if (kind === 'unknown' || expected.includes(kind)) return true
  const names = expected.map((each) => kindNames[each])
  place.scope.tell(place.path, {
    zh: `出现了${kindNames[kind].zh}，应为${names.map(({ zh }) => zh).join('或')}`,
    en: `Unexpected ${kindNames[kind].en}, expected ${names.map(({ en }) => en).join(' or ')}`,
  })
  return false
}

/** Where a fault would be told. */
export interface Place {
  readonly path: Path
  readonly scope: Scope
}

/** The one kind of several values; tells if they differ. */
export function common(values: readonly TypedValue[], path: Path, scope: Scope): ValueKind {
  const known = values.filter(({ kind }) => kind !== 'unknown')
  const [first] = known
  if (!first) return 'unknown'
  const other = known.find(({ kind }) => kind !== first.kind)
  if (!other) return first.kind
  scope.tell(path, {
    zh: `${kindNames[first.kind].zh}与${kindNames[other.kind].zh}并列，应为同一种值`,
    en: `Unexpected ${kindNames[other.kind].en} beside ${kindNames[first.kind].en}, expected values of one kind`,
  })
  return 'unknown'
}

/** A value that is never there. */
export const absent: TypedValue = { kind: 'unknown', at: () => Number.NaN }

/** The intervals of a row that a name stands for, of a column or a relation, among those that reach into bounds. */
export function intervalsNamed(
  name: string,
  path: Path,
  { columns, relations, tell }: Scope,
): (row: Row, bounds: Interval) => readonly Interval[] {
  const placed = columns.get(name)
  if (placed?.column.type === 'intervals') return (row) => row.intervals[placed.index] ?? []
  const relation = relations.get(name)
  if (relation?.spans) return (row, bounds) => relation.index.intervals(relation.keyOf(row), bounds)
  tell(path, {
    zh: `出现了 \`${name}\`，应为类型是 \`intervals\` 的列，或带 \`from\` 和 \`until\` 的联系`,
    en: `Unexpected \`${name}\`, expected a column of the type \`intervals\` or a relation with \`from\` and \`until\``,
  })
  return () => []
}

function constant(kind: ValueKind, number: number): TypedValue {
  return { kind, at: () => number }
}

function compileName(name: string, path: Path, { columns, quantities, tell }: Scope): TypedValue {
  const placed = columns.get(name)
  if (placed) return columnValue(placed, path, tell)
  const quantity = quantities.get(name)
  if (quantity) return quantity
  tell(path, unknownName(name, [...columns.keys(), ...quantities.keys()]))
  return absent
}

function columnValue({ name, index, column }: PlacedColumn, path: Path, tell: Scope['tell']): TypedValue {
  const at = (row: Row) => row.numbers[index] ?? Number.NaN
  switch (column.type) {
    case 'time':
    case 'date':
      return { kind: 'time', at }
    case 'integer':
    case 'number':
      return { kind: 'number', at }
    case 'text':
      return { kind: 'text', at: (row) => (row.texts[index] === '' ? Number.NaN : 1) }
    case 'intervals':
      tell(path, {
        zh: `出现了 intervals 列 \`${name}\`，应为单个的值，其时长写作 \`total\``,
        en: `Unexpected column \`${name}\` of intervals, expected a single value; write \`total\` for its length`,
      })
      return absent
    default:
      return { kind: column.type, at }
  }
}

/** What to tell of a name that nothing has. */
export function unknownName(name: string, known: readonly string[]): Message {
  const list = known.slice(0, 24).map((each) => `\`${each}\``)
  return {
    zh: `出现了 \`${name}\`，应为 ${list.join('、')} 之一`,
    en: `Unexpected \`${name}\`, expected one of ${list.join(', ')}`,
  }
}

function compileParameter(name: string, path: Path, { setting, tell }: Scope): TypedValue {
  const parameter = setting.parameters.get(name)
  if (parameter) return quantityOf(parameter)
  tell(path, {
    zh: `出现了 \`${name}\`，应为标准的参数`,
    en: `Unexpected \`${name}\`, expected a parameter of the standards`,
  })
  return absent
}

function compileDuration(written: string): TypedValue {
  const [number = '', unit = ''] = written.split(' ')
  return quantityOf({ value: Number(number), unit })
}

function quantityOf({ value, unit }: ParameterFacts): TypedValue {
  if (unit === 'working-day') return constant('working-days', value)
  const seconds = secondsOf(unit)
  return seconds === undefined ? constant('number', value) : constant('duration', value * seconds)
}

/** Seconds of a unit of time of fixed length. */
export function secondsOf(unit: string): number | undefined {
  return { s: 1, min: 60, h: 3600, d: secondsPerDay }[unit]
}

function compileEach(
  values: readonly Value[],
  path: Path,
  { scope, pick }: { scope: Scope; pick: (a: number, b: number) => number },
): TypedValue {
  const compiled = values.map((value, index) => compileValue(value, [...path, index], scope))
  const kind = common(compiled, path, scope)
  return { kind, at: (row) => compiled.reduce((picked, { at }) => pick(picked, at(row)), Number.NaN) }
}

function least(a: number, b: number): number {
  return Number.isNaN(a) || b < a ? b : a
}

function greatest(a: number, b: number): number {
  return Number.isNaN(a) || b > a ? b : a
}

function compileLater([start = 0, length = 0]: readonly Value[], path: Path, scope: Scope): TypedValue {
  const time = compileValue(start, [...path, 0], scope)
  const duration = compileValue(length, [...path, 1], scope)
  expectKind(time, ['time'], { path: [...path, 0], scope })
  expectKind(duration, ['duration'], { path: [...path, 1], scope })
  return { kind: 'time', at: (row) => time.at(row) + duration.at(row) }
}

function compileDay(value: Value, path: Path, { scope, seconds }: { scope: Scope; seconds: number }): TypedValue {
  const time = compileValue(value, path, scope)
  expectKind(time, ['time'], { path, scope })
  const { zone } = scope.setting
  return { kind: 'time', at: (row) => startOfDay(dayOf(time.at(row), zone), zone) + seconds }
}

function compileTotal(name: string, path: Path, scope: Scope): TypedValue {
  const intervals = intervalsNamed(name, path, scope)
  return {
    kind: 'duration',
    at(row) {
      const found = intervals(row, [-Infinity, Infinity])
      return found.length === 0 ? Number.NaN : totalLength(found)
    },
  }
}

function compileCount(name: string, path: Path, { relations, tell }: Scope): TypedValue {
  const relation = relations.get(name)
  if (relation) return { kind: 'number', at: (row) => relation.index.count(relation.keyOf(row)) }
  tell(path, unknownName(name, [...relations.keys()]))
  return absent
}

const kindNames: Readonly<Record<ValueKind, Message>> = {
  time: { zh: '时刻', en: 'a time' },
  duration: { zh: '时长', en: 'a length of time' },
  'working-days': { zh: '工作日数', en: 'a number of working days' },
  number: { zh: '数值', en: 'a number' },
  enum: { zh: '枚举值', en: 'a value of an enum' },
  text: { zh: '文字', en: 'text' },
  boolean: { zh: '是或否', en: 'true or false' },
  unknown: { zh: '没有值', en: 'nothing' },
}
