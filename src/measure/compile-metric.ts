import { type CompiledKind, columnNamed } from './compile-kind.ts'
import { compileMeasure, compileTimeOf, relationNamed } from './compile-measure.ts'
import { compileSelection } from './compile-selection.ts'
import { compileTest } from './compile-test.ts'
import { compileValue, expectKind, unknownName } from './compile-value.ts'
import type { CompiledMetric, MetricFacts } from './compiled-metric.ts'
import type { MetricMeasure } from './records.generated.ts'
import type { Path, PlacedColumn, Scope } from './scope.ts'

/** What a metric is compiled in. */
export interface MetricSurroundings {
  readonly kinds: ReadonlyMap<string, CompiledKind>
  readonly path: Path
  /** Columns by which the user wants results apart, where the records have them. */
  readonly by: readonly string[]
  readonly tell: Scope['tell']
}

/** Turns the measure of a metric into one ready to be computed; nothing where its records are unknown. */
export function compileMetric(
  facts: MetricFacts,
  written: MetricMeasure,
  { kinds, path, by, tell }: MetricSurroundings,
): CompiledMetric | undefined {
  const kind = kinds.get(written.records)
  if (!kind) {
    tell([...path, 'records'], unknownName(written.records, [...kinds.keys()]))
    return undefined
  }
  const { scope } = kind
  const split = written.split ?? []
  const wanted = [...split, ...by.filter((name) => !split.includes(name) && isGroupable(scope.columns.get(name)))]
  const splits = wanted.flatMap((name, index) => columnNamed(name, [...path, 'split', index], scope) ?? [])
  splits.forEach((column, index) => {
    if (!isGroupable(column)) tell([...path, 'split', index], notGroupable(column.name))
  })
  const measure = compileMeasure(facts, written, { kind, kinds, splits, path })
  const { open, observe } = written
  return {
    facts,
    records: written.records,
    selection: compileSelection(written, path, { kind, facts }),
    sample: written.sample === undefined ? undefined : compileTest(written.sample, [...path, 'sample'], scope),
    measure,
    open: open && {
      when: compileTest(open.when, [...path, 'open', 'when'], scope),
      time: compileTimeOf(facts, { value: open.time, path: [...path, 'open', 'time'], scope }),
    },
    shares: Object.entries(written.shares ?? {}).map(([id, { title, when }]) => ({
      id,
      title,
      when: compileTest(when, [...path, 'shares', id, 'when'], scope),
    })),
    splits,
    observe: observe && compileObserve(observe, [...path, 'observe'], scope),
    decimals: written.decimals,
  }
}

function isGroupable(placed: PlacedColumn | undefined): boolean {
  return placed !== undefined && ['text', 'enum', 'boolean'].includes(placed.column.type)
}

function notGroupable(name: string) {
  return {
    zh: `列 \`${name}\` 不能用于分组，应为 text、enum 或 boolean 列`,
    en: `Unexpected groups by the column \`${name}\`, expected one of the type text, enum or boolean`,
  }
}

function compileObserve(
  { relation: name, window: length }: NonNullable<MetricMeasure['observe']>,
  path: Path,
  scope: Scope,
): CompiledMetric['observe'] {
  const relation = relationNamed(name, [...path, 'relation'], scope)
  const window = compileValue(length, [...path, 'window'], scope)
  expectKind(window, ['duration'], { path: [...path, 'window'], scope })
  return relation && { relation, window }
}
