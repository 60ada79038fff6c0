import type { Term } from '../model/units.ts'

/** Every form by which a text may use a term: preferred and admitted, in both languages, and its abbreviation. */
export function admittedForms({ term, aliases, abbreviation }: Term): string[] {
  return [term.zh, term.en, ...aliases.zh, ...aliases.en, abbreviation].filter(isGiven)
}

function isGiven(form: string | undefined): form is string {
  return form !== undefined && form !== ''
}

/** Every form by which no text should use a term, in both languages. */
export function deprecatedForms({ deprecated }: Term): string[] {
  return [...deprecated.zh, ...deprecated.en]
}
