import { type Line, lineFrom } from './line.ts'

/**
 * What a line that is not blank begins, or goes on with. `unsure` is everything of which the quick reader cannot tell from
 * the line alone what it means.
 */
export type BlockKind = 'heading' | 'quote' | 'bullet' | 'ordered' | 'math' | 'comment' | 'text' | 'unsure'

/** The kind of a line that is not blank, by its first characters. */
export function blockKind(text: string, line: Line): BlockKind {
  const { start } = line
  if (text.charCodeAt(start) > 127) return 'text'
  switch (text.charAt(start)) {
    case ' ':
      return 'unsure'
    case '#':
      return headingOrText(text, line)
    case '>':
      return 'quote'
    case '-':
    case '+':
    case '*':
      return bulletOrText(text, line)
    case '_':
    case '=':
      return fills(line, text, ruleOrUnderline) ? 'unsure' : 'text'
    case '`':
    case '~':
      return text.startsWith(text.charAt(start).repeat(3), start) ? 'unsure' : 'text'
    case '$':
      if (text.charAt(start + 1) !== '$') return 'text'
      return fills(line, text, mathFence) ? 'math' : 'unsure'
    case '<':
      if (text.startsWith('<!-- ', start)) return 'comment'
      return /[A-Za-z/!?]/.test(text.charAt(start + 1)) ? 'unsure' : 'text'
    default:
      return orderedOrText(text, line)
  }
}

/** Whether a line can be the delimiter row of a table, or the line below a heading. */
export function isDelimiterLike(text: string, line: Line): boolean {
  return fills(line, text, delimiterLike)
}

/** The line without the spaces in front of it, if they are too few to begin code. */
export function withoutIndent(text: string, line: Line): Line | undefined {
  let start = line.start
  while (text.charAt(start) === ' ') start++
  return start - line.start < 4 ? lineFrom(line, start) : undefined
}

/** Whether an ordered list that begins with this line can begin right below a paragraph. */
export function isFirstNumber(text: string, { start }: Line): boolean {
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

function headingOrText(text: string, { start, end }: Line): BlockKind {
  heading.lastIndex = start
  if (!heading.test(text)) return 'text'
  const content = heading.lastIndex
  return content < end && text.charAt(content) !== ' ' && text.charAt(end - 1) !== '#' ? 'heading' : 'unsure'
}

function bulletOrText(text: string, line: Line): BlockKind {
  if (fills(line, text, ruleOrUnderline)) return 'unsure'
  bullet.lastIndex = line.start
  if (!bullet.test(text)) return 'text'
  return isItemStart(text, line, bullet.lastIndex) ? 'bullet' : 'unsure'
}

function orderedOrText(text: string, line: Line): BlockKind {
  ordered.lastIndex = line.start
  if (!ordered.test(text)) return 'text'
  return isItemStart(text, line, ordered.lastIndex) ? 'ordered' : 'unsure'
}

/** Whether an item's content begins here: right behind these spaces, with no box to tick. */
function isItemStart(text: string, { end }: Line, content: number): boolean {
  taskBox.lastIndex = content
  return content < end && text.charAt(content) !== ' ' && !taskBox.test(text)
}

/** Whether a pattern matches the whole content of a line. */
function fills({ start, end }: Line, text: string, pattern: RegExp): boolean {
  pattern.lastIndex = start
  return pattern.test(text) && pattern.lastIndex >= end
}
