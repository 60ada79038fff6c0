import { onceEach } from '../model/once-each.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'

/** Those of some provisions in which words of the lists stand; they are few, and several rules look through them. */
export const worded = onceEach((provisions: readonly LintedProvision[]): readonly LintedProvision[] =>
  provisions.filter(({ words }) => words.length > 0),
)

/** The provisions and translations of a family in which words of the lists stand. */
export function wordedProvisions({ provisions, translations }: LintedFamily): readonly LintedProvision[] {
  return [...worded(provisions), ...worded(translations)]
}
