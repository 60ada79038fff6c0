import { matchesOf } from '../matches.ts'
import { isHan, isLatin } from './characters.ts'
import { type Slip, slip } from './slip.ts'

/**
 * Finds spaces typed in Chinese text where print sets its own: between Chinese and Latin, and beside punctuation of full width.
 * `isPrinted` tells the marks of the text for which a number is printed.
 */
export function spacingSlips(text: string, isPrinted: (index: number) => boolean): Slip[] {
  if (!spacingHint.test(text) || termEntry.test(text)) return []
  return matchesOf(text, /[ \u00a0\u3000]+/g).flatMap(({ index, 0: spaces }): Slip[] => {
    const end = index + spaces.length
    const left = text.charAt(index - 1)
    const right = text.charAt(end)
    if (left === '' || right === '' || left === '\n' || right === '\n')
      return left === '' && right !== '' && spaces.includes('\u3000') ? [removed(index, end, text)] : []
    const besideMark = wideMarks.includes(left) || wideMarks.includes(right)
    const besideQuote = (opening.includes(right) && isHan(left)) || (closing.includes(left) && isHan(right))
    const isLatinLeft = isLatin(left) || isPrinted(index - 1)
    const isLatinRight = isLatin(right) || isPrinted(end)
    const between =
      (isHan(left) && isLatinRight && !unitWord.test(text.slice(Math.max(0, index - 6), index))) ||
      (isLatinLeft && isHan(right) && !endsNumber(text.slice(0, index)) && !isNumberOrUnit(text, index, end))
    return besideMark || besideQuote || between ? [removed(index, end, text)] : []
  })
}

/** What stands in every text with such a slip: a space beside what is not ASCII, or a wide one; 3 h has nothing of it. */
export const spacingHint = /[ \u00a0](?:(?=[^\n -~])|(?<=[^\n -~].))|\u3000/

/** What is to become a symbol or digits, which need the space. */
const unitWord = /[\d一二两三四五六七八九十百] ?(?:个?小时|个?钟头|分钟|秒钟?|天|日)$/
const numberWord = /^(?:百分之|[一二两三四五六七八九十百]{1,5}(?:个?小时|个?钟头|分钟|秒|天|个?工作日|个月|年))/
const spacedUnit = /^\d +(?:个?小时|个?钟头|分钟|秒|天)/

function isNumberOrUnit(text: string, start: number, end: number): boolean {
  return numberWord.test(text.slice(end, end + 8)) || spacedUnit.test(text.slice(start - 1, end + 4))
}

/** A term with its English equivalent, as entries and tables have it. */
const termEntry = /^[^A-Za-z]*\p{Script=Han}[ \u3000][a-z][A-Za-z -]+$/u

const wideMarks = '，。；：、？！（）《》'
const opening = '“‘'
const closing = '”’'

/** Whether a title, or the text of a numbered clause, may follow: GB/T 36733, ISO/IEC 17021-1:2015, 5.2 at the start. */
function endsNumber(before: string): boolean {
  return /(?:[A-Z]{1,5}(?:\/[A-Z]{1,6})*|DB\d{2,6}(?:\/T)?) ?\d[\d.]*(?:-\d+)*(?:[—:]\d{2,4})?$|^[A-Z]?\.?\d+(?:\.\d+)*\.?$/.test(
    before.slice(-40),
  )
}

/** The space, shown with what stands around it. */
function removed(start: number, end: number, text: string): Slip {
  const span = [Math.max(0, start - 1), Math.min(text.length, end + 1)] as const
  const { edits } = slip([start, end], '')
  return { span, expected: text.slice(span[0], start) + text.slice(end, span[1]), edits }
}
