import type { Confidence } from '../model/evaluation.ts'
import { decimalDigits, roundHalfEven } from './decimal-text.ts'
import { clamp, one, powerOfTen, type Rational, zero } from './rational.ts'

/** Both ends of a confidence interval. */
export interface Interval {
  readonly low: Rational
  readonly high: Rational
}

/**
 * The Wilson score interval of the share of `conforming` among `sampled` cases, both ends rounded half to even to 12
 * decimals. The square root is that of an integer, taken with 18 decimals, so that every machine gets the same digits.
 */
export function wilsonInterval(conforming: bigint, sampled: bigint, confidence: Confidence): Interval {
  const square = squares[confidence]
  // (2k + z² ± √(z²(4k(n−k)/n + z²))) ∕ 2(n + z²), with z² in units of 10⁻¹⁵ and the root in units of 10⁻¹⁸
  const radicand = square * (4n * conforming * (sampled - conforming) * unit + sampled * square)
  const root = squareRoot((radicand * finer * finer) / sampled)
  const middle = (2n * conforming * unit + square) * finer
  const whole = 2n * (sampled * unit + square) * finer
  return { low: end(middle - root, whole), high: end(middle + root, whole) }
}

const unit = powerOfTen(15)
const finer = powerOfTen(3)

/** Squares of the two-sided quantiles of the normal distribution, in units of 10⁻¹⁵. */
const squares: Readonly<Record<Confidence, bigint>> = {
  0.9: 2_705543454095415n,
  0.95: 3_841458820694126n,
  0.99: 6_634896601021215n,
}

function end(numerator: bigint, denominator: bigint): Rational {
  const digits = roundHalfEven({ numerator, denominator }, decimalDigits)
  return clamp({ numerator: digits, denominator: powerOfTen(decimalDigits) }, zero, one)
}

/** The largest integer whose square is not more than `square`, by Newton's method from above. */
export function squareRoot(square: bigint): bigint {
  if (square < 2n) return square
  let root = firstRoot(square)
  for (let next = (root + square / root) >> 1n; next < root; next = (root + square / root) >> 1n) root = next
  return root
}

/** A first estimate that is not below the root: from a double where that is exact enough, else a power of two. */
function firstRoot(square: bigint): bigint {
  const approximate = Number(square)
  if (approximate < 1e300) return BigInt(Math.ceil(Math.sqrt(approximate) * (1 + 1e-15))) + 1n
  return 1n << BigInt((square.toString(16).length * 4 + 1) >> 1)
}
