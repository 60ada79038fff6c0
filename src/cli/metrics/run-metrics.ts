import { readGenerator } from '../../files/package-folder.ts'
import { comparedWith } from '../../measure/compare-periods.ts'
import { type Measurement, measureRecords } from '../../measure/measure.ts'
import { periodOf } from '../../measure/period.ts'
import { type Plan, planMeasures } from '../../measure/plan.ts'
import type { CalendarFile, MetricResults, RecordsMap } from '../../measure/records.generated.ts'
import type { Period } from '../../measure/scope.ts'
import { parseOffset } from '../../measure/times.ts'
import { workingCalendar } from '../../measure/working-calendar.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Language, Message } from '../../model/text.ts'
import { type ReadFile, readCalendar, readMetricResults, readRecordsMap } from '../../schema/read-record-files.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type AssessmentFile, readAssessmentFile, writeAnswers } from './assessment-file.ts'
import { type MetricsOptions, readOptions } from './metrics-options.ts'
import { metricFactsOf, parameterFactsOf, readFamily } from './read-family.ts'
import { readJson, unusable } from './read-json.ts'
import { recordFiles } from './record-files.ts'
import { sectionsAsMarkdown, sectionsAsText } from './render-sections.ts'
import { reportSections } from './report-sections.ts'
import { type TraceFile, traceFile } from './trace-file.ts'
import { rangeInWords } from './words.ts'

/** Computes metrics from files of records and prints them; gives 1 if a row or cell was at fault. */
export async function runMetrics(call: Call, terminal: Terminal): Promise<number> {
  const options = readOptions(call)
  const { content: map, sha256 } = readContent(options.map, terminal, readRecordsMap)
  checkGroups(options.by, map)
  const calendar =
    options.calendar === undefined ? undefined : readContent(options.calendar, terminal, readCalendar).content
  const given = recordFiles(options.records, {
    cwd: terminal.cwd,
    kinds: Object.keys(map.records),
    onRead: (name) => terminal.progress(terminal.locale === 'zh' ? `读取 ${name}` : `reading ${name}`),
  })
  const catalog = readFamily(call.root, { catalog: options.catalog, cwd: terminal.cwd })
  const assessment =
    options.assessment === undefined
      ? undefined
      : readAssessmentFile(options.assessment, { catalog, cwd: terminal.cwd })
  const plan = planFor(map, { catalog, calendar, options, assessment })

  const previous =
    options.previous === undefined ? undefined : readContent(options.previous, terminal, readMetricResults).content
  const computed: MetricResults = {
    schemaVersion: '1.0.0',
    generator: readGenerator(),
    period: { from: plan.setting.period.from, to: plan.setting.period.to },
    zone: map.zone,
    calendar: calendarOf(plan),
    map: { ...(map.title && { title: map.title }), sha256 },
    ...measure(plan, given, options.trace === undefined ? undefined : traceFile(options.trace, terminal)),
  }
  const results = previous ? comparedWith(previous, computed) : computed
  terminal.print(written(results, call.ownFormat, terminal))
  if (assessment) {
    if (!isSamePeriod(assessment, results)) terminal.say(otherPeriod(assessment, results)[terminal.locale])
    writeAnswers(assessment, { results, map, out: options.out, replace: options.replace, terminal })
  }
  return results.records.some(({ problems }) => problems.length > 0) ? 1 : 0
}

function measure(plan: Plan, given: Parameters<typeof measureRecords>[1], traced: TraceFile | undefined): Measurement {
  try {
    return measureRecords(plan, given, traced?.trace)
  } finally {
    traced?.close()
  }
}

/** Throws where no kind of record has a column by which results are wanted. */
function checkGroups(by: readonly string[], { records }: RecordsMap): void {
  const groupable = Object.values(records).flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([name, { type }]) => (['text', 'enum', 'boolean'].includes(type) ? name : [])),
  )
  const unknown = by.find((name) => !groupable.includes(name))
  if (unknown === undefined) return
  const shared = [...new Set(groupable)].map((name) => `\`${name}\``)
  throw new UsageError({
    zh: `没有可用于分组的列 \`${unknown}\`，应为映射中的名称：${shared.join('、')}。`,
    en: `There is no column \`${unknown}\` to group by, expected a name of the map: ${shared.join(', ')}.`,
  })
}

function isSamePeriod({ assessment }: AssessmentFile, { period }: MetricResults): boolean {
  return assessment.period.from === period.from && assessment.period.to === period.to
}

function otherPeriod({ assessment }: AssessmentFile, { period }: MetricResults): Message {
  const said = ({ from, to }: MetricResults['period'], locale: Language) => rangeInWords(from, to, locale)
  return {
    zh: `注意：结果的统计期 ${said(period, 'zh')} 与评价文件的 ${said(assessment.period, 'zh')} 不同。`,
    en: `Mind that the results are of ${said(period, 'en')}, the assessment is of ${said(assessment.period, 'en')}.`,
  }
}

function readContent<Content>(
  path: string,
  { cwd }: Terminal,
  read: (value: unknown) => ReadFile<Content>,
): { readonly content: Content; readonly sha256: string } {
  const { value, sha256 } = readJson(path, cwd)
  const file = read(value)
  if ('faults' in file) throw unusable(path, file.faults)
  return { content: file.content, sha256 }
}

function planFor(
  map: RecordsMap,
  given: {
    readonly catalog: Catalog
    readonly calendar: CalendarFile | undefined
    readonly options: MetricsOptions
    readonly assessment: AssessmentFile | undefined
  },
): Plan {
  const { catalog, calendar, options, assessment } = given
  const zone = parseOffset(map.zone)
  const planned = planMeasures(map, {
    setting: {
      zone,
      period: readPeriod(options.period, assessment, zone),
      calendar: workingCalendar(calendar, zone),
      parameters: parameterFactsOf(catalog),
    },
    metrics: metricFactsOf(catalog),
    by: options.by,
  })
  if ('faults' in planned) throw unusable(options.map, planned.faults)
  return planned.plan
}

function readPeriod(written: string | undefined, assessment: AssessmentFile | undefined, zone: number): Period {
  if (written === undefined && assessment === undefined) throw new UsageError(periodMissing)
  const { from, to } = assessment?.assessment.period ?? { from: '', to: '' }
  const text = written ?? `${from}..${to}`
  const [first = '', last = ''] = text.split('..')
  const period = periodOf(first, last, zone)
  if (period) return period
  throw new UsageError({
    zh: `统计期 \`${text}\` 应写作 \`2026-01-01..2026-03-31\`，第一日不晚于最后一日。`,
    en: `Unexpected period \`${text}\`, expected first and last day as in \`2026-01-01..2026-03-31\`.`,
  })
}

function calendarOf({ setting }: Plan): MetricResults['calendar'] {
  const { file, version } = setting.calendar
  return {
    version,
    ...(file?.title && { title: file.title }),
    builtin: file === undefined,
    ...(file?.covers && { covers: file.covers }),
  }
}

function written(results: MetricResults, format: string, { locale }: Terminal): string {
  if (format === 'json') return `${JSON.stringify(results, null, 2)}\n`
  const sections = reportSections(results, locale)
  return format === 'md' ? sectionsAsMarkdown(sections) : sectionsAsText(sections)
}

const periodMissing = {
  zh: '缺少统计期，请给出 `--period 2026-01-01..2026-03-31`，或用 `--assessment` 给出评价文件。',
  en: 'The period is missing: give `--period 2026-01-01..2026-03-31`, or an assessment with `--assessment`.',
}
