import type { Waiver } from './waiver.ts'

/** The waivers of a workspace as rules of waivers see them. */
export interface LintedWaivers {
  /** In the order of files and lines, those of the configuration last. */
  readonly waivers: readonly LintedWaiver[]
  /** The day by which waivers run out; absent if no standard has a date. */
  readonly date?: string | undefined
  /** Every rule that can be waived, with the drafting rules that it covers. */
  readonly rules: readonly { readonly id: string; readonly covers: readonly string[] }[]
}

/** A waiver, and what became of it. */
export interface LintedWaiver {
  readonly waiver: Waiver
  /** How many findings it waives. */
  readonly uses: number
  /** Whether its rule is run where it stands; otherwise nobody can tell whether it is needed. */
  readonly active: boolean
}
