import type { ExactNumber } from './assessment.generated.ts'
import { roundedText } from './decimal-text.ts'
import { hundred, multiply, type Rational, rational, reduced } from './rational.ts'

/** A fraction of a result in per cent, rounded half to even from its exact value. */
export function percentText(fraction: ExactNumber, decimals: number): string {
  return roundedText(multiply(numberOf(fraction), hundred), decimals)
}

/** The exact number that a result writes. */
export function numberOf({ exact }: Pick<ExactNumber, 'exact'>): Rational {
  const [numerator = '', denominator] = exact.split('/')
  return denominator === undefined ? rational(numerator) : reduced(BigInt(numerator), BigInt(denominator))
}
