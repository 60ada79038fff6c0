import type { ExactNumber } from './assessment.generated.ts'

/**
 * Quotients of integers that plain numbers hold, which are many times faster than large ones. Every number here is a safe
 * integer, so nothing is ever lost: with numerators and denominators up to these, so is a remainder times a thousand, and
 * a quotient that is one too large times its denominator.
 */
export const largestNumerator = 2 ** 52
export const largestDenominator = 2 ** 43

/** A quotient exactly, reduced where no decimal ends, and as a decimal of at most `most` places. */
export function reducedText(numerator: number, denominator: number, most: number): ExactNumber {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator)
  const above = numerator / divisor
  const under = denominator / divisor
  if (under === 1) {
    const text = String(above)
    return { exact: text, decimal: text }
  }
  const places = placesOf(under)
  if (places === undefined) return { exact: `${above}/${under}`, decimal: trimmed(divideText(above, under, most)) }
  const exact = divideText(above, under, places)
  return { exact, decimal: places <= most ? exact : trimmed(divideText(above, under, most)) }
}

/** A quotient with a fixed number of decimals, the last one rounded half to even. */
export function divideText(numerator: number, denominator: number, decimals: number): string {
  const magnitude = Math.abs(numerator)
  const text =
    decimals <= 3 && magnitude <= largestNumerator / 1000
      ? divideAtOnce(magnitude * 10 ** decimals, denominator, decimals)
      : divideInSteps(magnitude, denominator, decimals)
  return numerator < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

function divideAtOnce(scaled: number, denominator: number, decimals: number): string {
  const quotient = wholeQuotient(scaled, denominator)
  const rest = scaled - quotient * denominator
  const isUp = rest * 2 > denominator || (rest * 2 === denominator && quotient % 2 === 1)
  const digits = String(isUp ? quotient + 1 : quotient)
  if (decimals === 0) return digits
  const padded = digits.length > decimals ? digits : digits.padStart(decimals + 1, '0')
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}

/** Long division by several digits at a time. */
function divideInSteps(magnitude: number, denominator: number, decimals: number): string {
  const step = denominator <= largestDenominator / 1000 ? 6 : 3
  let quotient = wholeQuotient(magnitude, denominator)
  let rest = magnitude - quotient * denominator
  let digits = String(quotient)
  if (decimals > 0) digits += '.'
  for (let left = decimals; left > 0; left -= step) {
    const places = Math.min(left, step)
    const scaled = rest * 10 ** places
    quotient = wholeQuotient(scaled, denominator)
    rest = scaled - quotient * denominator
    digits += String(quotient).padStart(places, '0')
  }
  const isUp = rest * 2 > denominator || (rest * 2 === denominator && quotient % 2 === 1)
  return isUp ? increased(digits) : digits
}

/** The whole part of a quotient; dividing rounds, so it may be off by one and is put right. */
function wholeQuotient(magnitude: number, denominator: number): number {
  const quotient = Math.floor(magnitude / denominator)
  const rest = magnitude - quotient * denominator
  return rest < 0 ? quotient - 1 : rest >= denominator ? quotient + 1 : quotient
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
