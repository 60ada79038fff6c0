import { onceEach } from '../model/once-each.ts'
import type { LintedProvision } from './linted-family.ts'

/** Those of some provisions that have limits. */
export const limited = onceEach((provisions: readonly LintedProvision[]): readonly LintedProvision[] =>
  provisions.filter(({ provision }) => provision.limits.length > 0),
)
