import type { Localized, Message } from '../model/text.ts'
import { localized } from '../model/text.ts'
import type { CompiledMetric } from './compiled-metric.ts'
import type { Plan, PlannedMetric } from './plan.ts'
import type { MetricResult, RecordKind } from './records.generated.ts'
import { writeTime } from './times.ts'

/** What a reader must know before using a result: what was not given, not mapped, or is not over yet. */
export function remarksOn(
  { written, compiled, facts }: PlannedMetric,
  { map, setting }: Plan,
  given: ReadonlySet<string>,
): MetricResult['remarks'] {
  if (!written || !compiled) return []
  const kind = map.records[written.records]
  const words = kind ? wordsOf(written, kind) : new Set<string>()
  const lacking = Object.entries(kind?.relations ?? {})
    .filter(([name, { records }]) => words.has(name) && !given.has(records))
    .map(([, { records }]) => records)
  const numbers = new Set(written.exclusions?.map(({ number }) => number))
  const ratioNumbers = new Set(written.ratio?.exclusions?.map(({ number }) => number))
  const unmapped = facts.exclusions.filter((_, index) => !numbers.has(index + 1) && !ratioNumbers.has(index + 1))
  const { calendar, period } = setting
  const usesCalendar = ['working-days', 'working-time', 'recurring'].some((word) => words.has(word))
  return [
    ...[...new Set(lacking)].map((records) => remark('records-not-given', notGiven(records, map.records[records]))),
    ...unmapped.map((title) => remark('exclusion-not-mapped', notMapped(title))),
    ...(usesCalendar && calendar.file === undefined ? [remark('calendar-builtin', builtinCalendar)] : []),
    ...(usesCalendar && calendar.file?.covers && isBeyond(calendar.file.covers, period)
      ? [remark('calendar-short', shortCalendar(calendar.file.covers))]
      : []),
    ...observation(compiled, setting),
  ]
}

function remark(code: string, message: Message) {
  return { code, message }
}

/** All words of a measure and of the quantities that it uses. */
function wordsOf(written: object, kind: RecordKind): ReadonlySet<string> {
  const words = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && !words.has(value)) {
      words.add(value)
      collect(kind.quantities?.[value])
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        words.add(key)
        collect(part)
      }
    }
  }
  collect(written)
  return words
}

function isBeyond(
  covers: { readonly from: string; readonly to: string },
  period: { readonly from: string; readonly to: string },
) {
  return period.from < covers.from || period.to > covers.to
}

function observation({ observe }: CompiledMetric, { period, zone }: Plan['setting']): MetricResult['remarks'] {
  if (!observe) return []
  const length = observe.window.at({ numbers: new Float64Array(0), texts: [], intervals: [] })
  const latest = observe.relation.index.latest()
  const needed = period.end + length
  if (latest >= needed - 86_400) return []
  const until = writeTime(needed, zone)
  const seen = Number.isFinite(latest) ? writeTime(latest, zone) : undefined
  return [remark('window-open', openWindow(until, seen))]
}

function notGiven(records: string, kind: RecordKind | undefined): Message {
  const title = { zh: localized(kind?.title, 'zh') || records, en: localized(kind?.title, 'en') || records }
  return {
    zh: `没有给出记录“${title.zh}”（\`${records}\`），按没有这类记录计算`,
    en: `The records of ${title.en} (\`${records}\`) were not given and count as none`,
  }
}

function notMapped(title: Localized): Message {
  return {
    zh: `映射没有给出剔除情形“${localized(title, 'zh')}”，没有剔除`,
    en: `The map does not say when the exclusion "${localized(title, 'en')}" applies; nothing was left out for it`,
  }
}

const builtinCalendar: Message = {
  zh: '没有给出工作日历，以星期一至星期五为工作日，没有计入节假日和调休',
  en: 'No working calendar was given: Monday to Friday count as working days, public holidays are not considered',
}

function shortCalendar({ from, to }: { readonly from: string; readonly to: string }): Message {
  return {
    zh: `工作日历只核对了 ${from} 至 ${to}，统计期超出了这一范围`,
    en: `The working calendar was checked from ${from} to ${to} only, and the period reaches beyond`,
  }
}

function openWindow(until: string, latest: string | undefined): Message {
  return {
    zh: `观察期到 ${until} 才届满，${latest === undefined ? '没有可供观察的记录' : `记录只到 ${latest}`}，结果不完整`,
    en: `The observation window ends on ${until}, ${latest === undefined ? 'and there is no record to observe' : `and the records end on ${latest}`}: the result is not final`,
  }
}
