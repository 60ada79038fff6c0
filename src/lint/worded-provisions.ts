import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { onceEach } from './once-each.ts'

/** The provisions and translations in which words of the lists stand; they are few, and several rules look through them. */
export const wordedProvisions = onceEach(({ provisions, translations }: LintedFamily): readonly LintedProvision[] =>
  [...provisions, ...translations].filter(({ words }) => words.length > 0),
)
