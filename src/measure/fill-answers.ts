import type { Answer, Assessment, EvidenceRecord } from '../assess/assessment.generated.ts'
import { compare, type Rational } from '../assess/rational.ts'
import type { SchemeCriterion } from '../assess/scheme.ts'
import type { Message } from '../model/text.ts'
import { numberOf } from './compare-periods.ts'
import type { AnswerSource, Measured, MetricResult, RecordsMap } from './records.generated.ts'

/** An assessment with the answers that metrics give, and what became of each criterion that metrics feed. */
export interface FilledAssessment {
  readonly assessment: Assessment
  readonly outcomes: readonly FillOutcome[]
}

export interface FillOutcome {
  readonly criterion: string
  readonly outcome: 'answered' | 'kept' | 'replaced' | 'unanswered'
  /** The metric whose result was taken. */
  readonly metric?: string
  /** Why there is no answer. */
  readonly reason?: Message
}

export interface FillOptions {
  readonly criteria: readonly SchemeCriterion[]
  readonly metrics: readonly MetricResult[]
  /** Which results answer which criteria, where the first statistic of the metric does not. */
  readonly answers: RecordsMap['answers']
  /** Whether answers that are there already are replaced. */
  readonly replace: boolean
  /** The files of records as evidence of the answers, by the kind of record. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRecord[]>
}

/**
 * Answers the criteria of an assessment that metrics feed; of several metrics the least favourable counts. What someone
 * else has answered is kept, unless it is to be replaced.
 */
export function fillAnswers(assessment: Assessment, options: FillOptions): FilledAssessment {
  const answers: Record<string, Answer> = { ...assessment.answers }
  const outcomes = options.criteria
    .filter(({ metrics, scoring }) => metrics.length > 0 && scoring !== undefined)
    .map((criterion): FillOutcome => {
      const found = answerOf(criterion, options)
      if ('reason' in found) return { criterion: criterion.id, outcome: 'unanswered', reason: found.reason }
      const before = Object.hasOwn(answers, criterion.id)
      if (before && !options.replace) return { criterion: criterion.id, outcome: 'kept', metric: found.metric }
      answers[criterion.id] = found.answer
      return { criterion: criterion.id, outcome: before ? 'replaced' : 'answered', metric: found.metric }
    })
  const referred = new Set(Object.values(answers).flatMap(({ evidence = [] }) => evidence))
  const records = [...options.evidence.values()].flat().filter(({ id }) => referred.has(id))
  const others = (assessment.evidence ?? []).filter(({ id }) => !records.some((record) => record.id === id))
  const evidence = [...others, ...records]
  return { assessment: { ...assessment, ...(evidence.length > 0 && { evidence }), answers }, outcomes }
}

type FoundAnswer = { readonly answer: Answer; readonly metric: string } | { readonly reason: Message }

function answerOf(criterion: SchemeCriterion, { metrics, answers, evidence }: FillOptions): FoundAnswer {
  const mapped = answers && Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined
  const sources = mapped ?? criterion.metrics.map((metric): AnswerSource => ({ metric }))
  const found = sources.map((source) => valueFor(source, metrics))
  const lacking = found.find((each) => 'reason' in each && !each.mayLack)
  if (lacking && 'reason' in lacking) return { reason: lacking.reason }
  const values = found.flatMap((each) => ('reason' in each ? [] : each))
  const [first, ...rest] = values
  if (!first) return { reason: nothingMeasured(sources.map(({ metric }) => metric)) }
  const worst = rest.reduce((least, each) => (isWorse(each, least, criterion) ? each : least), first)
  const content = contentOf(worst, criterion)
  if (!content) return { reason: notByMetric(criterion) }
  const note = notes(worst)
  const ids = (evidence.get(worst.metric.records ?? '') ?? []).map(({ id }) => id)
  return {
    metric: worst.metric.metric,
    answer: { ...content, ...(ids.length > 0 && { evidence: ids }), ...(note !== '' && { note }) },
  }
}

/** One result that can answer a criterion. */
interface Value {
  readonly metric: MetricResult
  readonly measured: Measured
  readonly exact: string
  readonly number: Rational
  readonly counts: { readonly numerator: number; readonly denominator: number } | undefined
}

function valueFor(
  { metric: name, statistic, group }: AnswerSource,
  metrics: readonly MetricResult[],
): Value | { readonly reason: Message; readonly mayLack: boolean } {
  const metric = metrics.find(({ metric: key }) => key === name || key.endsWith(`/${name}`))
  // Where nothing fell due, such as no promise, the other metrics of the criterion answer it.
  if (!metric || metric.status === 'no-data') return { reason: nothingMeasured([name]), mayLack: metric !== undefined }
  const measured = group
    ? metric.groups.find(({ by, value }) => by === group.by && value === group.value)?.measured
    : metric.measured
  if (!measured)
    return { reason: nothingMeasured([name]), mayLack: group !== undefined && metric.status === 'computed' }
  if (statistic === 'compliance') {
    const { compliance } = measured
    if (!compliance) return { reason: nothingMeasured([name]), mayLack: false }
    const counts = { numerator: compliance.numerator, denominator: compliance.denominator }
    return { metric, measured, exact: compliance.exact, number: numberOf(compliance.exact), counts }
  }
  const chosen =
    statistic === undefined ? measured.statistics[0] : measured.statistics.find((each) => each.statistic === statistic)
  if (!chosen) return { reason: nothingMeasured([name]), mayLack: measured.statistics.length === 0 }
  const { numerator, denominator } = measured
  const counts = numerator === undefined || denominator === undefined ? undefined : { numerator, denominator }
  return { metric, measured, exact: chosen.exact, number: numberOf(chosen.exact), counts }
}

/** Whether `a` is less favourable than `b`: on the scale of the criterion, else by the direction of the metric. */
function isWorse(a: Value, b: Value, { scoring }: SchemeCriterion): boolean {
  const lowerIsBetter =
    scoring?.method === 'linear'
      ? scoring.zeroAt > scoring.fullAt
      : scoring?.method === 'steps' || a.metric.direction === 'lower'
  const order = compare(a.number, b.number)
  return lowerIsBetter ? order > 0 : order < 0
}

/** The answer in the form that the method of the criterion reads. */
function contentOf({ measured, exact, counts, metric }: Value, { scoring }: SchemeCriterion): Answer | undefined {
  const { interval, notSampled } = measured
  const range = interval && { interval: [interval.low, interval.high] }
  switch (scoring?.method) {
    case 'ratio':
    case 'binary':
      if (!counts || metric.unit !== '%') return undefined
      return {
        sampled: counts.denominator,
        conforming: counts.numerator,
        population: counts.denominator + (notSampled ?? 0),
      }
    case 'linear':
    case 'steps':
      if (counts && (metric.unit === '%' || metric.unit === 'permille') && scoring.unit === metric.unit) {
        return { ...counts, ...(notSampled !== undefined && { population: counts.denominator + notSampled }) }
      }
      if (scoring.unit !== metric.unit) return undefined
      return { value: decimalOf(exact), sampled: measured.sampleSize, ...range }
    default:
      return undefined
  }
}

/** The value as a decimal that decides on the same side of every limit: 18 digits where it has no end. */
function decimalOf(exact: string): string {
  if (!exact.includes('/')) return exact
  const [numerator = '0', denominator = '1'] = exact.split('/')
  const digits = String((BigInt(numerator) * 10n ** 18n) / BigInt(denominator)).padStart(19, '0')
  return `${digits.slice(0, -18)}.${digits.slice(-18)}`.replace(/\.?0+$/, '')
}

function notes({ metric, measured }: Value): string {
  const small = measured.insufficient ? [`样本不足（${measured.sampleSize} < ${metric.minimumSample ?? 0}）`] : []
  return [...small, ...metric.remarks.map(({ message }) => message.zh)].join('；')
}

function nothingMeasured(names: readonly string[]): Message {
  const list = names.map((name) => `\`${name}\``)
  return {
    zh: `没有 ${list.join('、')} 的结果`,
    en: `there is no result of ${list.join(', ')}`,
  }
}

function notByMetric({ id, scoring }: SchemeCriterion): Message {
  return {
    zh: `指标的单位或形式与 \`${id}\` 的取值方法 \`${scoring?.method ?? ''}\` 不符`,
    en: `the unit or form of the metric does not fit the method \`${scoring?.method ?? ''}\` of \`${id}\``,
  }
}
