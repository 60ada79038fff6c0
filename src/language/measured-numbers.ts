import { append } from '../model/lists.ts'
import type { Language } from '../model/text.ts'
import { createLexicon, type Lexicon, type Splits } from './lexicon.ts'
import { none } from './none.ts'
import { units } from './units.ts'
import { englishNumbers, findWrittenNumbers } from './written-numbers.ts'

/** A number of a text with the unit behind it, if there is one. */
export interface Measured {
  readonly value: number
  readonly tolerance?: number | undefined
  /** The unit, and how many of it one stands for: 1 000 000 yuan behind 百万元. */
  readonly measure?: { readonly unit: string; readonly factor: number } | undefined
  /** Start of the number and exclusive end of its unit, or of itself if it has none. */
  readonly start: number
  readonly end: number
}

/** Every number of `text` in order, each with the unit behind it. */
export function measureNumbers(text: string, language: Language): readonly Measured[] {
  let found: Measured[] | undefined
  digits.lastIndex = 0
  for (let match = digits.exec(text); match !== null; match = digits.exec(text)) {
    const number = readDigits(text, match, language)
    if (number !== undefined) found = append(found, number)
  }
  const written = findWrittenNumbers(text, language)
  for (const number of written) found = append(found, { ...number, ...unitBehind(text, number.end, language) })
  if (found === undefined) return none
  if (written.length > 0) found.sort((a, b) => a.start - b.start)
  for (let index = 1; index < found.length; index++) {
    const number = found[index]
    if (number && isJoined(text, number, found[index - 1]))
      found[index] = { ...number, value: -number.value, start: number.start + 1 }
  }
  return found
}

/** What stands in every text that has a number. */
export const numberHints: Readonly<Record<Language, RegExp>> = {
  zh: /[\d一二两三四五六七八九十百]/,
  en: new RegExp(`\\d|${englishNumbers.slice(1).join('|')}`, 'i'),
}

/** Whether a number has no sign, for its hyphen joins it to the quantity right before it: 24小时-72小时. */
function isJoined(text: string, number: Measured, previous: Measured | undefined): boolean {
  return (
    number.value < 0 &&
    previous?.measure !== undefined &&
    previous.end === number.start &&
    text.startsWith('-', number.start)
  )
}

/** 24, 0.5, 0,5, 100 000, 100,000, 65±2; not P90, 第3, 7×24, 1.2.3, 1,2,3. */
const digits =
  /(?<![A-Za-z\d._/第×*]|第 )(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?(?![\d.])|[1-9]\d{0,2}(?:,\d{3})+(?!\d)|(?<!\d,)\d+,(?:(?<=0,)\d+|\d{1,2}|\d{4,})(?!,?\d)|\d+)(?:\.\d+)?(?!\.\d)(?: ?± ?(\d+(?:[.,]\d+)?))?/g

function readDigits(text: string, match: RegExpExecArray, language: Language): Measured | undefined {
  const end = match.index + match[0].length
  const start = signedStart(text, match.index)
  const value = numberOf(match[0])
  const isBracketed = match[1] !== undefined && /[(（]/.test(text.charAt(start - 1)) && /[)）]/.test(text.charAt(end))
  const { measure, end: behind } = unitBehind(text, isBracketed ? end + 1 : end, language)
  if (measure && isYear(match[0], text.slice(end, behind))) return undefined
  return {
    value: start < match.index ? -value : value,
    tolerance: match[1] === undefined ? undefined : numberOf(match[1]),
    measure,
    start: isBracketed ? start - 1 : start,
    end: behind,
  }
}

/** The value of digits with a decimal point, or with a decimal comma as ISO has it, and with or without separators of groups. */
function numberOf(written: string): number {
  if (!separator.test(written)) return Number.parseFloat(written)
  const groups = /^[1-9]\d{0,2}(?:,\d{3})+(?!\d)/.test(written) ? written : written.replace(',', '.')
  return Number.parseFloat(groups.replaceAll(separators, ''))
}

const separator = /[ \u00a0\u2009\u202f,]/
const separators = new RegExp(separator, 'g')

/** Takes a minus sign to the number, but no hyphen or range mark. */
function signedStart(text: string, start: number): number {
  const hasSign = text.startsWith('-', start - 1) || text.startsWith('−', start - 1)
  return hasSign && !/[A-Za-z\d%℃ ）)]/.test(text.charAt(start - 2)) ? start - 1 : start
}

/** 1980s is no number of seconds, 2026 a no number of years. */
function isYear(number: string, unit: string): boolean {
  return /^(?:19|20)\d{2}$/.test(number) && /^ ?[as]$/.test(unit)
}

function unitBehind(text: string, end: number, language: Language): Pick<Measured, 'measure' | 'end'> {
  spaces.lastIndex = end
  const afterSpaces = spaces.test(text) ? spaces.lastIndex : end
  const multiple = multiples.longestAt(text, afterSpaces) ?? ''
  const from = afterSpaces + multiple.length
  const spelling = spellings[language].words.longestAt(text, from)
  const unit = spelling === undefined ? undefined : spellings[language].unitOf.get(spelling)
  if (spelling === undefined || unit === undefined) return { end }
  return { measure: { unit, factor: factors[multiple] ?? 1 }, end: from + spelling.length }
}

const spaces = /[ \u00a0\u2009\u202f]{1,8}/y
const factors: Readonly<Record<string, number>> = { 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const multiples = createLexicon(Object.keys(factors))

interface Spellings {
  readonly words: Lexicon
  readonly unitOf: ReadonlyMap<string, string>
}

/** What must follow a spelling for it to be no unit. */
const unitSplits: Record<Language, Splits> = {
  zh: {
    个: /^[性别]/,
    人: /^[员工]/,
    分: /^[之制类别级析包段]/,
    周: /^[年岁边围期]/,
    处: /^[理置罚]/,
    天: /^[然气]/,
    年: /^[版代级]/,
    日: /^(?!内|以内|之内|为限)/,
    项: /^目/,
    米: /^[线饭色粉面]/,
    克: /^[服拉隆]/,
    升: /^[级降温高至到]/,
    A: /^[级类]|^[A-Za-z\d]/,
  },
  en: { a: /^(?! ?[.,;:)]| ?$| (?:of|after|from|and|or|to|since)\b)/ },
}

const spellings: Record<Language, Spellings> = { zh: spellingsIn('zh'), en: spellingsIn('en') }

function spellingsIn(language: Language): Spellings {
  const unitOf = new Map<string, string>()
  const splits: Record<string, RegExp> = {}
  for (const unit of units)
    for (const spelling of [...(unit.symbols ?? []), ...(unit[language] ?? [])]) {
      unitOf.set(spelling, unit.id)
      if (/[A-Za-z]$/.test(spelling)) splits[spelling] = /^[A-Za-z\d]/
    }
  return { words: createLexicon([...unitOf.keys()], { ...splits, ...unitSplits[language] }), unitOf }
}
