import type { Language } from '../model/text.ts'
import { matchesOf } from './matches.ts'
import { none } from './none.ts'

/** A number in a text, in digits or in words. */
export interface Numeral {
  readonly value: number
  readonly start: number
  readonly end: number
}

/** Finds numbers written in words before a unit of time: 三个工作日, 二十四小时, two working days. */
export function findWrittenNumbers(text: string, language: Language): readonly Numeral[] {
  const pattern = language === 'zh' ? chineseBeforeTime : englishBeforeTime
  const matches = matchesOf(text, pattern)
  if (matches.length === 0) return none
  return matches.flatMap((match) => {
    const value = language === 'zh' ? chineseValue(match[0]) : englishNumbers.indexOf(match[0].toLowerCase())
    return value > 0 ? [{ value, start: match.index, end: match.index + match[0].length }] : []
  })
}

const chineseBeforeTime =
  /(?<![第每一二三四五六七八九十百\d])[一二两三四五六七八九十百]{1,5}(?=个(?:工作日|自然日|日历日|月|小时|星期)|工作日|小时|分钟|天(?![然气])|[年周](?=[内以期])|公斤|[千毫]克|[厘毫千平立]方?米|公里|毫升|摄氏度|分贝|千瓦|米(?![线饭色粉面])|升(?![级降温高至到]))/g

/** The number that a Chinese word for one below a thousand means. */
export function chineseValue(word: string): number {
  let total = 0
  let digit = 0
  for (const character of word) {
    const factor = character === '百' ? 100 : character === '十' ? 10 : 0
    if (factor === 0) digit = '零一二三四五六七八九'.indexOf(character === '两' ? '二' : character)
    else {
      total += (digit || 1) * factor
      digit = 0
    }
  }
  return total + digit
}

/** English words of the numbers from zero on. */
export const englishNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const englishBeforeTime = new RegExp(
  `\\b(?:${englishNumbers.slice(1).join('|')})(?= (?:(?:working|business|calendar|natural) )?(?:seconds?|minutes?|hours?|days?|workdays?|weeks?|months?|quarters?|years?)\\b)`,
  'gi',
)
