import type { LimitOperator } from '../model/kinds.ts'
import type { Language } from '../model/text.ts'

/** How the words around a quantity compare with it: 不少于 before it, 以内 behind it; `undefined` where they do not say. */
export function comparatorAround(before: string, after: string, language: Language): LimitOperator | undefined {
  const sign = /(≤|<=|≥|>=|<|>|＜|＞|=)\s*$/.exec(before)?.[1]
  if (sign !== undefined) return signs[sign]
  return language === 'zh' ? chinese(before, after) : english(before, after)
}

const signs: Readonly<Record<string, LimitOperator>> = {
  '<': '<',
  '<=': '<=',
  '=': '=',
  '>': '>',
  '>=': '>=',
  '≤': '<=',
  '≥': '>=',
  '＜': '<',
  '＞': '>',
}

const opposites: Readonly<Record<LimitOperator, LimitOperator>> = {
  '<': '>=',
  '<=': '>',
  '=': '=',
  '>': '<=',
  '>=': '<',
}

function chinese(before: string, after: string): LimitOperator | undefined {
  return (lastOfComparison.test(before) ? chineseBefore(before) : undefined) ?? chineseBehind(after)
}

/** The characters with which words of comparison end. */
const lastOfComparison = /[于过出超了为约少低码到下是多长迟高大晚足满达]\s?$/

function chineseBefore(before: string): LimitOperator | undefined {
  const found = chineseComparison.exec(before)
  if (found) {
    const [, negation, upward, , orEqual] = found
    const strict: LimitOperator = upward === undefined ? '<' : '>'
    if (orEqual !== undefined) return upward === undefined ? '<=' : '>='
    return negation === undefined ? strict : opposites[strict]
  }
  if (/(?:至少|最少|最低|起码|达到|不下)(?:应?为|是|于)?\s?$/.test(before)) return '>='
  if (/(?:至多|最多|最长|最迟|最高|最大|最晚)(?:应?为|是|于)?\s?$/.test(before)) return '<='
  if (/(?:不足|未满|不到|未达到?)\s?$/.test(before)) return '<'
  return /等于\s?$/.test(before) ? '=' : undefined
}

const chineseComparison =
  /(不(?:应当?|得|宜|可|能|会)?|未|没有)?(?:(大于|多于|高于|长于|超过|超出|晚于|迟于|超)|(小于|少于|低于|短于|早于))(或?等于)?[了为约]?\s?$/

function chineseBehind(after: string): LimitOperator | undefined {
  if (/^(?:及|或|\s)?以上/.test(after)) return '>='
  return /^(?:（[^）]{0,16}）|\([^)]{0,16}\)|[)）])?\s?(?:(?:[以之]?内(?![容部存置设外]))|(?:及|或)?以下)/.test(after)
    ? '<='
    : undefined
}

function english(before: string, after: string): LimitOperator | undefined {
  const found = englishComparison.exec(before)
  if (found) {
    const [, negation, equalOr, upward, , orEqual] = found
    const strict: LimitOperator = upward === undefined ? '<' : '>'
    if (equalOr !== undefined || orEqual !== undefined) return upward === undefined ? '<=' : '>='
    return negation === undefined ? strict : opposites[strict]
  }
  if (englishLeast.before.test(before)) return '>='
  if (englishMost.before.test(before)) return '<='
  if (englishLeast.behind.test(after)) return '>='
  return englishMost.behind.test(after) ? '<=' : undefined
}

const englishLeast = {
  before: /\b(?:at least|minimum|min\.|as many as|no earlier than)(?: of| is| shall be)? $/i,
  behind: /^ (?:or (?:more|longer|later|above|higher|greater)|at (?:the )?least|minimum)\b/i,
}
const englishMost = {
  before:
    /\b(?:at most|within(?: the (?:first|next|last))?|up to|maximum|max\.|no later than|not later than)(?: of| is| shall be)? $/i,
  behind: /^ (?:or (?:less|fewer|shorter|below|lower|earlier)|at the latest|at (?:the )?most|maximum|max\b)/i,
}

const englishComparison =
  /(?:\b(not|no|never|cannot)(?: be)? )?\b(equal to or )?(?:(more than|greater than|longer than|higher than|later than|exceed(?:s|ed|ing)?|in excess of|above|over|beyond)|(less than|fewer than|shorter than|lower than|smaller than|earlier than|below|under))( or equal to)? $/i
