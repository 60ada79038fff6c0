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
}

/** A second place of a finding, with what stands there. */
export interface RelatedPlace {
  readonly place: Place
  readonly message: Message
}
