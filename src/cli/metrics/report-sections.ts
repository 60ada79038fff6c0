import type { MetricChange, MetricResult, MetricResults } from '../../measure/records.generated.ts'
import { statisticLabel } from '../../model/labels.ts'
import { type Language, localized } from '../../model/text.ts'
import { plainMessage } from '../../report/plain-message.ts'
import {
  groupInWords,
  intervalInWords,
  judgementWords,
  notesOn,
  problemWords,
  quantity,
  rangeInWords,
  statusWords,
  valuesInWords,
  words,
} from './words.ts'

/** A part of a report: a table, or lines under a heading. */
export interface ReportSection {
  readonly title?: string
  readonly head?: readonly string[]
  readonly rows?: readonly (readonly string[])[]
  readonly lines?: readonly string[]
}

/** The results of metrics as parts of a report in one language. */
export function reportSections(results: MetricResults, locale: Language): readonly ReportSection[] {
  const computed = results.metrics.filter(({ status }) => status === 'computed')
  const others = results.metrics.filter(({ status }) => status !== 'computed')
  const remarks = computed.flatMap((metric) => remarkLines(metric, locale))
  const groups = computed.flatMap((metric) => groupRows(metric, locale))
  const { period, calendar } = results
  const calendarName = calendar.builtin
    ? words.builtin[locale]
    : [localized(calendar.title, locale), calendar.version].join(' ').trim()
  return [
    {
      ...(results.map.title && { title: localized(results.map.title, locale) }),
      lines: [
        `${words.period[locale]} ${rangeInWords(period.from, period.to, locale)} (UTC${results.zone})`,
        `${words.calendar[locale]} ${calendarName}`,
      ],
    },
    { head: headOf(locale), rows: computed.map((metric) => resultRow(metric, locale)) },
    ...changeSections(results, locale),
    ...(groups.length > 0 ? [{ title: words.groups[locale], head: groupHead(locale), rows: groups }] : []),
    ...(remarks.length > 0 ? [{ title: words.remarks[locale], lines: remarks }] : []),
    ...(others.length > 0
      ? [{ title: words.notComputed[locale], lines: others.map((metric) => otherLine(metric, locale)) }]
      : []),
    ...recordSections(results, locale),
  ]
}

function headOf(locale: Language): readonly string[] {
  return [words.code, words.metric, words.result, words.interval, words.sample, words.population].map(
    (each) => each[locale],
  )
}

function groupHead(locale: Language): readonly string[] {
  return [words.code, words.groups, words.result, words.interval, words.sample, words.population].map(
    (each) => each[locale],
  )
}

function resultRow(metric: MetricResult, locale: Language): readonly string[] {
  const { measured } = metric
  if (!measured) return []
  return [metric.code ?? '', titleOf(metric, locale), ...figures(metric, measured, locale)]
}

function figures(
  metric: MetricResult,
  measured: NonNullable<MetricResult['measured']>,
  locale: Language,
): readonly string[] {
  const size = String(measured.sampleSize)
  return [
    valuesInWords(measured, metric, locale),
    intervalInWords(measured, metric, locale),
    measured.insufficient ? `${size} ${words.small[locale]}` : size,
    String(measured.populationSize),
  ]
}

function groupRows(metric: MetricResult, locale: Language): readonly (readonly string[])[] {
  return metric.groups.map((group) => [
    metric.code ?? titleOf(metric, locale),
    groupInWords(group, locale),
    ...figures(metric, group.measured, locale),
  ])
}

function changeSections({ previousPeriod, metrics }: MetricResults, locale: Language): readonly ReportSection[] {
  if (!previousPeriod) return []
  const rows = metrics.flatMap((metric) => (metric.changes ?? []).map((change) => changeRow(metric, change, locale)))
  const title = `${words.changes[locale]} ${rangeInWords(previousPeriod.from, previousPeriod.to, locale)}`
  const head = [words.code, words.metric, words.statistic, words.before, words.difference, words.judgement]
  return [{ title, head: head.map((each) => each[locale]), rows }]
}

function changeRow(metric: MetricResult, change: MetricChange, locale: Language): readonly string[] {
  const { statistic, previous, exact, rounded, judgement } = change
  const sign = exact.startsWith('-') ? '−' : '+'
  const unit = metric.unit === '%' ? 'percentage-point' : metric.unit
  return [
    metric.code ?? '',
    titleOf(metric, locale),
    statistic === 'rate' || statistic === 'ratio' ? '' : statisticLabel(statistic, locale),
    quantity(previous, metric.unit, locale),
    judgement === 'equal' ? '0' : `${sign}${quantity(rounded.replace('-', ''), unit, locale)}`,
    judgementWords[judgement][locale],
  ]
}

function remarkLines(metric: MetricResult, locale: Language): readonly string[] {
  const own = metric.measured ? notesOn(metric.measured, metric, locale) : []
  const remarks = metric.remarks.map(({ message }) => plainMessage(message, locale))
  return [...own, ...remarks].map((line) => `${metric.code ?? metric.metric} ${line}`)
}

function otherLine(metric: MetricResult, locale: Language): string {
  return [
    metric.code,
    titleOf(metric, locale),
    locale === 'zh' ? `——${statusWords[metric.status].zh}` : `- ${statusWords[metric.status].en}`,
  ]
    .filter(Boolean)
    .join(' ')
}

function titleOf({ title, metric }: MetricResult, locale: Language): string {
  return localized(title, locale) || metric
}

function recordSections({ records, problems }: MetricResults, locale: Language): readonly ReportSection[] {
  const rows = records.map(({ name, title, files, rows: count, counted, problems: found }) => [
    localized(title, locale) || name,
    files.map((file) => file.name).join(', '),
    String(count),
    String(counted),
    found
      .map(({ code, count: number }) => `${problemWords[code]?.[locale] ?? code} ${number}`)
      .join(locale === 'zh' ? '；' : '; '),
  ])
  const columns = records.flatMap(({ name, title, ignoredColumns, absentColumns }) => {
    const kind = localized(title, locale) || name
    return [
      ...(ignoredColumns.length > 0 ? [`${kind}: ${words.ignored[locale]}${ignoredColumns.join(', ')}`] : []),
      ...(absentColumns.length > 0 ? [`${kind}: ${words.absent[locale]}${absentColumns.join(', ')}`] : []),
    ]
  })
  const lines = problems.map(({ file, line, column, message }) => {
    const place = [`${file}:${line}`, column === undefined ? '' : locale === 'zh' ? `“${column}”` : `"${column}"`]
      .filter(Boolean)
      .join(' ')
    return `${place}  ${plainMessage(message, locale)}`
  })
  return [
    {
      title: words.records[locale],
      head: [words.records, words.files, words.rows, words.counted, words.problems].map((each) => each[locale]),
      rows,
    },
    ...(columns.length > 0 ? [{ lines: columns }] : []),
    ...(lines.length > 0 ? [{ title: words.problems[locale], lines }] : []),
  ]
}
