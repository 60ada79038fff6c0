import { isDeepStrictEqual } from 'node:util'
import { readMarkdown } from '../../src/syntax/quick/read-markdown.ts'
import { readReference } from '../../src/syntax/read-reference.ts'

/** How the quick reader does on a text: it leaves it to the reference, gives the same tree, or (never) another one. */
export type Outcome = 'declined' | 'same' | 'different'

/** Compares the whole trees of a body behind front matter: every field, and every line, column and offset. */
export function markdownOutcome(body: string): Outcome {
  const quick = readMarkdown(front + body, front.length, front.split('\n').length)
  if (!quick) return 'declined'
  return isDeepStrictEqual(quick, readReference(front.replaceAll(/[^\n]/g, ' ') + body)) ? 'same' : 'different'
}

const front = '---\nkind: clause\n---\n'
