import type { ExactNumber, Points } from './assessment.generated.ts'
import { powerOfTen, type Rational, reduced } from './rational.ts'
import { divideText, largestDenominator, largestNumerator, reducedText } from './small-quotient.ts'

/** A number as a result writes it: exactly, and as a decimal of at most 12 places. */
export function exactNumber(number: Rational): ExactNumber {
  if (isSmall(number)) return reducedText(Number(number.numerator), Number(number.denominator), decimalDigits)
  const { numerator, denominator } = reduced(number.numerator, number.denominator)
  const places = decimalPlaces(denominator)
  const decimal = trimmed(roundedText(number, decimalDigits))
  if (places === undefined) return { exact: `${numerator}/${denominator}`, decimal }
  return { exact: roundedText(number, places), decimal }
}

/** A number as a decimal of at most 12 places alone, as the ends of intervals are written. */
export function decimalText({ numerator, denominator }: Rational): string {
  if (denominator !== largestPower) return exactNumber({ numerator, denominator }).decimal
  const digits = String(numerator < 0n ? -numerator : numerator).padStart(decimalDigits + 1, '0')
  const text = trimmed(`${digits.slice(0, -decimalDigits)}.${digits.slice(-decimalDigits)}`)
  return numerator < 0n ? `-${text}` : text
}

/** Decimals to which numbers without an end are written. */
export const decimalDigits = 12

const largestPower = powerOfTen(decimalDigits)

/** Points as a result writes them: also rounded to the decimals in which they are reported. */
export function points(number: Rational, decimals: number): Points {
  if (isSmall(number)) {
    const [numerator, denominator] = [Number(number.numerator), Number(number.denominator)]
    const { exact, decimal } = reducedText(numerator, denominator, decimalDigits)
    return { exact, decimal, rounded: divideText(numerator, denominator, decimals) }
  }
  const { exact, decimal } = exactNumber(number)
  return { exact, decimal, rounded: roundedText(number, decimals) }
}

/** `number` with a fixed number of decimals, the last rounded half to even (GB/T 8170). */
export function roundedText(number: Rational, decimals: number): string {
  if (isSmall(number)) return divideText(Number(number.numerator), Number(number.denominator), decimals)
  const count = roundHalfEven(number, decimals)
  const digits = String(count < 0n ? -count : count).padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return count < 0n ? `-${text}` : text
}

/** The integer nearest to `number` times 10 to the power of `decimals`; of two equally near, the even one. */
export function roundHalfEven({ numerator, denominator }: Rational, decimals: number): bigint {
  const scaled = (numerator < 0n ? -numerator : numerator) * powerOfTen(decimals)
  const quotient = scaled / denominator
  const rest = (scaled - quotient * denominator) * 2n
  const isUp = rest > denominator || (rest === denominator && quotient % 2n === 1n)
  const magnitude = isUp ? quotient + 1n : quotient
  return numerator < 0n ? -magnitude : magnitude
}

/** Whether plain numbers hold a quotient and all that its long division needs, which is many times faster. */
function isSmall({ numerator, denominator }: Rational): boolean {
  return denominator <= smallDenominator && numerator <= smallNumerator && numerator >= -smallNumerator
}

const smallNumerator = BigInt(largestNumerator)
const smallDenominator = BigInt(largestDenominator)

/** Places of the decimal that a reduced quotient by `denominator` is; nothing if it has no end. */
function decimalPlaces(denominator: bigint): number | undefined {
  let [rest, twos, fives] = [denominator, 0, 0]
  while (rest % 2n === 0n) {
    rest /= 2n
    twos++
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives++
  }
  return rest === 1n ? Math.max(twos, fives) : undefined
}

function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}
