import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { groupsOf } from './provision-groups.ts'

/** The provisions and translations of a family in which words of the lists stand. */
export function wordedProvisions({ provisions, translations }: LintedFamily): readonly LintedProvision[] {
  return [...groupsOf(provisions).worded, ...groupsOf(translations).worded]
}
