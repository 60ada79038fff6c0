import { headersOf } from './compile-kind.ts'
import type { CompiledMetric, NumeratorPart } from './compiled-metric.ts'
import { exclusionOf, judgeOf } from './judge.ts'
import type { Plan, PlannedMetric } from './plan.ts'
import { type ProblemLog, problemLog } from './problem-log.ts'
import { type ReadSummary, type RecordFile, readRecords } from './read-records.ts'
import type { MetricGroup, MetricResult, MetricResults, RecordsRead } from './records.generated.ts'
import { RecordsError } from './records-error.ts'
import { remarksOn } from './remarks.ts'
import type { Row } from './row.ts'
import type { RowPlace } from './row-soundness.ts'
import type { PlacedColumn } from './scope.ts'
import { isMeasured, summarize } from './summarize.ts'
import { count, countOpen, emptyTally, type Tally } from './tally.ts'
import { type Trace, tracerOf } from './trace.ts'

/** What computing gives: what was read, the results, and the first problems. */
export type Measurement = Pick<MetricResults, 'records' | 'metrics' | 'problems'>

/**
 * Computes the metrics of a plan from files of records, by kind. Each file is read in pieces, at most twice: once for
 * what others look up in it, once for its own metrics. Memory grows with what must be kept of a row: 8 bytes for each
 * time metric and way of grouping, about 20 for its key, about 40 for each relation that looks it up.
 */
export function measureRecords(
  plan: Plan,
  files: ReadonlyMap<string, readonly RecordFile[]>,
  trace?: Trace,
): Measurement {
  for (const [name] of files) if (!plan.kinds.has(name)) throw new RecordsError(unknownKind(name, plan))
  fillIndexes(plan, files)
  const collectors = plan.metrics.map((metric) => collectorOf(metric, plan, trace))
  const logs = new Map<string, ProblemLog>()
  const read = [...plan.kinds].flatMap(([name, kind]) => {
    const own = files.get(name)
    if (!own) return []
    const takes = collectors.flatMap(({ takes }) => takes.get(name) ?? [])
    const log = problemLog(name)
    logs.set(name, log)
    const take: TakeRecord = (row, place) => {
      for (const each of takes) each(row, place)
    }
    return [recordsRead(name, plan, { summary: readRecords(kind, own, { take, log }), log })]
  })
  const given = new Set(files.keys())
  return {
    records: read,
    metrics: plan.metrics.map((metric, index) => resultOf(metric, { plan, given, tallies: collectors[index] })),
    problems: [...logs.values()].flatMap((log) => log.first()),
  }
}

function unknownKind(name: string, { kinds }: Plan) {
  const known = [...kinds.keys()].map((each) => `\`${each}\``)
  return {
    zh: `没有名为 \`${name}\` 的记录，应为 ${known.join('、')} 之一。`,
    en: `There are no records called \`${name}\`, expected one of ${known.join(', ')}.`,
  }
}

function fillIndexes({ kinds, fills }: Plan, files: ReadonlyMap<string, readonly RecordFile[]>): void {
  for (const [name, kind] of kinds) {
    const own = fills.filter(({ records }) => records === name)
    const given = files.get(name)
    if (given && own.length > 0) {
      const take = (row: Row) => {
        for (const fill of own) fill.take(row)
      }
      readRecords(kind, given, { take, log: undefined })
    }
  }
  for (const { index } of fills) index.seal()
}

function recordsRead(
  name: string,
  { map }: Plan,
  { summary, log }: { summary: ReadSummary; log: ProblemLog },
): RecordsRead {
  const title = map.records[name]?.title
  return {
    name,
    ...(title && { title }),
    files: summary.files.map(({ file, rows }) => ({ name: file.name, sha256: file.sha256?.(), rows })),
    rows: summary.files.reduce((sum, { rows }) => sum + rows, 0),
    counted: summary.taken,
    problems: log.counts().map(({ code, count: number }) => ({ code, count: number })),
    ignoredColumns: [...summary.ignoredColumns],
    absentColumns: [...summary.absentColumns],
  }
}

/** Counts the records of one metric, all together and group by group. */
interface Collector {
  readonly total: Tally | undefined
  readonly groups: readonly Map<string, Tally>[]
  /** What to do with each row, by the kind of record. */
  readonly takes: ReadonlyMap<string, TakeRecord[]>
}

type TakeRecord = (row: Row, place: RowPlace) => void

function collectorOf({ compiled }: PlannedMetric, plan: Plan, trace: Trace | undefined): Collector {
  if (!compiled) return { total: undefined, groups: [], takes: new Map() }
  const total = emptyTally(compiled)
  const groups = compiled.splits.map(() => new Map<string, Tally>())
  const { measure, open } = compiled
  const judge = judgeOf(compiled, plan.setting)
  const talliesOf = tallyFinder(compiled, total, groups)
  const tracer = trace && tracerOf(compiled, plan, trace)
  const takes = new Map<string, TakeRecord[]>()
  const add = (records: string, take: TakeRecord) => takes.set(records, [...(takes.get(records) ?? []), take])
  add(compiled.records, (row, place) => {
    const contribution = judge(row)
    if (!contribution) return
    for (const tally of talliesOf(row, compiled.splits)) count(tally, measure.method, contribution)
    tracer?.(row, place, contribution)
  })
  if (open) {
    add(compiled.records, (row) => {
      if (!open.when(row) || exclusionOf(compiled.selection, row) >= 0) return
      for (const tally of talliesOf(row, compiled.splits)) countOpen(tally, open.time.at(row))
    })
  }
  if (measure.method === 'ratio') add(measure.numerator.records, numeratorTake(measure.numerator, talliesOf))
  return { total, groups, takes }
}

type FindTallies = (row: Row, splits: readonly (PlacedColumn | undefined)[]) => readonly Tally[]

/** The tallies to which a row belongs: the total, and that of its value in each column of groups. */
function tallyFinder(metric: CompiledMetric, total: Tally, groups: readonly Map<string, Tally>[]): FindTallies {
  if (groups.length === 0) {
    const only = [total]
    return () => only
  }
  return (row, splits) => [
    total,
    ...splits.flatMap((placed, index) => {
      const tallies = groups[index]
      if (!placed || !tallies) return []
      const value = groupValue(row, placed)
      const known = tallies.get(value)
      if (known) return [known]
      if (tallies.size >= mostGroups) throw new RecordsError(tooManyGroups(placed.name))
      const tally = emptyTally(metric)
      // A text cut from a piece of the file would keep the whole piece in memory.
      tallies.set(JSON.parse(JSON.stringify(value)), tally)
      return [tally]
    }),
  ]
}

const mostGroups = 10_000

function tooManyGroups(column: string) {
  return {
    zh: `列 \`${column}\` 有超过 ${mostGroups} 个不同的值，不适合用于分组。请换一列。`,
    en: `The column \`${column}\` has more than ${mostGroups} different values, too many for groups. Choose another column.`,
  }
}

function groupValue(row: Row, { index, column }: PlacedColumn): string {
  if (column.type === 'text') return row.texts[index] ?? ''
  const number = row.numbers[index] ?? Number.NaN
  if (Number.isNaN(number)) return ''
  return column.type === 'enum' ? (Object.keys(column.values ?? {})[number] ?? '') : String(number === 1)
}

function numeratorTake({ selection, splits }: NumeratorPart, talliesOf: FindTallies): (row: Row) => void {
  return (row) => {
    if (!selection.population(row)) return
    const excluded = exclusionOf(selection, row)
    for (const tally of talliesOf(row, splits)) {
      if (excluded < 0) tally.numerator++
      else tally.numeratorExcluded[excluded] = (tally.numeratorExcluded[excluded] ?? 0) + 1
    }
  }
}

function resultOf(
  metric: PlannedMetric,
  { plan, given, tallies }: { plan: Plan; given: ReadonlySet<string>; tallies: Collector | undefined },
): MetricResult {
  const { facts, compiled } = metric
  const head = {
    metric: facts.key,
    ...(facts.code !== undefined && { code: facts.code }),
    title: facts.title,
    edition: facts.edition,
    unit: facts.unit,
    direction: facts.direction,
    ...(facts.minimumSample !== undefined && { minimumSample: facts.minimumSample }),
  }
  if (!compiled || !tallies?.total) return { ...head, status: 'not-mapped', groups: [], remarks: [] }
  const needed = [
    compiled.records,
    ...(compiled.measure.method === 'ratio' ? [compiled.measure.numerator.records] : []),
  ]
  if (needed.some((name) => !given.has(name))) {
    return { ...head, status: 'no-records', records: compiled.records, groups: [], remarks: [] }
  }
  const measured = summarize(compiled, tallies.total)
  return {
    ...head,
    status: isMeasured(measured) ? 'computed' : 'no-data',
    records: compiled.records,
    measured,
    groups: compiled.splits.flatMap((placed, index) => groupsOf(compiled, placed, tallies.groups[index])),
    remarks: remarksOn(metric, plan, given),
  }
}

function groupsOf(
  metric: CompiledMetric,
  { name, column }: PlacedColumn,
  tallies: Collector['groups'][number] | undefined,
) {
  const values = [...(tallies?.keys() ?? [])].sort()
  return values.flatMap((value): MetricGroup[] => {
    const tally = tallies?.get(value)
    const label = column.type === 'enum' ? column.values?.[value]?.[0] : undefined
    return tally
      ? [
          {
            by: name,
            heading: headersOf(name, column)[0] ?? name,
            value,
            ...(label !== undefined && { label }),
            measured: summarize(metric, tally),
          },
        ]
      : []
  })
}
