import { add, type Rational, rational, reduced, zero } from '../assess/rational.ts'

/**
 * A statistic of sorted values, of which there is at least one: `mean`, `median`, `minimum`, `maximum`, or a percentile
 * such as `p90`. Percentiles go by the nearest rank, without interpolation: of n values the p·n/100th, rounded up.
 */
export function statisticValue(statistic: string, sorted: Float64Array): Rational {
  const { length } = sorted
  const ranked = (rank: number) => rational(sorted[Math.max(1, rank) - 1] ?? 0)
  switch (statistic) {
    case 'mean':
      return meanOf(sorted)
    case 'minimum':
      return ranked(1)
    case 'maximum':
      return ranked(length)
    case 'median':
      return ranked(Math.ceil((50 * length) / 100))
    default:
      // The product of whole numbers is exact, so that no error of floating point can move the rank.
      return ranked(Math.ceil((Number(statistic.slice(1)) * length) / 100))
  }
}

function meanOf(values: Float64Array): Rational {
  const { numerator, denominator } = sumOf(values)
  return reduced(numerator, denominator * BigInt(values.length))
}

/** The exact sum; whole numbers are added as such as long as that is exact. */
function sumOf(values: Float64Array): Rational {
  let sum = zero
  let part = 0
  for (const value of values) {
    if (!Number.isInteger(value)) {
      sum = add(sum, rational(value))
      continue
    }
    part += value
    if (Math.abs(part) > largestPart) {
      sum = add(sum, rational(part))
      part = 0
    }
  }
  return add(sum, rational(part))
}

const largestPart = 2 ** 52
