import type { Language } from '../../model/text.ts'
import { matchesOf } from '../matches.ts'
import { maskCode } from './characters.ts'
import { type Slip, slip } from './slip.ts'

/**
 * Finds numbers of standards without the space behind the code, or without the em dash before the year: GB/T1.1-2020. In English
 * the hyphen of a Chinese standard's number stays, as it is printed in translations.
 */
export function citedNumberSlips(text: string, language: Language): Slip[] {
  if (!citedNumberHint.test(text)) return []
  const masked = maskCode(text)
  const chinese = matchesOf(masked, chineseNumbers).flatMap((match): Slip[] => {
    const [written, code = '', gap = '', number = '', dash = '', year = ''] = match
    if (gap === '' && encodings.has(code + number) && year === '') return []
    const joint = year === '' ? '' : language === 'zh' ? '—' : dash
    return inForm(match.index, written, `${code.replaceAll(/ /g, '').replace('GBT', 'GB/T')} ${number}${joint}${year}`)
  })
  const international = matchesOf(masked, internationalNumbers).flatMap((match): Slip[] => {
    const [written, code = '', number = '', year] = match
    return inForm(match.index, written, `${code} ${number}${year === undefined ? '' : `:${year}`}`)
  })
  return [...chinese, ...international]
}

function inForm(index: number, written: string, expected: string): Slip[] {
  return written === expected ? [] : [slip([index, index + written.length], expected)]
}

/** What stands in every text with such a slip; most texts have nothing of it. */
export const citedNumberHint = /(?:GBT?|GJB|JJ[FG]|DB\d{2,6}|ISO|IEC|\/ ?T|\/ ?Z|[TQ] ?\/ ?[A-Z\d]+) *\d/

/** GB/T, GB, T/CAS, DB33/T, SB/T with serial number, part and year. */
const chineseNumbers =
  /(?<![A-Za-z/])(GB(?: ?\/ ?[TZ]|T)|(?<!\d ?)GB|GJB|JJ[FG]|[TQ] ?\/ ?[A-Z][A-Z\d]{1,7}?|DB\d{2,6}(?: ?\/ ?T)?|[A-Z]{2} ?\/ ?[TZ])( *)(\d+(?:\.\d+)*)(?:( ?(?:——|[-–—－:：]) ?)((?:19|20)\d{2}))?(?![\d.]*[\dA-Za-z])/g

/** ISO 9001, ISO/IEC 17021-1:2015; a year has a colon before it. */
const internationalNumbers =
  /(?<![A-Za-z/])((?:ISO|IEC)(?:\/(?:IEC|T[SR]))?) *(\d{3,}(?:-\d{1,2})?)(?: ?[-–—:：] ?((?:19|20)\d{2}))?(?![\d-]*\d)/g

/** Names of character sets, which have no space. */
const encodings: ReadonlySet<string> = new Set(['GB2312', 'GB18030', 'GB13000', 'ISO8859', 'ISO10646'])
