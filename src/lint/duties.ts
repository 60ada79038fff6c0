import { type Duty, readDuty } from '../language/duty.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Demand } from './demands.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'

/** A sentence that demands, read so that it can be compared with others of the family. */
export interface StatedDuty extends Duty {
  readonly linted: LintedProvision
  readonly demand: Demand
  /** The numbers with units of the sentence, in its order. */
  readonly quantities: readonly Quantity[]
}

/** Every duty that a paragraph of the family states by itself, by the key that duties of one content share. */
export function dutiesByCore({ provisions }: LintedFamily): ReadonlyMap<string, readonly StatedDuty[]> {
  const byCore = new Map<string, StatedDuty[]>()
  for (const linted of provisions) {
    const { provision, leadIn, demands, standard } = linted
    if (leadIn !== undefined || provision.items.length > 0 || isReference(linted)) continue
    for (const demand of demands) {
      const quantities = linted.quantities.filter(
        ({ span: [start] }) => start >= demand.span[0] && start < demand.span[1],
      )
      const figures = quantities.map(
        ({ span: [start, end] }) => [start - demand.span[0], end - demand.span[0]] as const,
      )
      const duty = { ...readDuty(demand.text, standard.language, figures), linted, demand, quantities }
      if (duty.core.length < shortestCore) continue
      const key = `${standard.language} ${duty.core}`
      const known = byCore.get(key)
      if (known === undefined) byCore.set(key, [duty])
      else known.push(duty)
    }
  }
  return byCore
}

/** Whether a provision sends its reader to where the duty is stated: 应符合6.2的要求. */
function isReference({ provision }: LintedProvision): boolean {
  return provision.references.some(({ target, normative }) => normative && !target.startsWith('metric:'))
}

/** Shorter sentences say too little to be compared. */
const shortestCore = 5

/** Whether two duties hold in the same circumstances: equal conditions and starts, or none stated on one side. */
export function areComparable(a: StatedDuty, b: StatedDuty): boolean {
  return a.start === undefined || b.start === undefined || a.start === b.start
}

/** Whether two duties have the same conditions. */
export function haveSameConditions(a: Duty, b: Duty): boolean {
  return a.conditions.join('\n') === b.conditions.join('\n')
}
