import { toleranceHint, toleranceSlips } from '../../language/typography/tolerances.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const toleranceClear: DocumentRule = {
  id: 'tolerance-clear',
  summary: {
    zh: '带公差的量，单位对两个数值都适用，用括号表明。',
    en: 'Parentheses show that the unit of a quantity with a tolerance belongs to both numbers.',
  },
  source: [sources.gbValues, sources.isoValues],
  severity: 'warning',
  covers: ['NUM-04'],
  scope: 'document',
  reach: 'text',
  hint: toleranceHint,
  check: (typed) => slipFindings(typed, toleranceSlips(typed.text, typed.language), ambiguous),
}

function ambiguous(written: string, expected: string): Message {
  return {
    zh: `\`${written}\` 看不出单位是否对两个数值都适用，应为 \`${expected}\` 之类的写法，请改正`,
    en: `Unexpected tolerance \`${written}\`, in which the unit may belong to one number only, expected \`${expected}\` or the unit behind both; rewrite it`,
  }
}
