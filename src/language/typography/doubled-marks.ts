import { matchesOf } from '../matches.ts'
import { type Slip, slip } from './slip.ts'

/** Finds punctuation marks that stand twice, or two of which only one can be meant. */
export function doubledMarkSlips(text: string): Slip[] {
  if (!doubledMarkHint.test(text)) return []
  return matchesOf(text, doubled).flatMap(({ index, 0: marks }): Slip[] => {
    const span = [index, index + marks.length] as const
    const [first = ''] = marks
    if (/^[？！]+$/.test(marks)) return []
    if (/^。{3,}$/.test(marks)) return [slip(span, '……')]
    if (marks === first.repeat(marks.length)) return [slip(span, first)]
    return [{ span, expected: [...new Set(marks)].join(' / '), edits: [] }]
  })
}

/** What stands in every text with such a slip; most texts have nothing of it. */
export const doubledMarkHint = /[，。；：、？！,;:][，。；：、？！,;:]|[a-z]\.\./
const doubled = /[，。；：、？！][，。；：、？！,;]+|[,;:][，。；：、？！]+|,,+|;;+|(?<=[A-Za-z])\.\.(?![./])/g
