import type { Language } from '../../model/text.ts'
import { maskDesignations } from '../designations.ts'
import { matchesOf } from '../matches.ts'
import { maskCode } from './characters.ts'
import type { Slip } from './slip.ts'

/** Finds dimensions with a unit of length behind the last number only: 80×25×50 mm. */
export function dimensionSlips(text: string, language: Language): Slip[] {
  if (!dimensionHint.test(text)) return []
  const masked = maskDesignations(maskCode(text))
  const times = language === 'zh' ? '×' : ' × '
  return matchesOf(masked, dimensions).map(({ index, 0: written, 1: numbers = '', 2: unit = '' }) => {
    const [first, ...others] = numbers.split(mark)
    const gap = /^[A-Za-zµμ]/.test(unit) ? ' ' : ''
    const expected = [first, ...others].map((number) => `${number}${gap}${unit}`).join(times)
    return { span: [index, index + written.length], expected, edits: [] } // 3×5 m may be three pieces of five metres each
  })
}

/** A sign of multiplication between two numbers, as stands in few texts. */
export const dimensionHint = /\d ?[×xX*✕✖] ?\d/
const mark = / ?[×xX*✕✖] ?/
const dimensions =
  /(?<![A-Za-z\d.,_/第×*✕✖-]|[×xX*✕✖] )(\d+(?:[.,]\d+)?(?: ?[×xX*✕✖] ?\d+(?:[.,]\d+)?)+)[ \u00a0\u2009\u202f]?([kcdmnµμ]?m(?![A-Za-z\d²³/·^])|毫米|厘米|米(?![饭粉线面色]))/g
