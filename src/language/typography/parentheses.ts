import { matchesOf } from '../matches.ts'
/** A pair of parentheses, of whatever width, by the indexes of its two marks. */
export interface Parentheses {
  readonly open: number
  readonly close: number
}

/** Finds the pairs of parentheses in `text`; the mark behind the letter of a list item, as in `6.2 a)`, is none. */
export function findParentheses(text: string): Parentheses[] {
  const marks = matchesOf(text, /[()（）]/g).map(({ index, 0: mark }) => ({ index, opens: isOpening(mark) }))
  const opened: number[] = []
  const found: Parentheses[] = []
  let surplus = marks.reduce((sum, { opens }) => sum + (opens ? -1 : 1), 0) // of closing marks among those ahead
  for (const { index, opens } of marks) {
    surplus += opens ? 1 : -1
    if (opens) opened.push(index)
    else if (!isListMark(text, index) || surplus < opened.length) {
      const open = opened.pop()
      if (open !== undefined) found.push({ open, close: index })
    }
  }
  return found
}

function isOpening(mark: string): boolean {
  return mark === '(' || mark === '（'
}

/** Whether the parenthesis at `index` may end the letter or digit of a list item. */
function isListMark(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 4), index)
  return text.charAt(index) === ')' && /(?:^|[\s\p{Script=Han}、，）)])(?:[a-z]|\d{1,2})$|\d[a-z]$/u.test(before)
}
