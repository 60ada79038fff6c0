import type { Place } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import type { LintedProvision } from './linted-family.ts'

/** A provision as another one is told of it; plain data. */
export interface Statement {
  /** Id of its standard. */
  readonly standard: string
  readonly designation: string
  readonly language: Language
  readonly id: string
  readonly label: string
  readonly place: Place
}

/** What is told of a provision. */
export function statementOf({ provision, standard }: LintedProvision): Statement {
  const { id, label, place } = provision
  return { standard: standard.id, designation: standard.designation, language: standard.language, id, label, place }
}

/** Whether two are one provision. */
export function isSameStatement(a: Statement, b: Statement): boolean {
  return a.id === b.id && a.standard === b.standard
}

/** How a text in the standard of `from` names another provision. */
export function labelFrom(from: Statement, { standard, designation, label }: Statement): string {
  return standard === from.standard ? label : `${designation} ${label}`
}
