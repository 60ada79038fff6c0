import { readGenerator } from '../../files/package-folder.ts'
import { measureRecords } from '../../measure/measure.ts'
import { periodOf } from '../../measure/period.ts'
import { type Plan, planMeasures } from '../../measure/plan.ts'
import type { CalendarFile, MetricResults, RecordsMap } from '../../measure/records.generated.ts'
import type { Period } from '../../measure/scope.ts'
import { parseOffset } from '../../measure/times.ts'
import { workingCalendar } from '../../measure/working-calendar.ts'
import type { Catalog } from '../../model/catalog.ts'
import { type ReadFile, readCalendar, readRecordsMap } from '../../schema/read-record-files.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type AssessmentFile, readAssessmentFile, writeAnswers } from './assessment-file.ts'
import { metricFactsOf, parameterFactsOf, readFamily } from './read-family.ts'
import { readJson, unusable } from './read-json.ts'
import { recordFiles } from './record-files.ts'
import { sectionsAsMarkdown, sectionsAsText } from './render-sections.ts'
import { reportSections } from './report-sections.ts'

/** Computes metrics from files of records and prints them; gives 1 if a row or cell was at fault. */
export async function runMetrics(call: Call, terminal: Terminal): Promise<number> {
  const options = readOptions(call)
  const { content: map, sha256 } = readContent(options.map, terminal, readRecordsMap)
  const calendar =
    options.calendar === undefined ? undefined : readContent(options.calendar, terminal, readCalendar).content
  const given = recordFiles(options.records, { cwd: terminal.cwd, kinds: Object.keys(map.records) })
  const catalog = readFamily(call.root, { catalog: options.catalog, cwd: terminal.cwd })
  const assessment =
    options.assessment === undefined
      ? undefined
      : readAssessmentFile(options.assessment, { catalog, cwd: terminal.cwd })
  const plan = planFor(map, { catalog, calendar, options, assessment })

  const results: MetricResults = {
    schemaVersion: '1.0.0',
    generator: readGenerator(),
    period: { from: plan.setting.period.from, to: plan.setting.period.to },
    zone: map.zone,
    calendar: calendarOf(plan),
    map: { ...(map.title && { title: map.title }), sha256 },
    ...measureRecords(plan, given),
  }
  terminal.print(written(results, call.ownFormat, terminal))
  if (assessment) {
    writeAnswers(assessment, { results, map, out: options.out, replace: options.replace, terminal })
  }
  return results.records.some(({ problems }) => problems.length > 0) ? 1 : 0
}

interface MetricsOptions {
  readonly map: string
  readonly records: readonly string[]
  readonly period: string | undefined
  readonly calendar: string | undefined
  readonly by: readonly string[]
  readonly catalog: string | undefined
  readonly assessment: string | undefined
  readonly out: string | undefined
  readonly replace: boolean
}

function readOptions({ given, options }: Call): MetricsOptions {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  const list = (name: string) => (Array.isArray(options[name]) ? options[name].map(String) : [])
  const [map, out, assessment] = [text('map'), text('out'), text('assessment')]
  const records = [...given, ...list('records')]
  if (map === undefined) throw new UsageError(mapMissing)
  if (records.length === 0) throw new UsageError(recordsMissing)
  if ((out === undefined) !== (assessment === undefined)) throw new UsageError(outAlone)
  return {
    map,
    records,
    period: text('period'),
    calendar: text('calendar'),
    by: list('by'),
    catalog: text('catalog'),
    assessment,
    out,
    replace: options.replace === true,
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

const mapMissing = {
  zh: '缺少 `--map`：请给出说明各列含义的映射，见 docs/metrics.zh-CN.md。',
  en: 'The option `--map` is missing: give the map that says what the columns mean, see docs/metrics.md.',
}

const recordsMissing = {
  zh: '没有给出记录文件，请写作 `tickets=工单.csv`，种类取自映射。',
  en: 'No file of records was given: write `tickets=tickets.csv`, with a kind of the map.',
}

const outAlone = {
  zh: '`--assessment` 与 `--out` 应同时给出。',
  en: 'The options `--assessment` and `--out` belong together: give both.',
}

const periodMissing = {
  zh: '缺少统计期，请给出 `--period 2026-01-01..2026-03-31`，或用 `--assessment` 给出评价文件。',
  en: 'The period is missing: give `--period 2026-01-01..2026-03-31`, or an assessment with `--assessment`.',
}
