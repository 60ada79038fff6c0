import type { Message } from '../../../src/model/text.ts'

/** A case of scoring, before its result is computed. */
export interface VectorCase {
  readonly id: string
  readonly title: Message
  /** Name of one of the schemes. */
  readonly scheme: string
  /** What is given; the usual head is put before it. */
  readonly given: Readonly<Record<string, unknown>>
  /** What somebody worked out by hand: fields of the result by their paths, such as `total.exact`. */
  readonly worked?: Readonly<Record<string, unknown>>
  /** Codes of the problems expected, in their order, where nothing can be scored. */
  readonly problems?: readonly string[]
}

/** The head that all assessments of the vectors share. */
export const head = {
  schemaVersion: '1.0.0',
  id: 'V-1',
  standard: { id: 'demo', number: 'T/DEMO 1', edition: '2026' },
  subject: { name: 'Example' },
  period: { from: '2025-01-01', to: '2025-12-31' },
  kind: 'self',
} as const
