import type { Message } from '../model/text.ts'
import type { Path } from '../syntax/parsed-document.ts'

/** One thing in front matter or configuration that is not as the format asks. */
export interface SchemaFault {
  /** The value at fault; an unknown field itself; for a missing field what it is missing from. */
  readonly path: Path
  readonly rule: 'kind-known' | 'field-known' | 'schema-valid'
  readonly message: Message
}
