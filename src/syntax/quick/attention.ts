import { asterisk, newline, tilde } from './characters.ts'
import type { Span } from './span.ts'

/** A run of `*` or `_`, and whether emphasis can begin and end with it. */
export interface Run {
  readonly size: number
  readonly opens: boolean
  readonly closes: boolean
}

/** The run that begins at an index of a span, told by the characters around it as CommonMark does; none beside a `~`. */
export function runAt({ text, from, to }: Span, index: number): Run | undefined {
  const mark = text.charCodeAt(index)
  let end = index + 1
  while (end < to && text.charCodeAt(end) === mark) end++
  const before = index > from ? text.charCodeAt(index - 1) : newline
  const after = end < to ? text.charCodeAt(end) : newline
  if (before === tilde || after === tilde) return undefined
  const left = neighbour(before)
  const right = neighbour(after)
  const open = right === 'letter' || (right === 'mark' && left !== 'letter')
  const close = left === 'letter' || (left === 'mark' && right !== 'letter')
  const size = end - index
  if (mark === asterisk) return { size, opens: open, closes: close }
  return { size, opens: open && (left !== 'letter' || !close), closes: close && (right !== 'letter' || !open) }
}

/** What stands beside a run; half of a character beyond the basic plane counts as a letter, as in the reference. */
function neighbour(code: number): 'letter' | 'space' | 'mark' {
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter'
}
