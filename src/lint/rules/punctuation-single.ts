import { doubledMarkHint, doubledMarkSlips } from '../../language/typography/doubled-marks.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const punctuationSingle: DocumentRule = {
  id: 'punctuation-single',
  summary: { zh: '一处只有一个标点。', en: 'One punctuation mark stands in one place.' },
  source: [sources.punctuation, sources.project],
  severity: 'warning',
  covers: ['TYP-04'],
  scope: 'document',
  reach: 'text',
  hint: doubledMarkHint,
  check: (typed) => slipFindings(typed, doubledMarkSlips(typed.text), doubled),
}

function doubled(written: string, expected: string): Message {
  return {
    zh: `标点连用 \`${written}\`，应为 \`${expected}\`，请改正`,
    en: `Unexpected marks \`${written}\`, expected \`${expected}\`; keep one`,
  }
}
