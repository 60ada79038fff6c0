import { matchesOf } from '../matches.ts'
import { isChinese, isHan, maskCode, spacesBefore, spacesBehind } from './characters.ts'
import { findParentheses } from './parentheses.ts'
import { type Slip, slip } from './slip.ts'

/** Finds punctuation of half width in Chinese text, and full stops, colons and parentheses of the width that does not fit. */
export function chinesePunctuationSlips(text: string): Slip[] {
  if (!chinesePunctuationHint.test(text)) return []
  const masked = maskCode(text)
  const found: Slip[] = []
  for (const { index, 0: mark } of matchesOf(masked, marks)) {
    const wide = wideMark(mark, index, masked)
    if (wide !== undefined) found.push(spaceless(masked, index, wide))
  }
  for (const { index } of matchesOf(masked, wideTime)) found.push(slip([index, index + 1], ':'))
  for (const { index } of matchesOf(masked, wideDecimal)) found.push(slip([index, index + 1], '.'))
  return [...found, ...quotationSlips(masked, text), ...parenthesisSlips(masked, text)]
}

/** What stands in every text with such a slip; most texts have nothing of it. */
export const chinesePunctuationHint = /[,;:?!.()"']|：[0-5]\d|．\d/
const marks = /[,;:?!]|(?<![.\d])\.(?!\.)|(?<=\d)\.(?=\s*$|\p{Script=Han})/gu

/** 09：00; not 步骤1：10个, 注1：24 h. */
const wideTime =
  /(?<=(?:^|[^\d\p{Script=Han}]|[为于在至到自从每日午间晨晚时])(?:[01]?\d|2[0-4]))：(?=[0-5]\d(?!\d| ?[A-Za-z%℃‰个名人次台份项件种条天日年月周小分秒元倍]))/gu
const wideDecimal = /(?<=[A-Za-z\d])．(?=\d)/g

/** The mark that should stand for one of half width; `undefined` if it stands among Latin letters or digits. */
function wideMark(mark: string, index: number, text: string): string | undefined {
  const left = nearest(text, index, -1)
  const right = nearest(text, index, 1)
  switch (mark) {
    case ',':
      return isChinese(left) || isChinese(right) ? '，' : undefined
    case ';':
      return isChinese(left) || isChinese(right) || (right === '' && endsChinese(text, index)) ? '；' : undefined
    case ':':
      return isChinese(left) || (isHan(right) && followsChinese(text, index)) ? '：' : undefined
    case '?':
      return isChinese(left) || (right === '' && endsChinese(text, index)) ? '？' : undefined
    case '!':
      return isChinese(left) ? '！' : undefined
    default:
      return isFullStop(text, index, left, right) ? '。' : undefined
  }
}

/** The nearest character on one side that is no space. */
function nearest(text: string, index: number, step: 1 | -1): string {
  let at = index + step
  while (text.charAt(at) === ' ') at += step
  return text.charAt(at)
}

/** Whether the sentence that ends before `index` has a Chinese character. */
function endsChinese(text: string, index: number): boolean {
  const from = Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, index - 1)))
  return /\p{Script=Han}/u.test(text.slice(from + 1, index))
}

/** Whether the Latin word before `index` itself stands behind Chinese: 注1, 系统App. */
function followsChinese(text: string, index: number): boolean {
  return /\p{Script=Han} ?[A-Za-z\d]{1,12} ?$/u.test(text.slice(Math.max(0, index - 16), index))
}

function isFullStop(text: string, index: number, left: string, right: string): boolean {
  if (isChinese(left)) return right === '' || right === '\n' || isChinese(right)
  const before = text.slice(Math.max(0, index - 8), index)
  if (/(?:^|[^A-Za-z])(?:etc|Inc|Ltd|Co|Corp|vs|No|al|Fig|e\.g|i\.e)$/.test(before)) return false
  if (isHan(right)) return /[A-Za-z%‰℃)]$/.test(before) && index > 3
  return (right === '' || right === '\n') && /[A-Za-z\d%‰℃)]$/.test(before) && endsChinese(text, index)
}

/** A mark of full width, which has no spaces beside it. */
function spaceless(text: string, index: number, wide: string): Slip {
  const span = [index - spacesBefore(text, index), index + 1 + spacesBehind(text, index + 1)] as const
  const edit = { span, replacement: wide }
  return { span: [index, index + 1], expected: wide, edits: [edit] }
}

/** Straight quotation marks around or beside Chinese. */
function quotationSlips(text: string, original: string): Slip[] {
  const found: Slip[] = []
  const doubles = matchesOf(text, /"/g).map(({ index }) => index)
  if (doubles.length % 2 === 0)
    for (let pair = 0; pair < doubles.length; pair += 2) {
      const [open = 0, close = 0] = doubles.slice(pair, pair + 2)
      const around = [open - 1, open + 1, close - 1, close + 1].map((at) => text.charAt(at))
      if (around.some(isChinese)) found.push(enclosed(original, [open, close], '“”'))
    }
  for (const { index, 0: quoted } of matchesOf(text, /(?<![A-Za-z\d])'(?=\p{Script=Han})[^'\n]*'/gu))
    found.push(enclosed(original, [index, index + quoted.length - 1], '‘’'))
  return found
}

function enclosed(text: string, [open, close]: readonly [number, number], marks: string): Slip {
  const [opening = '', closing = ''] = marks
  return {
    span: [open, close + 1],
    expected: opening + text.slice(open + 1, close) + closing,
    edits: [
      { span: [open, open + 1], replacement: opening },
      { span: [close, close + 1], replacement: closing },
    ],
  }
}

/** Parentheses of half width around Chinese, and pairs of two widths; around Latin letters and digits either width will do. */
function parenthesisSlips(text: string, original: string): Slip[] {
  return findParentheses(text).flatMap(({ open, close }): Slip[] => {
    const content = text.slice(open + 1, close)
    const holdsChinese = /\p{Script=Han}/u.test(content)
    const isNarrow = text.charAt(open) === '('
    const isMixed = isNarrow !== (text.charAt(close) === ')')
    if (!isMixed && !(isNarrow && holdsChinese)) return []
    const isWide = holdsChinese || isChinese(nearest(text, open, -1)) || isChinese(nearest(text, close, 1))
    const [opening, closing] = isWide ? ['（', '）'] : ['(', ')']
    const before = isWide ? spacesBefore(text, open) : 0
    const after = isWide ? spacesBehind(text, close + 1) : 0
    return [
      {
        span: [open, close + 1],
        expected: opening + original.slice(open + 1, close) + closing,
        edits: [
          { span: [open - before, open + 1], replacement: opening },
          { span: [close, close + 1 + after], replacement: closing },
        ],
      },
    ]
  })
}
