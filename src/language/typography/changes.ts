import type { Span } from '../../model/provision.ts'
import type { Language } from '../../model/text.ts'
import { matchesOf } from '../matches.ts'

/** A change of a share that is given in per cent, so that nobody can tell percentage points from a part of the share. */
export interface UnclearChange {
  readonly written: string
  readonly span: Span
  readonly number: string
}

/** Finds changes of shares given in per cent: 满意度提升15%, raise the rate by 5 %; 提高到95 % says what is to be reached. */
export function unclearChanges(text: string, language: Language): UnclearChange[] {
  if (!changeHint.test(text)) return []
  return matchesOf(text, patterns[language]).map((match) => {
    const { change, by = '', number, amount = '' } = match.groups ?? {}
    const written = change ?? by
    const end = match.index + match[0].length
    return { written, number: number ?? amount, span: [end - written.length, end] }
  })
}

/** What stands in every text with such a change. */
export const changeHint = /[%％]|per ?cent\b/

const patterns: Readonly<Record<Language, RegExp>> = {
  zh: /(?:率(?!先)|满意度|占比|比例|比重|份额|百分比)(?!的?(?:数|样本))[^，。；：、！？\d]{0,12}?(?<change>(?:提高|提升|降低|下降|上升|增长|增加|减少|上涨|下滑|改善|上浮|下浮)(?!到|至|为)[^，。；：、！？\d到至]{0,6}(?<number>\d+(?:\.\d+)?) ?[%％])/g,
  en: /\b(?:rates?|ratios?|proportions?|shares?|percentages?|satisfaction)\b(?: (?!of the number)[A-Za-z-]+){0,5}? (?<change>(?:increas|improv|ris|rais|grow|decreas|reduc|fall|drop|declin|fell|rose|gr[eo]w)[a-z]*(?: [a-z]+){0,3}? by (?:at least |more than |not less than |up to )?(?<number>\d+(?:\.\d+)?) ?(?:%|per ?cent\b))|\b(?:increas|improv|rais|reduc|decreas|lower)[a-z]* (?:(?!number|volume|time)[a-z-]+ ){0,5}?(?:rates?|ratios?|proportions?|shares?|percentages?|satisfaction)(?: (?!to\b)[a-z]+){0,5} (?<by>by (?:at least |more than |not less than |up to )?(?<amount>\d+(?:\.\d+)?) ?(?:%|per ?cent\b))/g,
}
