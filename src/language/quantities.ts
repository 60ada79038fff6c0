import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'

/** A number with its unit as it stands in a sentence. */
export interface Quantity {
  readonly value: number
  /** Unit id of `units.ts`. */
  readonly unit: string
  readonly literal: string
  readonly span: Span
}

/** Finds every number with a unit in `text`. TODO by language helper. */
export function findQuantities(_text: string, _language: Language): Quantity[] {
  return []
}
