import type { Language } from '../model/text.ts'
import { maskDesignations } from './designations.ts'
import { matchesOf } from './matches.ts'
import { measureNumbers } from './measured-numbers.ts'
import type { Quantity } from './quantities.ts'
import { englishNumbers } from './written-numbers.ts'

/** Finds the numbers of `sentence` behind which no known unit stands, in digits or in English words: 12 frames, two basins. */
export function findCounts(sentence: string, language: Language): readonly Quantity[] {
  const text = maskDesignations(sentence)
  const inDigits = measureNumbers(text, language).filter(({ measure }) => measure === undefined)
  const inWords = language === 'en' ? matchesOf(text, words) : []
  return [
    ...inDigits.map(({ value, start, end }) => count(sentence, value, start, end)),
    ...inWords.map(({ 0: word, index }) =>
      count(sentence, englishNumbers.indexOf(word.toLowerCase()), index, index + word.length),
    ),
  ]
}

const words = new RegExp(`\\b(?:${englishNumbers.slice(1).join('|')})(?= [a-z])`, 'gi')

function count(sentence: string, value: number, start: number, end: number): Quantity {
  return { value, unit: 'count', literal: sentence.slice(start, end), span: [start, end] }
}
