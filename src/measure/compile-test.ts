import { limitOperators } from '../model/kinds.ts'
import { common, compileValue, expectKind, unknownName } from './compile-value.ts'
import type { Condition, Literal, Value } from './records.generated.ts'
import type { Path, PlacedColumn, Scope, Test } from './scope.ts'

/** Turns a condition of the map into one that each row does or does not fulfil; tells what is wrong with it. */
export function compileTest(condition: Condition, path: Path, scope: Scope): Test {
  if (typeof condition === 'string') return compileBoolean(condition, path, scope)
  const at = (...steps: Path): Path => [...path, ...steps]
  const each = (key: string, list: readonly Condition[]): readonly Test[] =>
    list.map((part, index) => compileTest(part, at(key, index), scope))
  if (condition.all) return allOf(each('all', condition.all))
  if (condition.any) return anyOf(each('any', condition.any))
  if (condition.none) {
    const any = anyOf(each('none', condition.none))
    return (row) => !any(row)
  }
  if (condition.present !== undefined) {
    const value = compileValue(condition.present, at('present'), scope)
    return (row) => !Number.isNaN(value.at(row))
  }
  if (condition.absent !== undefined) {
    const value = compileValue(condition.absent, at('absent'), scope)
    return (row) => Number.isNaN(value.at(row))
  }
  if (condition.equals) return compileEquals(condition.equals, at('equals'), scope)
  if (condition.in) return compileEquals(condition.in, at('in'), scope)
  if (condition.compare) return compileCompare(condition.compare, at('compare'), scope)
  if (condition.during !== undefined) {
    const time = compileValue(condition.during, at('during'), scope)
    expectKind(time, ['time'], { path: at('during'), scope })
    const { start, end } = scope.setting.period
    return (row) => time.at(row) >= start && time.at(row) < end
  }
  return condition.exists ? compileExists(condition.exists, at('exists'), scope) : () => true
}

/** The condition that holds for every row. */
export const always: Test = () => true

function allOf(tests: readonly Test[]): Test {
  return (row) => {
    for (const test of tests) if (!test(row)) return false
    return true
  }
}

function anyOf(tests: readonly Test[]): Test {
  return (row) => {
    for (const test of tests) if (test(row)) return true
    return false
  }
}

function compileBoolean(name: string, path: Path, scope: Scope): Test {
  const placed = scope.columns.get(name)
  if (placed?.column.type === 'boolean') return (row) => row.numbers[placed.index] === 1
  const booleans = [...scope.columns.values()].filter(({ column }) => column.type === 'boolean')
  scope.tell(
    path,
    placed
      ? {
          zh: `出现了列 \`${name}\`，应为类型是 \`boolean\` 的列，是否有值写作 \`present\``,
          en: `Unexpected column \`${name}\`, expected one of the type \`boolean\`; write \`present\` for whether it has a value`,
        }
      : unknownName(
          name,
          booleans.map((each) => each.name),
        ),
  )
  return always
}

/** A column that is one of some values. */
function compileEquals([name, ...values]: readonly Literal[], path: Path, scope: Scope): Test {
  const placed = scope.columns.get(String(name))
  if (!placed) {
    scope.tell([...path, 0], unknownName(String(name), [...scope.columns.keys()]))
    return always
  }
  const { index, column } = placed
  if (column.type === 'text') {
    const texts = new Set(values.map(String))
    return (row) => texts.has(row.texts[index] ?? '')
  }
  const numbers = values.map((value, position) => {
    const number = numberOf(value, placed)
    if (Number.isNaN(number)) tellValue(value, placed, { path: [...path, position + 1], scope })
    return number
  })
  const [only] = numbers
  return numbers.length === 1
    ? (row) => row.numbers[index] === only
    : (row) => numbers.includes(row.numbers[index] ?? Number.NaN)
}

function numberOf(value: Literal, { column }: PlacedColumn): number {
  if (column.type === 'enum') {
    const position = Object.keys(column.values ?? {}).indexOf(String(value))
    return position < 0 ? Number.NaN : position
  }
  if (column.type === 'boolean') return typeof value === 'boolean' ? Number(value) : Number.NaN
  return typeof value === 'number' ? value : Number.NaN
}

function tellValue(
  value: Literal,
  { name, column }: PlacedColumn,
  { path, scope }: { path: Path; scope: Scope },
): void {
  const choices = column.type === 'enum' ? Object.keys(column.values ?? {}) : ['true', 'false']
  const list = choices.map((choice) => `\`${choice}\``)
  const isList = column.type === 'enum' || column.type === 'boolean'
  scope.tell(path, {
    zh: `列 \`${name}\` 出现了值 \`${value}\`，应为${isList ? ` ${list.join('、')} 之一` : '数值，时刻用 `compare` 比较'}`,
    en: `Unexpected value \`${value}\` of the column \`${name}\`, expected ${isList ? `one of ${list.join(', ')}` : 'a number; times are compared with `compare`'}`,
  })
}

function compileCompare([left = 0, operator = '', right = 0]: readonly Value[], path: Path, scope: Scope): Test {
  const first = compileValue(left, [...path, 0], scope)
  const second = compileValue(right, [...path, 2], scope)
  const kind = common([first, second], path, scope)
  const comparable = ['time', 'duration', 'working-days', 'number'] as const
  if (kind !== 'unknown') expectKind({ ...first, kind }, comparable, { path: [...path, 0], scope })
  switch (operator) {
    case '<=':
      return (row) => first.at(row) <= second.at(row)
    case '<':
      return (row) => first.at(row) < second.at(row)
    case '>=':
      return (row) => first.at(row) >= second.at(row)
    case '>':
      return (row) => first.at(row) > second.at(row)
    case '=':
      return (row) => first.at(row) === second.at(row)
    default:
      scope.tell([...path, 1], unknownName(JSON.stringify(operator), limitOperators))
      return always
  }
}

function compileExists(
  { relation: name, after, from, before, until }: NonNullable<Exclude<Condition, string>['exists']>,
  path: Path,
  scope: Scope,
): Test {
  const relation = scope.relations.get(name)
  if (!relation) {
    scope.tell([...path, 'relation'], unknownName(name, [...scope.relations.keys()]))
    return always
  }
  const bound = (key: string, value: Value | undefined) => {
    if (value === undefined) return undefined
    const compiled = compileValue(value, [...path, key], scope)
    expectKind(compiled, ['time'], { path: [...path, key], scope })
    return compiled.at
  }
  const bounds = {
    after: bound('after', after),
    from: bound('from', from),
    before: bound('before', before),
    until: bound('until', until),
  }
  // Times are whole seconds: later than one is not before the next.
  return (row) => {
    const key = relation.keyOf(row)
    if (key === '') return false
    const least = Math.max(bounds.from?.(row) ?? -Infinity, (bounds.after?.(row) ?? -Infinity) + 1)
    const most = Math.min(bounds.until?.(row) ?? Infinity, (bounds.before?.(row) ?? Infinity) - 1)
    return !Number.isNaN(least) && !Number.isNaN(most) && relation.index.hasWithin(key, least, most)
  }
}
