import { halfWidthHint, halfWidthSlips } from '../../language/typography/half-width.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const latinHalfWidth: DocumentRule = {
  id: 'latin-half-width',
  summary: {
    zh: '数字、字母和百分号用半角。',
    en: 'Digits, Latin letters and percent signs are of half width.',
  },
  source: [sources.numerals, sources.project],
  severity: 'warning',
  covers: ['TYP-04'],
  scope: 'document',
  reach: 'text',
  hint: halfWidthHint,
  check: (typed) => slipFindings(typed, halfWidthSlips(typed.text), wide),
}

function wide(written: string, expected: string): Message {
  return {
    zh: `出现了全角的 \`${written}\`，应为半角的 \`${expected}\`，请改正`,
    en: `Unexpected \`${written}\` of full width, expected \`${expected}\`; write it so`,
  }
}
