import type { Language } from '../../model/text.ts'
import { maskDesignations } from '../designations.ts'
import { matchesOf } from '../matches.ts'
import { measureNumbers } from '../measured-numbers.ts'
import type { Slip } from './slip.ts'

/** Finds numbers of more than four digits that are not divided into groups of three by spaces; of those without a unit only such with commas. */
export function groupingSlips(text: string, language: Language): Slip[] {
  if (!groupingHint.test(text)) return []
  const masked = maskDesignations(text)
  const commas = matchesOf(masked, withCommas).map(({ index, 0: written }) =>
    unfixed(index, written, written.replaceAll(/[,，]/g, ' ')),
  )
  const plain = measureNumbers(masked, language).flatMap(({ start, measure }): Slip[] => {
    const [digits] = /^\d{5,}/.exec(masked.slice(start)) ?? []
    return measure === undefined || digits === undefined ? [] : [unfixed(start, digits, grouped(digits))]
  })
  return [...commas, ...plain]
}

/** What stands in every text with such a slip; most texts have nothing of it. */
export const groupingHint = /\d[\d,，]\d{3}/
const withCommas = /(?<![A-Za-z\d.,，—:])[1-9]\d{0,2}(?:(?:,\d{3})+|(?:，000)+)(?![\d,，])/g

function unfixed(index: number, written: string, expected: string): Slip {
  return { span: [index, index + written.length], expected, edits: [] }
}

function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ' ')
}
