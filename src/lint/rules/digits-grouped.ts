import { groupingHint, groupingSlips } from '../../language/typography/number-grouping.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const digitsGrouped: DocumentRule = {
  id: 'digits-grouped',
  summary: {
    zh: '位数多的数每三位空一格，不用逗号。',
    en: 'Long numbers are divided into groups of three digits by spaces, not by commas.',
  },
  source: [sources.gbValues, sources.numerals, sources.isoValues],
  severity: 'warning',
  covers: ['NUM-06'],
  scope: 'document',
  reach: 'text',
  hint: groupingHint,
  check: (typed) => slipFindings(typed, groupingSlips(typed.text, typed.language), ungrouped),
}

function ungrouped(written: string, expected: string): Message {
  return {
    zh: `数写作 \`${written}\`，应为 \`${expected}\`，每三位空一格，请改正`,
    en: `Unexpected number \`${written}\`, expected \`${expected}\`, in groups of three digits; write it so`,
  }
}
