import { quantityHint, quantitySlips } from '../../language/typography/quantity-writing.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'
import { isOfStandard, ownParts } from '../typed-text.ts'

export const quantityWritten: DocumentRule = {
  id: 'quantity-written',
  summary: {
    zh: '量写作阿拉伯数字、一个空格和单位符号；没有符号的单位用文字。',
    en: 'Quantities are digits, one space and the symbol of the unit; units without a symbol are words.',
  },
  source: [sources.gbValues, sources.numerals, sources.isoValues],
  severity: 'error',
  covers: ['NUM-01', 'NUM-02'],
  scope: 'document',
  reach: 'text',
  parts: ownParts,
  hint: quantityHint,
  check: (typed, { kind }) => {
    const { text, language, zone } = typed
    const words = isOfStandard(kind) && zone !== 'constraint'
    return slipFindings(typed, quantitySlips(text, language, { words }), misspelled)
  },
}

function misspelled(written: string, expected: string): Message {
  return {
    zh: `量写作 \`${written}\`，应为 \`${expected}\`，请改正`,
    en: `Unexpected quantity \`${written}\`, expected \`${expected}\`; write it so`,
  }
}
