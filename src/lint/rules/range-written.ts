import { rangeHint, rangeSlips } from '../../language/typography/range-writing.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'
import { ownParts } from '../typed-text.ts'

export const rangeWritten: DocumentRule = {
  id: 'range-written',
  summary: {
    zh: '数值范围用“～”连接，单位符号两端都写。',
    en: 'The ends of a range stand on either side of its mark, each with the symbol of the unit.',
  },
  source: [sources.gbValues, sources.numerals, sources.isoValues],
  severity: 'error',
  covers: ['NUM-03', 'NUM-04'],
  scope: 'document',
  reach: 'text',
  parts: ownParts,
  hint: rangeHint,
  check: (typed) => slipFindings(typed, rangeSlips(typed.text, typed.language), miswritten),
}

function miswritten(written: string, expected: string): Message {
  return {
    zh: `范围写作 \`${written}\`，应为 \`${expected}\`，请改正`,
    en: `Unexpected range \`${written}\`, expected \`${expected}\`; write it so`,
  }
}
