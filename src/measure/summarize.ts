import { exactNumber, roundedText } from '../assess/decimal-text.ts'
import { hundred, multiply, type Rational, rational, reduced, zero } from '../assess/rational.ts'
import { type Interval, wilsonInterval } from '../assess/wilson.ts'
import type { Localized } from '../model/text.ts'
import type { CompiledMetric } from './compiled-metric.ts'
import type { ConfidenceInterval, ExactValue, Measured, StatisticResult } from './records.generated.ts'
import { statisticValue } from './statistics.ts'
import { studentInterval } from './student.ts'
import type { Tally } from './tally.ts'

/** The result of what was counted. Values are exact, only the rounded ones are rounded. */
export function summarize(metric: CompiledMetric, tally: Tally): Measured {
  const { facts, measure, sample } = metric
  return {
    populationSize: tally.population,
    excluded: excludedOf(metric, tally),
    ...(sample && { notSampled: tally.notSampled }),
    missing: tally.missing,
    sampleSize: tally.sample,
    insufficient: tally.sample < (facts.minimumSample ?? 0),
    ...measuredBy[measure.method](metric, tally),
    ...(tally.paused > 0 && {
      pauses: { records: tally.paused, ...exact(inUnit(metric, rational(tally.deducted)), metric) },
    }),
    ...(metric.open && { open: openOf(metric, tally) }),
    ...(metric.shares.length > 0 && { shares: sharesOf(metric, tally) }),
  }
}

/** Whether anything was measured. */
export function isMeasured({ statistics }: Measured): boolean {
  return statistics.length > 0
}

type Measures = Pick<Measured, 'statistics'> & Partial<Measured>

const measuredBy: Readonly<
  Record<CompiledMetric['measure']['method'], (metric: CompiledMetric, tally: Tally) => Measures>
> = {
  rate: measureRate,
  recurring: measureRate,
  ratio: measureRatio,
  time: measureTime,
  score: measureScore,
}

function measureRate(metric: CompiledMetric, { met, sample }: Tally): Measures {
  const counts = { numerator: met, denominator: sample }
  if (sample === 0) return { ...counts, statistics: [] }
  const value = multiply(quotient(met, sample), factorOf(metric))
  return {
    ...counts,
    statistics: [{ statistic: 'rate', ...exact(value, metric) }],
    ...(metric.sample && { interval: wilsonOf(metric, met, sample) }),
  }
}

function measureRatio(metric: CompiledMetric, { numerator, sample }: Tally): Measures {
  const counts = { numerator, denominator: sample }
  if (sample === 0) return { ...counts, statistics: [] }
  const value = multiply(quotient(numerator, sample), factorOf(metric))
  return { ...counts, statistics: [{ statistic: 'ratio', ...exact(value, metric) }] }
}

function measureTime(metric: CompiledMetric, tally: Tally): Measures {
  const values = tally.values.take().sort()
  const { facts, measure } = metric
  const all = tally.sample + tally.missing
  const hasLimit = measure.method === 'time' && measure.met !== undefined
  const compliance = hasLimit && all > 0 ? { compliance: complianceOf(tally.met, all) } : {}
  if (values.length === 0) return { ...compliance, statistics: [] }
  const wanted = facts.statistics.length > 0 ? facts.statistics : ['mean']
  return { ...compliance, statistics: wanted.map((statistic) => statisticOf(statistic, values, metric)) }
}

function complianceOf(met: number, all: number): NonNullable<Measured['compliance']> {
  return { numerator: met, denominator: all, ...exact(multiply(quotient(met, all), hundred), shareDecimals) }
}

/** One statistic of sorted values. */
function statisticOf(statistic: string, sorted: Float64Array, metric: CompiledMetric): StatisticResult {
  return { statistic, ...exact(inUnit(metric, statisticValue(statistic, sorted)), metric) }
}

function measureScore(metric: CompiledMetric, tally: Tally): Measures {
  const { measure } = metric
  if (measure.method !== 'score' || tally.sample === 0) return { statistics: [] }
  const items = measure.items.length
  const levels = BigInt(items * (measure.scale - 1))
  const [count, sum, squares] = [BigInt(tally.sample), BigInt(tally.sum), BigInt(tally.sumOfSquares)]
  const mean = reduced(100n * (sum - count * BigInt(items)), count * levels)
  const statistics = [{ statistic: 'mean', ...exact(mean, metric) }]
  if (tally.sample < 2) return { statistics }
  // The variance of the mean, with scores counted in levels and then turned into hundredths.
  const variance = reduced(10_000n * (count * squares - sum * sum), count * count * (count - 1n) * levels * levels)
  return { statistics, interval: intervalOf(metric, 'student', studentInterval(mean, variance, tally.sample - 1)) }
}

function excludedOf({ selection, measure }: CompiledMetric, tally: Tally): Measured['excluded'] {
  const own = selection.exclusions.map(({ id, title }, index) => ({ id, title, count: tally.excluded[index] ?? 0 }))
  if (measure.method !== 'ratio') return own.map(withTitle)
  const others = measure.numerator.selection.exclusions.map(({ id, title }, index) => ({
    id,
    title,
    count: tally.numeratorExcluded[index] ?? 0,
  }))
  return [...own, ...others].map(withTitle)
}

function withTitle<Titled extends { readonly title?: Localized | undefined }>({ title, ...rest }: Titled) {
  return title === undefined ? rest : { ...rest, title }
}

function openOf(metric: CompiledMetric, tally: Tally): NonNullable<Measured['open']> {
  if (tally.open === 0) return { records: 0 }
  const mean = reduced(BigInt(Math.round(tally.openSum)), BigInt(tally.open))
  return {
    records: tally.open,
    mean: exact(inUnit(metric, mean), metric),
    longest: exact(inUnit(metric, rational(tally.openLongest)), metric),
  }
}

function sharesOf(metric: CompiledMetric, tally: Tally): NonNullable<Measured['shares']> {
  const all = tally.sample + tally.missing + tally.notSampled
  return metric.shares.map(({ id, title }, index) => {
    const numerator = tally.shares[index] ?? 0
    const value = all === 0 ? zero : multiply(quotient(numerator, all), hundred)
    return withTitle({ id, title, numerator, denominator: all, ...exact(value, shareDecimals) })
  })
}

function intervalOf(
  metric: CompiledMetric,
  method: ConfidenceInterval['method'],
  { low, high }: Interval,
): ConfidenceInterval {
  const { decimals } = metric
  return {
    method,
    confidence: '0.95',
    low: exactNumber(low).decimal,
    high: exactNumber(high).decimal,
    roundedLow: roundedText(low, decimals),
    roundedHigh: roundedText(high, decimals),
  }
}

function wilsonOf(metric: CompiledMetric, met: number, sample: number): ConfidenceInterval {
  const { low, high } = wilsonInterval(BigInt(met), BigInt(sample), 0.95)
  const factor = factorOf(metric)
  return intervalOf(metric, 'wilson', { low: multiply(low, factor), high: multiply(high, factor) })
}

function factorOf({ measure }: CompiledMetric): Rational {
  return rational('factor' in measure ? measure.factor : 1)
}

/** A number of seconds in the unit of the metric; any other number as it is. */
function inUnit({ measure }: CompiledMetric, value: Rational): Rational {
  const perUnit = measure.method === 'time' ? measure.perUnit : 1
  return { numerator: value.numerator, denominator: value.denominator * BigInt(perUnit) }
}

function quotient(numerator: number, denominator: number): Rational {
  return reduced(BigInt(numerator), BigInt(denominator))
}

/** How shares beside the metric itself are reported. */
const shareDecimals = { decimals: 1 }

function exact(value: Rational, { decimals }: Pick<CompiledMetric, 'decimals'>): ExactValue {
  return { ...exactNumber(value), rounded: roundedText(value, decimals) }
}
