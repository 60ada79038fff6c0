/** A pair of parentheses, of whatever width, by the indexes of its two marks. */
export interface Parentheses {
  readonly open: number
  readonly close: number
}

/** Finds the pairs of parentheses in `text`; the mark behind the letter of a list item, as in `6.2 a)`, is none. */
export function findParentheses(text: string): Parentheses[] {
  const opened: number[] = []
  const found: Parentheses[] = []
  const marks = [...text.matchAll(/[()（）]/g)]
  for (const [position, { index, 0: mark }] of marks.entries()) {
    if (mark === '(' || mark === '（') opened.push(index)
    else {
      const closersAhead = marks.slice(position + 1).some(({ 0: next }) => next === ')' || next === '）')
      const open = opened.at(-1)
      if (open === undefined || (isListMark(text, index) && closersAhead && index > open + 3)) continue
      opened.pop()
      found.push({ open, close: index })
    }
  }
  return found
}

/** Whether the parenthesis at `index` ends the letter or digit of a list item. */
function isListMark(text: string, index: number): boolean {
  return text.charAt(index) === ')' && /(?:^|[\s\d\p{Script=Han}、，）)])(?:[a-z]|\d{1,2})$/u.test(text.slice(Math.max(0, index - 4), index))
}
