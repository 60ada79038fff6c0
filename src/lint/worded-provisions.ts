import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { onceEach } from './once-each.ts'

/** Those of some provisions in which words of the lists stand; they are few, and several rules look through them. */
export const worded = onceEach((provisions: readonly LintedProvision[]): readonly LintedProvision[] =>
  provisions.filter(({ words }) => words.length > 0),
)

/** The provisions and translations of a family in which words of the lists stand. */
export function wordedProvisions({ provisions, translations }: LintedFamily): readonly LintedProvision[] {
  return [...worded(provisions), ...worded(translations)]
}
