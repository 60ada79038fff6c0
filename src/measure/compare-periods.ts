import { exactNumber, roundedText } from '../assess/decimal-text.ts'
import { compare, divide, type Rational, rational, subtract } from '../assess/rational.ts'
import type { ConfidenceInterval, MetricChange, MetricResult, MetricResults } from './records.generated.ts'

/**
 * The results with their differences from those of an earlier period. Where both have confidence intervals and these
 * overlap, the difference is neither an improvement nor the contrary.
 */
export function comparedWith(previous: MetricResults, results: MetricResults): MetricResults {
  const before = new Map(previous.metrics.map((metric) => [metric.metric, metric]))
  return {
    ...results,
    previousPeriod: previous.period,
    metrics: results.metrics.map((metric) => {
      const earlier = before.get(metric.metric)
      return earlier ? { ...metric, changes: changesOf(metric, earlier) } : metric
    }),
  }
}

function changesOf(now: MetricResult, then: MetricResult): readonly MetricChange[] {
  if (now.unit !== then.unit) return []
  return (now.measured?.statistics ?? []).flatMap(({ statistic, exact, rounded }) => {
    const earlier = then.measured?.statistics.find((each) => each.statistic === statistic)
    if (!earlier) return []
    const difference = subtract(numberOf(exact), numberOf(earlier.exact))
    const decimals = rounded.split('.')[1]?.length ?? 0
    return {
      statistic,
      previous: earlier.rounded,
      ...exactNumber(difference),
      rounded: roundedText(difference, decimals),
      judgement: judge(difference, now, then),
    }
  })
}

function judge(difference: Rational, now: MetricResult, then: MetricResult): MetricChange['judgement'] {
  const [current, earlier] = [now.measured?.interval, then.measured?.interval]
  if (current && earlier && overlap(current, earlier)) return 'overlapping'
  const sign = compare(difference, rational(0))
  if (sign === 0) return 'equal'
  return sign > 0 === (now.direction === 'higher') ? 'better' : 'worse'
}

function overlap(a: ConfidenceInterval, b: ConfidenceInterval): boolean {
  return compare(rational(a.low), rational(b.high)) <= 0 && compare(rational(b.low), rational(a.high)) <= 0
}

/** A number as results write it: a decimal, or a quotient. */
export function numberOf(exact: string): Rational {
  const [numerator = '0', denominator = '1'] = exact.split('/')
  return divide(rational(numerator), rational(denominator))
}
