/** An exact number: a quotient of integers with a positive denominator, not necessarily reduced. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const zero: Rational = { numerator: 0n, denominator: 1n }
export const one: Rational = { numerator: 1n, denominator: 1n }
export const hundred: Rational = { numerator: 100n, denominator: 1n }

/** The number that a decimal text or a number stands for; a number is the shortest decimal that writes it. Throws on what is none. */
export function rational(written: number | string): Rational {
  if (typeof written === 'number' && Number.isSafeInteger(written)) return whole(BigInt(written))
  const [, sign = '', integer = '', decimals = '', exponent = '0'] = decimalForm.exec(String(written)) ?? []
  if (integer === '') throw new RangeError(`Cannot read ${String(written)} as a decimal number. Give a finite one.`)
  const digits = BigInt(`${sign}${integer}${decimals}`)
  const shift = Number(exponent) - decimals.length
  return shift < 0 ? reduced(digits, powerOfTen(-shift)) : whole(digits * powerOfTen(shift))
}

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/

/** An integer as an exact number. */
export function whole(integer: bigint): Rational {
  return { numerator: integer, denominator: 1n }
}

/** The quotient of two integers, reduced; the denominator is not 0. */
export function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator)
  const signed = denominator < 0n ? -divisor : divisor
  return signed === 1n
    ? { numerator, denominator }
    : { numerator: numerator / signed, denominator: denominator / signed }
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  if (a.denominator % b.denominator === 0n)
    return {
      numerator: a.numerator + b.numerator * (a.denominator / b.denominator),
      denominator: a.denominator,
    }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** `a` by `b`, which is not 0. */
export function divide(a: Rational, b: Rational): Rational {
  const numerator = a.numerator * b.denominator
  const denominator = a.denominator * b.numerator
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator }
}

/** Below 0 if `a` is less than `b`, above 0 if it is more, 0 if they are equal. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** A number as near as a double comes to it; for orders of magnitude only. */
export function approximate({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator)
}

/** `number`, or the end of the range from `low` to `high` that it is beyond. */
export function clamp(number: Rational, low: Rational, high: Rational): Rational {
  return compare(number, low) < 0 ? low : compare(number, high) > 0 ? high : number
}

/** The larger of two numbers. */
export function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a
}

/** The smaller of two numbers. */
export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) > 0 ? b : a
}

/** 10 to the power of `exponent`, which is not negative. */
export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent)
}

const powers: readonly bigint[] = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent))

/** Euclid's algorithm; on plain numbers as soon as they are small enough, which is many times faster. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (small > safe || large > safe) {
    if (small === 0n) return large
    ;[large, small] = [small, large % small]
  }
  let left = Number(large)
  let right = Number(small)
  while (right !== 0) {
    const rest = left % right
    left = right
    right = rest
  }
  return BigInt(left)
}

const safe = BigInt(Number.MAX_SAFE_INTEGER)
