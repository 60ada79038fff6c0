import type { ExactNumber } from './assessment.generated.ts'

/**
 * Quotients of integers that plain numbers hold. Every number here is a safe integer, so nothing is ever lost: a
 * remainder by a denominator up to this one, times a thousand, is one too.
 */
export const largestDenominator = Math.floor(Number.MAX_SAFE_INTEGER / 1000)

/** A quotient exactly, reduced where no decimal ends, and as a decimal of at most `most` places. */
export function reducedText(numerator: number, denominator: number, most: number): ExactNumber {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator)
  const [above, under] = [numerator / divisor, denominator / divisor]
  if (under === 1) return { exact: String(above), decimal: String(above) }
  const places = placesOf(under)
  if (places === undefined) return { exact: `${above}/${under}`, decimal: trimmed(divideText(above, under, most)) }
  const exact = divideText(above, under, places)
  return { exact, decimal: places <= most ? exact : trimmed(divideText(above, under, most)) }
}

/** Long division by several digits at a time, the last digit rounded half to even. */
export function divideText(numerator: number, denominator: number, decimals: number): string {
  const magnitude = Math.abs(numerator)
  let rest = magnitude % denominator
  let digits = String((magnitude - rest) / denominator)
  const step = denominator <= Number.MAX_SAFE_INTEGER / 1_000_000 ? 6 : 3
  if (decimals > 0) digits += '.'
  for (let left = decimals; left > 0 && rest > 0; left -= step) {
    const places = Math.min(left, step)
    const scaled = rest * 10 ** places
    rest = scaled % denominator
    digits += String((scaled - rest) / denominator).padStart(places, '0')
  }
  if (decimals > 0) digits = digits.padEnd(digits.indexOf('.') + 1 + decimals, '0')
  const isUp = rest * 2 > denominator || (rest * 2 === denominator && Number(digits.at(-1)) % 2 === 1)
  const text = isUp ? increased(digits) : digits
  return numerator < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** Digits with the last one increased, and those before it that it carries over to. */
function increased(digits: string): string {
  let at = digits.length - 1
  while (digits[at] === '9' || digits[at] === '.') at--
  const carried = digits.slice(at + 1).replaceAll('9', '0')
  return at < 0 ? `1${carried}` : `${digits.slice(0, at)}${Number(digits[at]) + 1}${carried}`
}

function greatestCommonDivisor(a: number, b: number): number {
  let left = a
  let right = b
  while (right !== 0) {
    const rest = left % right
    left = right
    right = rest
  }
  return left
}

/** Places of the decimal that a reduced quotient by `denominator` is; nothing if it has no end. */
function placesOf(denominator: number): number | undefined {
  let rest = denominator
  let twos = 0
  let fives = 0
  while (rest % 2 === 0) {
    rest /= 2
    twos++
  }
  while (rest % 5 === 0) {
    rest /= 5
    fives++
  }
  return rest === 1 ? Math.max(twos, fives) : undefined
}

function trimmed(decimal: string): string {
  if (!decimal.endsWith('0') || !decimal.includes('.')) return decimal
  return decimal.replace(/\.?0+$/, '')
}
