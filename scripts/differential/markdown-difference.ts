import { isDeepStrictEqual } from 'node:util'
import { readMarkdown } from '../../src/syntax/quick/read-markdown.ts'
import { readReference } from '../../src/syntax/read-reference.ts'

/** How the quick reader does on a text: it leaves it to the reference, gives the same tree, or (never) another one. */
export type Outcome = 'declined' | 'same' | 'different'

/** Compares the whole trees of a body, every field and position of them. */
export function markdownOutcome(text: string): Outcome {
  const quick = readMarkdown(text, 0, 1)
  if (!quick) return 'declined'
  return isDeepStrictEqual(quick, readReference(text)) ? 'same' : 'different'
}
