import { matchesOf } from '../matches.ts'
import { isHan } from './characters.ts'
import { type Slip, slip } from './slip.ts'

/** Finds punctuation of full width in English text; beside Chinese words it belongs to them. */
export function englishPunctuationSlips(text: string): Slip[] {
  return matchesOf(text, wideMarks).flatMap(({ index, 0: mark }): Slip[] => {
    const left = text.charAt(index - 1)
    const right = text.charAt(index + 1)
    const narrow = narrowMarks[mark]
    if (narrow === undefined || isHan(left) || isHan(right)) return []
    const isTime = mark === '：' && /\d$/.test(left) && /^\d{2}/.test(text.slice(index + 1))
    const before = mark === '（' && /[A-Za-z\d.,;:)]/.test(left) ? ' ' : ''
    const after = mark !== '（' && !isTime && /[A-Za-z\d([]/.test(right) ? ' ' : ''
    return [{ ...slip([index, index + 1], before + narrow + after), expected: narrow }]
  })
}

const narrowMarks: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '．': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}
/** What stands in every text with such a slip; most texts have nothing of it. */
export const englishPunctuationHint = /[，、。．；：？！（）]/
const wideMarks = /[，、。．；：？！（）]/g
