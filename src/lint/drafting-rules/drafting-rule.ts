import type { Severity } from '../../model/diagnostic.ts'
import type { Message } from '../../model/text.ts'

/** One thing that drafting rules ask of a standard, and what of the toolkit answers for it. */
export interface DraftingRule {
  /** Group and number: `HIE-04`. Never reused. */
  readonly id: string
  readonly severity: Severity
  /** What is asked, in a few words of our own. */
  readonly title: Message
  /** Clause of GB/T 1.1—2020, or of the document named; absent for a rule of the project. From secondary sources, `*` from memory. */
  readonly gb?: string | undefined
  /** Clause of ISO/IEC Directives Part 2:2021; absent where none is known; `*` from memory. */
  readonly dir2?: string | undefined
  readonly enforced: Enforcement
}

/** How a drafting rule is kept. */
export type Enforcement =
  | {
      /** Nobody types it: the compiler makes it. */
      readonly by: 'construction'
      /** What makes it: file and function. */
      readonly made: string
      /** Rules that keep authors from typing it beside. */
      readonly rules?: readonly string[] | undefined
    }
  | {
      /** Front matter without it, or with another value, is no unit. */
      readonly by: 'schema'
      /** File below schemas/authoring and pointer to the field. */
      readonly field: string
      readonly rules?: readonly string[] | undefined
    }
  | {
      readonly by: 'rule'
      /** Ids of rules and of checks of the stages. */
      readonly rules: readonly string[]
      /** What remains to the reviewer, or is made by the compiler besides. */
      readonly note?: Message | undefined
    }
  | { readonly by: 'not-by-machine'; readonly reason: Message }

/** Kept by these rules. */
export function byRule(...rules: readonly string[]): Enforcement {
  return { by: 'rule', rules }
}

/** Made by the function at `made`, `src/<file>#<function>`; `rules` keep authors from typing it. */
export function madeBy(made: string, ...rules: readonly string[]): Enforcement {
  return { by: 'construction', made, ...(rules.length > 0 && { rules }) }
}

/** Demanded by the schema at `field`, `<file>#<pointer>`; `rules` see to what it cannot say. */
export function demandedBy(field: string, ...rules: readonly string[]): Enforcement {
  return { by: 'schema', field, ...(rules.length > 0 && { rules }) }
}

/** Left to people, and why. */
export function notByMachine(zh: string, en: string): Enforcement {
  return { by: 'not-by-machine', reason: { zh, en } }
}
