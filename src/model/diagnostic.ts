import type { Place } from './place.ts'
import type { Message } from './text.ts'

/** `error` and `warning` are findings; a check with an error ends in exit code 1. `info` never does. */
export type Severity = 'error' | 'warning' | 'info'

/** One finding about what an author wrote: what is there, what was expected, and where. */
export interface Diagnostic {
  /** Id of the rule or stage check, which is also the name of its page under docs/rules. Never reused. */
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
  /** One sentence without a full stop: the unexpected, the expected, the remedy. */
  readonly message: Message
  /** Further places that the sentence speaks of. */
  readonly related?: readonly RelatedPlace[] | undefined
  /** What puts it right without a person; absent where only an author can tell. */
  readonly fix?: Fix | undefined
}

/** Edits of one file that put a finding right together: all of them or none. They change how a text is written, never what it says. */
export interface Fix {
  /** In the order of the file, none within another. */
  readonly edits: readonly Edit[]
}

/** What is to stand at a place of one line; empty to delete what stands there. */
export interface Edit {
  readonly place: Place
  readonly replacement: string
}

/** A second place of a finding, with what stands there. */
export interface RelatedPlace {
  readonly place: Place
  readonly message: Message
}
