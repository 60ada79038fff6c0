import type { Localized } from '../model/text.ts'
import { type CompiledKind, columnNamed } from './compile-kind.ts'
import { always, compileTest } from './compile-test.ts'
import { compileValue, expectKind, secondsOf, unknownName } from './compile-value.ts'
import type { Exclusion, MetricMeasure } from './records.generated.ts'
import type { Path, PlacedColumn, PlacedRelation, Scope, Test, TypedValue } from './scope.ts'

/** What is known of a metric from the standards. */
export interface MetricFacts {
  /** `standard/id` */
  readonly key: string
  readonly id: string
  readonly code?: string | undefined
  /** Designation of the standard. */
  readonly edition: string
  readonly title: Localized
  readonly unit: string
  readonly direction: 'higher' | 'lower'
  readonly statistics: readonly string[]
  readonly exclusions: readonly Localized[]
  readonly minimumSample?: number | undefined
}

/** One metric, ready to be computed. */
export interface CompiledMetric {
  readonly facts: MetricFacts
  readonly records: string
  readonly selection: Selection
  readonly sample: Test | undefined
  readonly measure: CompiledMeasure
  readonly open: { readonly when: Test; readonly time: TypedValue } | undefined
  readonly shares: readonly { readonly id: string; readonly title: Localized | undefined; readonly when: Test }[]
  /** Columns by which results are shown apart. */
  readonly splits: readonly PlacedColumn[]
  readonly observe: { readonly relation: PlacedRelation; readonly window: TypedValue } | undefined
  readonly decimals: number
}

/** Which records count: those of the population to which no exclusion applies. */
export interface Selection {
  readonly population: Test
  readonly exclusions: readonly CompiledExclusion[]
}

export interface CompiledExclusion {
  readonly id: string
  readonly title: Localized | undefined
  readonly when: Test
}

/** How the records that count become a result. */
export type CompiledMeasure =
  | { readonly method: 'rate'; readonly met: Test; readonly factor: number }
  | { readonly method: 'ratio'; readonly numerator: NumeratorPart; readonly factor: number }
  | { readonly method: 'time'; readonly time: TypedValue; readonly met: Test | undefined; readonly perUnit: number }
  | { readonly method: 'score'; readonly items: readonly PlacedColumn[]; readonly scale: number }
  | {
      readonly method: 'recurring'
      readonly from: TypedValue
      readonly until: TypedValue | undefined
      readonly every: TypedValue
      readonly relation: PlacedRelation
      readonly factor: number
    }

/** The records of another kind that are counted over those of the population. */
export interface NumeratorPart {
  readonly records: string
  readonly selection: Selection
  /** The columns of the same names by which results are shown apart; absent where that kind has no such column. */
  readonly splits: readonly (PlacedColumn | undefined)[]
}

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

/** Records that count: the exclusions that all metrics share come first, then those of the metric. */
function compileSelection(
  { population, exclusions }: Pick<MetricMeasure, 'population' | 'exclusions'>,
  path: Path,
  { kind, facts }: { kind: CompiledKind; facts: MetricFacts },
): Selection {
  const { scope } = kind
  const compile = (list: readonly Exclusion[], base: Path): CompiledExclusion[] =>
    list.flatMap((exclusion, index) => {
      const title = titleOf(exclusion, facts, { path: [...base, index], scope })
      if (exclusion.when === undefined) return []
      return { id: exclusion.id, title, when: compileTest(exclusion.when, [...base, index, 'when'], scope) }
    })
  return {
    population: population === undefined ? always : compileTest(population, [...path, 'population'], scope),
    exclusions: [
      ...compile(kind.kind.exclusions ?? [], ['records', kind.name, 'exclusions']),
      ...compile(exclusions ?? [], [...path, 'exclusions']),
    ],
  }
}

function titleOf(
  { number, title }: Exclusion,
  { exclusions }: MetricFacts,
  { path, scope }: { path: Path; scope: Scope },
): Localized | undefined {
  if (number === undefined) return title
  const own = exclusions[number - 1]
  if (!own) {
    scope.tell([...path, 'number'], {
      zh: `出现了 \`${number}\`，标准为该指标列出了 ${exclusions.length} 种剔除情形`,
      en: `Unexpected number \`${number}\`, expected one of the ${exclusions.length} exclusions that the standard lists for the metric`,
    })
  }
  return title ?? own
}

interface MeasureSurroundings {
  readonly kind: CompiledKind
  readonly kinds: ReadonlyMap<string, CompiledKind>
  readonly splits: readonly PlacedColumn[]
  readonly path: Path
}

function compileMeasure(
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
function compileTimeOf(
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

function relationNamed(name: string, path: Path, { relations, tell }: Scope): PlacedRelation | undefined {
  const relation = relations.get(name)
  if (!relation) tell(path, unknownName(name, [...relations.keys()]))
  return relation
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
