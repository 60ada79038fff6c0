import {
  add,
  hundred,
  larger,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  smaller,
  subtract,
  zero,
} from '../assess/rational.ts'
import { type Interval, squareRoot } from '../assess/wilson.ts'

/**
 * The interval of 95 % confidence around a mean of scores from 0 to 100, of which `variance` is the variance: Student's t
 * with `freedom` degrees, both ends within 0 and 100.
 */
export function studentInterval(mean: Rational, variance: Rational, freedom: number): Interval {
  const root = squareRoot((variance.numerator * powerOfTen(24)) / variance.denominator)
  const half = multiply(rational(studentQuantile(freedom)), { numerator: root, denominator: powerOfTen(12) })
  return { low: larger(zero, subtract(mean, half)), high: smaller(hundred, add(mean, half)) }
}

/**
 * The value that a variable of Student's t distribution with `freedom` degrees does not exceed with the probability
 * 0.975, to nine digits.
 */
export function studentQuantile(freedom: number): number {
  let [low, high] = [0, 13]
  // Halving as often as a double has digits.
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (tail(middle, freedom) > 0.025) low = middle
    else high = middle
  }
  return Number(low.toPrecision(9))
}

/** Probability that the variable exceeds `t`, from the regularized incomplete beta function. */
function tail(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}

/** Lentz's method for the continued fraction of the incomplete beta function (Numerical Recipes, 6.4). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / notZero(1 + even * d)
    c = notZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / notZero(1 + odd * d)
    c = notZero(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return fraction
}

function notZero(number: number): number {
  return Math.abs(number) < 1e-300 ? 1e-300 : number
}

/** Logarithm of the gamma function (Lanczos, g = 7, n = 9). */
function logGamma(x: number): number {
  const shifted = x - 1
  const series = lanczos.reduce(
    (sum, coefficient, index) => sum + (index === 0 ? coefficient : coefficient / (shifted + index)),
    0,
  )
  const base = shifted + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series)
}

const lanczos: readonly number[] = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6,
  1.505_632_735_149_311_6e-7,
]
