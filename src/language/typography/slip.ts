import type { Span } from '../../model/provision.ts'

/** A stretch of a text that is written otherwise than it should be, though what it says is plain. */
export interface Slip {
  readonly span: Span
  /** How all of it should stand. */
  readonly expected: string
  /** What puts it right, in order, within or right beside `span`; empty where only its author can tell. */
  readonly edits: readonly TextEdit[]
}

/** What is to stand at a stretch of a text. */
export interface TextEdit {
  readonly span: Span
  readonly replacement: string
}

/** A slip that is put right as a whole. */
export function slip(span: Span, expected: string): Slip {
  return { span, expected, edits: [{ span, replacement: expected }] }
}

/** `text` with the edits made; none of them overlaps another. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let made = ''
  let from = 0
  for (const { span, replacement } of edits.toSorted((a, b) => a.span[0] - b.span[0])) {
    made += text.slice(from, span[0]) + replacement
    from = span[1]
  }
  return made + text.slice(from)
}
