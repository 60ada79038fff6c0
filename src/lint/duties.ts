import { type Duty, readDuty } from '../language/duty.ts'
import type { Quantity } from '../language/quantities.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { type Statement, statementOf } from './statements.ts'

/** A sentence that demands, read so that it can be compared with others of the family; plain data. */
export interface StatedDuty extends Duty {
  readonly stated: Statement
  /** The numbers with units of the sentence, in its order. */
  readonly quantities: readonly Quantity[]
}

/** Every duty that a paragraph of the family states by itself, by the key that duties of one content share. */
export function dutiesByCore({ parts }: LintedFamily): ReadonlyMap<string, readonly StatedDuty[]> {
  const duties = parts.flatMap(({ gather }) =>
    gather('duties', ({ provisions }) => provisions.filter(isOfItself).flatMap(dutiesOf)),
  )
  return Map.groupBy(duties, ({ stated, core }) => `${stated.language} ${core}`)
}

/** Whether a provision demands something that can be understood without an item, a lead-in or another provision. */
function isOfItself(linted: LintedProvision): boolean {
  const { provision, leadIn, demands } = linted
  return leadIn === undefined && demands.length > 0 && provision.items.length === 0 && !isReference(linted)
}

function dutiesOf(linted: LintedProvision): StatedDuty[] {
  const { demands, standard } = linted
  const stated = statementOf(linted)
  return demands.flatMap((demand) => {
    const quantities = linted.quantities.filter(
      ({ span: [start] }) => start >= demand.span[0] && start < demand.span[1],
    )
    const figures = quantities.map(({ span: [start, end] }) => [start - demand.span[0], end - demand.span[0]] as const)
    const duty = { ...readDuty(demand.text, standard.language, figures), stated, quantities }
    return duty.core.length < shortestCore ? [] : [duty]
  })
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
