import { onceEach } from '../model/once-each.ts'
import type { LintedProvision } from './linted-family.ts'

/** Those of some provisions in which there is something that rules look for; each group is a small part of them. */
export interface ProvisionGroups {
  /** Those that state something, and demand, recommend or permit nothing. */
  readonly statements: readonly LintedProvision[]
  /** Those with a modal verb of their own. */
  readonly modal: readonly LintedProvision[]
  /** Those that have limits. */
  readonly limited: readonly LintedProvision[]
  /** Those with numbers that have units. */
  readonly quantified: readonly LintedProvision[]
  /** Those that name quantities which limit nothing. */
  readonly descriptive: readonly LintedProvision[]
  /** Those that use terms. */
  readonly termed: readonly LintedProvision[]
  /** Those in which words of the lists stand. */
  readonly worded: readonly LintedProvision[]
  /** Those whose numbers have more than three levels below their chapter. */
  readonly deep: readonly LintedProvision[]
  /** Those that demand, and do not say how that is verified. */
  readonly unverified: readonly LintedProvision[]
  /** Those that demand, and do not name who acts. */
  readonly unassigned: readonly LintedProvision[]
}

/** Puts provisions into groups, each in their order, with one look at each for all rules: there are many, spread over the memory. */
export const groupsOf = onceEach((provisions: readonly LintedProvision[]): ProvisionGroups => {
  const statements: LintedProvision[] = []
  const modal: LintedProvision[] = []
  const limited: LintedProvision[] = []
  const quantified: LintedProvision[] = []
  const descriptive: LintedProvision[] = []
  const termed: LintedProvision[] = []
  const worded: LintedProvision[] = []
  const deep: LintedProvision[] = []
  const unverified: LintedProvision[] = []
  const unassigned: LintedProvision[] = []
  provisions.forEach((linted) => {
    const { provision, modals, quantities, words, demands } = linted
    if (provision.modality === 'statement') statements.push(linted)
    if (modals.length > 0) modal.push(linted)
    if (provision.limits.length > 0) limited.push(linted)
    if (quantities.length > 0) quantified.push(linted)
    if (provision.descriptive.length > 0) descriptive.push(linted)
    if (provision.terms.length > 0) termed.push(linted)
    if (words.length > 0) worded.push(linted)
    if (provision.number.length >= shortestDeep && levelsBelowChapter(provision.number) > 3) deep.push(linted)
    if (demands.length === 0) return
    if (provision.verify.length === 0) unverified.push(linted)
    if (provision.actor.length === 0) unassigned.push(linted)
  })
  return { statements, modal, limited, quantified, descriptive, termed, worded, deep, unverified, unassigned }
})

/** Short of that no number has more than three levels. */
const shortestDeep = '1.1.1.1.1'.length

/** How many levels below its chapter a numbered clause is: three in 4.2.1.3. */
export function levelsBelowChapter(number: string): number {
  let levels = 0
  for (let point = number.indexOf('.'); point >= 0; point = number.indexOf('.', point + 1)) levels++
  return levels
}
