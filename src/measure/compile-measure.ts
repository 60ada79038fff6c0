import { type CompiledKind, columnNamed } from './compile-kind.ts'
import { compileSelection } from './compile-selection.ts'
import { always, compileTest } from './compile-test.ts'
import { compileValue, expectKind, secondsOf, unknownName } from './compile-value.ts'
import type { CompiledMeasure, MetricFacts } from './compiled-metric.ts'
import type { MetricMeasure } from './records.generated.ts'
import type { Path, PlacedColumn, PlacedRelation, Scope, TypedValue } from './scope.ts'

/** What a measure is compiled in. */
export interface MeasureSurroundings {
  readonly kind: CompiledKind
  readonly kinds: ReadonlyMap<string, CompiledKind>
  readonly splits: readonly PlacedColumn[]
  readonly path: Path
}

/** Turns the one way to measure that a metric has into one ready to be computed. */
export function compileMeasure(
  facts: MetricFacts,
  written: MetricMeasure,
  { kind, kinds, splits, path }: MeasureSurroundings,
): CompiledMeasure {
  const { scope } = kind
  const factor = facts.unit === '%' ? 100 : facts.unit === 'permille' ? 1000 : 1
  if (written.ratio) {
    const other = kinds.get(written.ratio.records)
    if (!other) scope.tell([...path, 'ratio', 'records'], unknownName(written.ratio.records, [...kinds.keys()]))
    const numerator = {
      records: written.ratio.records,
      selection: compileSelection(written.ratio, [...path, 'ratio'], { kind: other ?? kind, facts }),
      splits: splits.map(({ name }) => other?.scope.columns.get(name)),
    }
    return { method: 'ratio', numerator, factor }
  }
  if (written.time !== undefined) {
    const time = compileTimeOf(facts, { value: written.time, path: [...path, 'time'], scope })
    const met = written.met === undefined ? undefined : compileTest(written.met, [...path, 'met'], scope)
    return { method: 'time', time, met, perUnit: secondsOf(facts.unit) ?? 1 }
  }
  if (written.score) {
    const { items, scale } = written.score
    const columns = items.flatMap((name, index) => {
      const placed = columnNamed(name, [...path, 'score', 'items', index], scope)
      if (placed && placed.column.type !== 'integer') scope.tell([...path, 'score', 'items', index], notInteger(name))
      return placed ?? []
    })
    return { method: 'score', items: columns, scale }
  }
  if (written.recurring) return compileRecurring(written.recurring, factor, { path: [...path, 'recurring'], scope })
  return { method: 'rate', met: compileTest(written.rate ?? { all: [] }, [...path, 'rate'], scope), factor }
}

function notInteger(name: string) {
  return {
    zh: `题项 \`${name}\` 不是整数列，应为类型是 \`integer\` 的列`,
    en: `Unexpected item \`${name}\`, expected a column of the type \`integer\``,
  }
}

/** A time in the unit of the metric. */
export function compileTimeOf(
  { unit }: MetricFacts,
  { value, path, scope }: { value: MetricMeasure['time'] & {}; path: Path; scope: Scope },
): TypedValue {
  const time = compileValue(value, path, scope)
  expectKind(time, [unit === 'working-day' ? 'working-days' : secondsOf(unit) ? 'duration' : 'number'], { path, scope })
  return time
}

function compileRecurring(
  { from, until, every, relation: name }: NonNullable<MetricMeasure['recurring']>,
  factor: number,
  { path, scope }: { path: Path; scope: Scope },
): CompiledMeasure {
  const start = compileValue(from, [...path, 'from'], scope)
  const end = until === undefined ? undefined : compileValue(until, [...path, 'until'], scope)
  const interval = compileValue(every, [...path, 'every'], scope)
  expectKind(start, ['time'], { path: [...path, 'from'], scope })
  if (end) expectKind(end, ['time'], { path: [...path, 'until'], scope })
  expectKind(interval, ['working-days'], { path: [...path, 'every'], scope })
  const relation = relationNamed(name, [...path, 'relation'], scope)
  return relation
    ? { method: 'recurring', from: start, until: end, every: interval, relation, factor }
    : { method: 'rate', met: always, factor }
}

/** The relation of a name; tells if there is none. */
export function relationNamed(name: string, path: Path, { relations, tell }: Scope): PlacedRelation | undefined {
  const relation = relations.get(name)
  if (!relation) tell(path, unknownName(name, [...relations.keys()]))
  return relation
}
