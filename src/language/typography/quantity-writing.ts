import type { Span } from '../../model/provision.ts'
import type { Language } from '../../model/text.ts'
import { maskDesignations } from '../designations.ts'
import { matchesOf } from '../matches.ts'
import { type Measured, measureNumbers } from '../measured-numbers.ts'
import { maskQuotations } from '../quotations.ts'
import { type Unit, units } from '../units.ts'
import { chineseValue } from '../written-numbers.ts'
import { maskCode } from './characters.ts'
import { type Slip, slip } from './slip.ts'

/** Where quantities stand. */
export interface QuantityUse {
  /** Whether units in words count as slips, too; they are at home in remarks and in what laws say. */
  readonly words: boolean
}

/**
 * Finds quantities that are not digits, one space and the symbol of the unit: 24小时, 24h, 二十四小时, 24 hours. Days, working
 * days and counted things for which people have words only keep them. What is quoted is left as it is.
 */
export function quantitySlips(text: string, language: Language, { words }: QuantityUse): Slip[] {
  if (!quantityHint[language].test(text)) return []
  const masked = maskDesignations(maskQuotations(maskCode(text)))
  const numbers = measureNumbers(masked, language)
  const gaps = numbers.flatMap((number) => gapSlip(masked, number, language) ?? [])
  if (!words) return gaps
  const spelled = numbers.flatMap((number) => {
    const found = wordSlip(masked, number, language)
    return found === undefined ? [] : [joined(found, text)]
  })
  if (language === 'en') return [...gaps, ...spelled]
  const numerals = numeralSlips(masked).filter(({ span }) => !spelled.some((other) => meet(span, other.span)))
  return apart([...gaps, ...spelled, ...numerals, ...percentSlips(masked)], masked)
}

/** Slips that, once put right, join no digits and letters that stood apart: 24小时三十分钟, 24 h三十分钟, App百分之五. */
function apart(slips: readonly Slip[], text: string): Slip[] {
  const digitsAt = new Set(slips.flatMap(({ span, expected }) => (/^\d/.test(expected) ? [span[0]] : [])))
  return slips.map((found) => {
    const edits = found.edits.map(({ span, replacement }) => {
      const [start, end] = span
      const isNewNumber = /^\d/.test(replacement) && !/\d/.test(text.charAt(start))
      const before = isNewNumber && /[A-Za-z\d%‰℃°Ω\uFFFC]/.test(text.charAt(start - 1)) ? ' ' : ''
      const behind = digitsAt.has(end) && /[A-Za-z]$/.test(replacement) ? ' ' : ''
      return { span, replacement: before + replacement + behind }
    })
    return { ...found, edits }
  })
}

/** A digit right before a letter or sign, an odd space, a word for a unit that has a symbol. */
export const quantityHint: Readonly<Record<Language, RegExp>> = {
  zh: /\d(?: {2,}|[\u00a0\u2009\u202f])?[A-Za-z%％‰℃°ΩΩµμ]|[\d一二两三四五六七八九十百] ?(?:个?小时|个?钟头|分钟|秒|天|日|个?(?:工作|自然)日|个月|年|[毫厘公千毫]?[米克升]|公里|公斤|[平立]方米|摄氏度|兆帕|分贝|千瓦|度电)|百分之/,
  en: /\d(?: {2,}|[\u00a0\u2009\u202f])?[A-Za-z%％‰℃°ΩΩµμ]|\b(?:seconds?|secs?|minutes?|mins|hours?|hrs?|percent|per cent)\b/i,
}

/** Number, gap, multiple and unit of a quantity as it is written. */
const parts =
  /^([(（]?[-−]?(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d+(?:,\d+)?)(?:\.\d+)?(?: ?± ?\d+(?:[.,]\d+)?)?[)）]?|[一二两三四五六七八九十百]+|[A-Za-z]+)([ \u00a0\u2009\u202f]*)(百万|千万|万|亿)?(.+)$/s

/** A quantity taken to pieces. */
interface Written {
  readonly digits: string
  readonly gap: string
  readonly spelling: string
  readonly unit: Unit
}

function writtenOf(text: string, { start, end, measure }: Measured): Written | undefined {
  const [, digits = '', gap = '', multiple, spelling = ''] = parts.exec(text.slice(start, end)) ?? []
  const unit = measure && unitsById.get(measure.unit)
  return unit === undefined || spelling === '' || multiple !== undefined ? undefined : { digits, gap, spelling, unit }
}

/** Digits and symbol without one space between them. */
function gapSlip(text: string, number: Measured, language: Language): Slip | undefined {
  const { digits, gap, spelling, unit } = writtenOf(text, number) ?? {}
  const { start, end } = number
  if (digits === undefined || spelling === undefined || !/\d/.test(digits) || !unit?.symbols?.includes(spelling))
    return undefined
  if (gap === ' ' || (spelling.length === 1 && !isUnitLetter(text, number, language))) return undefined
  const symbol = spelling === '％' ? '%' : spelling
  const edit = { span: [start + digits.length, end] as const, replacement: ` ${symbol}` }
  return { span: [start, end], expected: `${digits} ${symbol}`, edits: [edit] }
}

/** One number in Chinese numerals, not two beside each other: 二十四, but not 五二十四. */
const numeral = /^(?:[一二两三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?[一二两三四五六七八九]?$/

/** A unit or a number in words. */
function wordSlip(text: string, number: Measured, language: Language): Slip | undefined {
  const { digits = '', spelling = '', unit } = writtenOf(text, number) ?? {}
  if (unit === undefined || unit.symbols?.includes(spelling)) return undefined
  const { start, end, value } = number
  const isDigits = /\d/.test(digits)
  if (!isDigits && language === 'zh' && !numeral.test(digits)) return undefined
  const written = isDigits ? digits : String(value)
  const symbol = unit.symbols?.[0]
  if (symbol !== undefined && hasOnlySymbol(unit, spelling)) {
    if (isName(text, number, language)) return undefined
    return slip([start, end], `${written} ${symbol}`)
  }
  const isCounted =
    language === 'zh' && !isDigits && ((spelling === '个工作日' && value > 2) || isLimiting(text, number))
  return isCounted ? slip([start, end], written + spelling) : undefined
}

/** A quantity with a space behind its symbol where letters, digits or something printed follow at once. */
function joined(found: Slip, text: string): Slip {
  const isClose =
    /[A-Za-z]$/.test(found.expected) &&
    /[A-Za-z\d\uFFFC\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text.charAt(found.span[1]))
  return isClose ? { ...found, edits: [{ span: found.span, replacement: `${found.expected} ` }] } : found
}

const unitsById: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.id, unit]))

/** Whether a letter right behind a digit is the symbol of a unit, as what follows shows: 24h内, but iPhone 5s, 3d打印. */
function isUnitLetter(text: string, { start, end }: Measured, language: Language): boolean {
  const letter = text.charAt(end - 1)
  if (!/[A-Za-z]/.test(letter)) return true
  const before = text.slice(Math.max(0, start - 16), start)
  if (letter === 'a' || !opensQuantity[language].test(before)) return false
  const behind = text.slice(end, end + 8)
  return language === 'zh'
    ? /^(?: ?$|[，。；、）)～~至到内以之后前的起左不且和或及与时间/×－–-])/.test(behind)
    : /^(?: ?$|[.,;:)–-]| (?:of|after|from|and|or|to|before|in|for|per|at|if|when|unless|without|following|between)\b)/.test(
        behind,
      )
}

/** What stands before a quantity rather than before the number of a model, figure or step. */
const opensQuantity: Readonly<Record<Language, RegExp>> = {
  zh: /(?:^|[^A-Za-z\d\s图表附录注例式款项型号步骤第-][(（]?|[^A-Za-z\d\s] )$/,
  en: /(?:^|[(,;:–])\s?$|\b(?:a|about|after|at|before|between|by|every|exceed(?:ing)?|first|for|from|in|is|last|least|most|next|of|over|per|than|the|to|under|until|up to|within)[ ]$/i,
}

/** Whether a unit is written by its symbol only; years, days of a calendar and, in English, days may keep their words. */
function hasOnlySymbol({ id }: Unit, spelling: string): boolean {
  return id !== 'a' && (id !== 'd' || !/自然|日历|day/.test(spelling))
}

/** Whether a number with a word is part of a name, an ordinal or a date: 24小时制, 7天无理由退货, 每月15日内, 24 hours a day. */
function isName(text: string, { start, end, value }: Measured, language: Language): boolean {
  const before = text.slice(Math.max(0, start - 10), start).trimEnd()
  const behind = text.slice(end, end + 14)
  if (language === 'en')
    return (
      /^['’-]|^ (?:an?|per) (?:day|week|year)|^ (?:a|of) the (?:week|month)/i.test(behind) ||
      (value === 1 && !/\d/.test(text.slice(start, end)))
    )
  return (
    /[第每当次本上下][月周]?的?$|[月号年]$|(?:每天|每日|全天|昼夜|全年)$/.test(before) ||
    /^(?:工作)?制|^无理由/.test(behind) ||
    (value === 24 && roundTheClock.test(behind)) ||
    (/^[一二两三四五六七八九十百]/.test(text.slice(start, end)) &&
      /[天日]$/.test(text.slice(start, end)) &&
      !isLimiting(text, { end }))
  )
}

/** What is done all day and night: 24小时服务热线. */
const roundTheClock =
  /^(?:人工|全天|免费|不间断)?(?:服务|客服|热线|值班|值守|营业|在线|不间断|便利|自助|无休|开放|开通|待命|电话|接听|监控|监测|运行|供应|供[电水暖气热]|轮班|巡逻)/

/** Whether a written number limits something: 三个月内, 两年以上. */
function isLimiting(text: string, { end }: Pick<Measured, 'end'>): boolean {
  return /^(?:内|以内|之内|以上|以下|之后|后|前|期满)/.test(text.slice(end, end + 2))
}

/** Times in Chinese numerals that limit something: 七日内, 不应少于三年. */
function numeralSlips(text: string): Slip[] {
  return matchesOf(text, limitingNumerals).flatMap(({ index, 0: words, 1: day = '', 2: unit = day }) => {
    if (!numeral.test(words)) return []
    const { edits } = slip([index, index + words.length], String(chineseValue(words)))
    return [{ span: [index, index + words.length + unit.length], expected: chineseValue(words) + unit, edits }]
  })
}

const limitingNumerals =
  /(?<![第每初零一二三四五六七八九十百])[一二两三四五六七八九十百]{1,4}(?=(日)(?:内|以内|之内))|(?<=(?:少于|低于|大于|小于|多于|超过|不足|至少|最多|达到))[一二两三四五六七八九十百]{1,4}(?=(年|天(?![然气])|日(?![常志程报])|周(?!期)|个(?:月|季度|星期)))/g

function meet(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** 百分之九十五; not 百分之百. */
function percentSlips(text: string): Slip[] {
  return matchesOf(text, percents).flatMap(({ index, 0: found, 1: value = '' }) =>
    numeral.test(value) ? [slip([index, index + found.length], `${chineseValue(value)} %`)] : [],
  )
}

const percents = /百分之(?!一(?![一二三四五六七八九十]))([一二三四五六七八九十]{1,4})(?![零点多几至到])/g
