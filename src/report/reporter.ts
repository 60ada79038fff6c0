import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Language, Message } from '../model/text.ts'

/** Turns findings, ordered by place, into the text of one format, ending in a line end. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string

/** What a report says beside the findings. */
export interface ReportContext {
  readonly locale: Language
  /** Whether the text may hold colour codes of a terminal. */
  readonly colours: boolean
  /** Columns that an excerpt may take. */
  readonly width: number
  /** How many files were checked. */
  readonly files: number
  /** How many findings an author waived; they are not reported. */
  readonly waived: number
  /** The text of a checked file, for excerpts; absent where it could not be read. */
  readonly textOf: (file: string) => string | undefined
  /** Every rule that was checked, also those without findings. */
  readonly rules: readonly ReportedRule[]
  /** What stands before a path to make it one from the reader's folder or repository: empty or ending in a slash. */
  readonly prefix: string
  readonly generator: { readonly name: string; readonly version: string }
}

/** What is said of a rule. */
export interface ReportedRule {
  readonly id: string
  readonly summary: Message
  readonly severity: Severity
  /** The rule's page as Markdown, in the report's language. */
  readonly help?: string | undefined
}

/** How many findings there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}
