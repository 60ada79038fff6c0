import type { LintedProvision } from './linted-family.ts'
import { onceEach } from './once-each.ts'

/** Those of some provisions that have limits. */
export const limited = onceEach((provisions: readonly LintedProvision[]): readonly LintedProvision[] =>
  provisions.filter(({ provision }) => provision.limits.length > 0),
)
