import { chinesePunctuationHint, chinesePunctuationSlips } from '../../language/typography/chinese-punctuation.ts'
import { englishPunctuationHint, englishPunctuationSlips } from '../../language/typography/english-punctuation.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const punctuationMatched: DocumentRule = {
  id: 'punctuation-matched',
  summary: {
    zh: '中文文字用全角标点，西文和数字之内用半角标点。',
    en: 'Chinese text has punctuation of full width, Latin text and numbers have that of half width.',
  },
  source: [sources.gbValues, sources.punctuation],
  severity: 'error',
  covers: ['TYP-01'],
  scope: 'document',
  reach: 'text',
  hint: { zh: chinesePunctuationHint, en: englishPunctuationHint },
  check: (typed) => {
    const find = typed.language === 'zh' ? chinesePunctuationSlips : englishPunctuationSlips
    return slipFindings(typed, find(typed.text), mismatched)
  },
}

function mismatched(written: string, expected: string): Message {
  return {
    zh: `标点为 \`${written}\`，此处应为 \`${expected}\`，请改正`,
    en: `Unexpected punctuation \`${written}\`, expected \`${expected}\` here; write it so`,
  }
}
