import type { Message } from '../model/text.ts'
import type { ReportFormat } from '../report/report.ts'
import type { Terminal } from './terminal.ts'

/** One command: what it is called, what it takes, and what it does. */
export interface CommandPage {
  readonly name: string
  readonly summary: Message
  readonly parameters: readonly Parameter[]
  readonly options: readonly Parameter[]
  /** What `--format` may name, the default first; the formats of findings if left out. */
  readonly formats?: readonly string[]
  /** Does it and gives the exit code: 0 fine, 1 findings, 2 could not run. */
  readonly run: (call: Call, terminal: Terminal) => Promise<number>
}

/** A word that a command takes: `<kind>`, `[dir]`, or an option such as `--standard <id>`. */
export interface Parameter {
  readonly name: string
  readonly summary: Message
}

/** What a user gave to a command. */
export interface Call {
  /** Absolute folder of the workspace. */
  readonly root: string
  readonly format: ReportFormat
  /** What `--format` names of the formats that the command has of its own; the first one if it was left out. */
  readonly ownFormat: string
  /** The parameters in their order; an optional one that was left out is missing. */
  readonly given: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}
