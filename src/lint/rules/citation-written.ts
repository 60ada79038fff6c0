import { citedNumberHint, citedNumberSlips } from '../../language/typography/cited-numbers.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const citationWritten: DocumentRule = {
  id: 'citation-written',
  summary: {
    zh: '文中的标准编号，代号后空一格，年份前为“—”。',
    en: 'Numbers of standards in the text have a space behind the code, and an em dash before the year.',
  },
  source: [sources.gbReferenceList, sources.punctuation],
  severity: 'error',
  covers: ['REF-07', 'TYP-03'],
  scope: 'document',
  reach: 'text',
  hint: citedNumberHint,
  check: (typed) => slipFindings(typed, citedNumberSlips(typed.text, typed.language), miswritten),
}

function miswritten(written: string, expected: string): Message {
  return {
    zh: `标准编号写作 \`${written}\`，应为 \`${expected}\`，请改正`,
    en: `Unexpected number of a standard \`${written}\`, expected \`${expected}\`; write it so`,
  }
}
