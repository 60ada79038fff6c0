import {
  asterisk,
  backtick,
  dollar,
  equals,
  greater,
  hash,
  hyphen,
  less,
  plus,
  space,
  tilde,
  underscore,
} from './characters.ts'
import type { Line } from './line.ts'

/**
 * What a line that is not blank begins, or goes on with. `unsure` is everything of which the quick reader cannot tell from
 * the line alone what it means.
 */
export type BlockKind = 'heading' | 'quote' | 'bullet' | 'ordered' | 'math' | 'comment' | 'text' | 'unsure'

/** The kind of a line that is not blank and whose content lies between two offsets, by its first characters. */
export function blockKind(text: string, start: number, end: number): BlockKind {
  const code = text.charCodeAt(start)
  if (code > 127) return 'text'
  switch (code) {
    case space:
      return 'unsure'
    case hash:
      return headingOrText(text, start, end)
    case greater:
      return 'quote'
    case hyphen:
    case plus:
    case asterisk:
      return bulletOrText(text, start, end)
    case underscore:
    case equals:
      return fills(text, start, end, ruleOrUnderline) ? 'unsure' : 'text'
    case backtick:
    case tilde:
      return text.charCodeAt(start + 1) === code && text.charCodeAt(start + 2) === code ? 'unsure' : 'text'
    case dollar:
      if (text.charCodeAt(start + 1) !== dollar) return 'text'
      return fills(text, start, end, mathFence) ? 'math' : 'unsure'
    case less:
      if (text.startsWith('<!-- ', start)) return 'comment'
      return /[A-Za-z/!?]/.test(text.charAt(start + 1)) ? 'unsure' : 'text'
    default:
      return orderedOrText(text, start, end)
  }
}

/** Whether a line can be the delimiter row of a table, or the line below a heading. */
export function isDelimiterLike(text: string, { start, end }: Line): boolean {
  return text.charCodeAt(start) < 128 && fills(text, start, end, delimiterLike)
}

/** Where a line begins behind the spaces in front of it, if they are too few to begin code. */
export function behindIndent(text: string, line: Line): number | undefined {
  let start = line.start
  while (text.charCodeAt(start) === space) start++
  return start - line.start < 4 ? start : undefined
}

/** Whether an ordered list whose first line begins at an offset can begin right below a paragraph. */
export function isFirstNumber(text: string, start: number): boolean {
  firstNumber.lastIndex = start
  return firstNumber.test(text)
}

const ruleOrUnderline = /[-*_= ]+/y
const delimiterLike = /[ :|-]+/y
/** The one number with which a list can begin right below a paragraph. */
const firstNumber = /1[.)] /y
/** What follows the fence may hold nothing that has a meaning of its own. */
const mathFence = /\$\$(?: [^ $\\&\n][^$\\&\n]*)?/y
const heading = /#{1,6}(?: |(?=\n)|$)/y
const bullet = /[-+*](?: {1,4}|(?=\n)|$)/y
/** A number of at most nine digits, a full stop or parenthesis, and spaces; more than four of them would begin code. */
const ordered = /\d{1,9}[.)](?: {1,4}|(?=\n)|$)/y
const taskBox = /\[.\]/y

function headingOrText(text: string, start: number, end: number): BlockKind {
  heading.lastIndex = start
  if (!heading.test(text)) return 'text'
  const content = heading.lastIndex
  return content < end && text.charCodeAt(content) !== space && text.charCodeAt(end - 1) !== hash ? 'heading' : 'unsure'
}

function bulletOrText(text: string, start: number, end: number): BlockKind {
  const isWord = start + 2 < end && text.charCodeAt(start + 2) > 127
  if (isWord && text.charCodeAt(start + 1) === space) return 'bullet' // as most are
  if (fills(text, start, end, ruleOrUnderline)) return 'unsure'
  bullet.lastIndex = start
  if (!bullet.test(text)) return 'text'
  return isItemStart(text, bullet.lastIndex, end) ? 'bullet' : 'unsure'
}

function orderedOrText(text: string, start: number, end: number): BlockKind {
  ordered.lastIndex = start
  if (!ordered.test(text)) return 'text'
  return isItemStart(text, ordered.lastIndex, end) ? 'ordered' : 'unsure'
}

/** Whether an item's content begins here: right behind these spaces, with no box to tick. */
function isItemStart(text: string, content: number, end: number): boolean {
  taskBox.lastIndex = content
  return content < end && text.charCodeAt(content) !== space && !taskBox.test(text)
}

/** Whether a pattern matches the whole content of a line. */
function fills(text: string, start: number, end: number, pattern: RegExp): boolean {
  pattern.lastIndex = start
  return pattern.test(text) && pattern.lastIndex >= end
}
