import type { Measured, MetricChange, MetricGroup, MetricResult } from '../../measure/records.generated.ts'
import { quantityInWords, statisticLabel } from '../../model/labels.ts'
import { type Language, localized } from '../../model/text.ts'

/** The statistics of a result in words: `91.2 % (73/80)`, `平均值 9.5 h，第90百分位数 22.6 h`. */
export function valuesInWords(measured: Measured, { unit }: MetricResult, locale: Language): string {
  const parts = measured.statistics.map(({ statistic, rounded }) => {
    const value = quantity(rounded, unit, locale)
    if (statistic === 'rate' || statistic === 'ratio') return `${value} (${measured.numerator}/${measured.denominator})`
    return unit === 'point' ? value : `${statisticLabel(statistic, locale)} ${value}`
  })
  const { compliance } = measured
  if (compliance) {
    const value = quantity(compliance.rounded, '%', locale)
    parts.push(`${words.met[locale]} ${value} (${compliance.numerator}/${compliance.denominator})`)
  }
  return parts.join(locale === 'zh' ? '，' : ', ') || words.nothing[locale]
}

/** The confidence interval of a result; empty if it has none. */
export function intervalInWords({ interval }: Measured, { unit }: MetricResult, locale: Language): string {
  if (!interval) return ''
  return rangeInWords(interval.roundedLow, quantity(interval.roundedHigh, unit, locale), locale)
}

/** From one thing to another: `2026-01-01～2026-03-31`, `2026-01-01 to 2026-03-31`. */
export function rangeInWords(from: string, to: string, locale: Language): string {
  return locale === 'zh' ? `${from}～${to}` : `${from} to ${to}`
}

/** What a group is called: its column and value as the records write them. */
export function groupInWords({ heading, value, label }: MetricGroup, locale: Language): string {
  const name = label ?? groupNames[value]?.[locale] ?? value
  return locale === 'zh' ? `${heading}：${name}` : `${heading}: ${name}`
}

const groupNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  '': { zh: '（空）', en: '(empty)' },
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
}

/** Everything to say of a result besides its value, a sentence each. */
export function notesOn(measured: Measured, metric: MetricResult, locale: Language): readonly string[] {
  const { excluded, missing, notSampled, pauses, open, shares = [] } = measured
  const list = (entries: readonly string[]) => entries.join(locale === 'zh' ? '；' : '; ')
  const left = excluded.filter(({ count }) => count > 0)
  const zh = locale === 'zh'
  return [
    ...(left.length > 0
      ? [
          `${words.excluded[locale]}${list(left.map(({ id, title, count }) => `${localized(title, locale) || id} ${count}`))}`,
        ]
      : []),
    ...(missing > 0 ? [`${words.missing[locale]}${missing}`] : []),
    ...(notSampled ? [`${words.notSampled[locale]}${notSampled}`] : []),
    ...(pauses
      ? [
          zh
            ? `扣除中止或等待时段 ${pauses.records} 件，共 ${quantity(pauses.rounded, metric.unit, locale)}`
            : `pauses deducted from ${pauses.records} records, ${quantity(pauses.rounded, metric.unit, locale)} in all`,
        ]
      : []),
    ...(open && open.records > 0 && open.longest
      ? [
          zh
            ? `期末未结束 ${open.records} 件，最长已用 ${quantity(open.longest.rounded, metric.unit, locale)}`
            : `${open.records} not ended at the end of the period, the longest after ${quantity(open.longest.rounded, metric.unit, locale)}`,
        ]
      : []),
    ...shares.map(
      (share) =>
        `${localized(share.title, locale) || share.id} ${quantity(share.rounded, '%', locale)} (${share.numerator}/${share.denominator})`,
    ),
  ]
}

/** A number as text with its unit, as a standard prints it. */
export function quantity(rounded: string, unit: string, locale: Language): string {
  return rounded + quantityInWords(0, unit, locale).slice(1)
}

/** Words of the reports. */
export const words = {
  period: { zh: '统计期', en: 'Period' },
  calendar: { zh: '工作日历', en: 'Working calendar' },
  builtin: { zh: '星期一至星期五（未计节假日和调休）', en: 'Monday to Friday, without public holidays' },
  code: { zh: '代码', en: 'Code' },
  metric: { zh: '指标', en: 'Metric' },
  result: { zh: '结果', en: 'Result' },
  interval: { zh: '95 % 置信区间', en: '95 % confidence' },
  sample: { zh: '样本量', en: 'Sample' },
  population: { zh: '总体', en: 'Population' },
  small: { zh: '样本不足', en: 'small sample' },
  met: { zh: '达标率', en: 'met' },
  nothing: { zh: '没有数据', en: 'no records' },
  excluded: { zh: '剔除：', en: 'left out: ' },
  missing: { zh: '缺少时刻或取值：', en: 'without a value: ' },
  notSampled: { zh: '未抽取或未作答：', en: 'not drawn or not answered: ' },
  notComputed: { zh: '没有计算的指标', en: 'Not computed' },
  records: { zh: '记录', en: 'Records' },
  rows: { zh: '行数', en: 'Rows' },
  counted: { zh: '参与计算', en: 'Counted' },
  files: { zh: '文件', en: 'Files' },
  problems: { zh: '问题', en: 'Problems' },
  remarks: { zh: '剔除与说明', en: 'Exclusions and remarks' },
  groups: { zh: '分组', en: 'Groups' },
  ignored: { zh: '映射没有列出的列：', en: 'columns that the map does not name: ' },
  absent: { zh: '文件没有的列：', en: 'columns that no file has: ' },
  changes: { zh: '与上一统计期之差', en: 'Changes since' },
  statistic: { zh: '统计量', en: 'Statistic' },
  before: { zh: '上期', en: 'Then' },
  difference: { zh: '差', en: 'Difference' },
  judgement: { zh: '变化', en: 'Change' },
} as const

/** What a difference from an earlier period is called. */
export const judgementWords: Readonly<Record<MetricChange['judgement'], { readonly zh: string; readonly en: string }>> =
  {
    better: { zh: '改进', en: 'better' },
    worse: { zh: '退步', en: 'worse' },
    equal: { zh: '持平', en: 'equal' },
    overlapping: { zh: '置信区间重叠，不作判断', en: 'confidence intervals overlap, no judgement' },
  }

/** Why a metric was not computed. */
export const statusWords: Readonly<Record<MetricResult['status'], { readonly zh: string; readonly en: string }>> = {
  computed: { zh: '已计算', en: 'computed' },
  'no-data': { zh: '统计期内没有属于总体的记录', en: 'no record of the population in the period' },
  'no-records': { zh: '没有给出所需的记录', en: 'its records were not given' },
  'not-mapped': { zh: '映射没有给出计算方法', en: 'the map does not say how' },
}

/** What kinds of problem are called. */
export const problemWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'row-ragged': { zh: '单元格数与表头不符', en: 'rows with a wrong number of cells' },
  'value-missing': { zh: '缺少必需的值', en: 'rows without a value that they need' },
  'value-unreadable': { zh: '无法识别的值', en: 'values that cannot be read' },
  'value-out-of-range': { zh: '超出范围的值', en: 'values out of range' },
  'record-duplicate': { zh: '重复的记录', en: 'records that are there twice' },
  'times-reversed': { zh: '先后颠倒的时刻', en: 'times in the wrong order' },
}
