import { dashHint, dashSlips } from '../../language/typography/dashes.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'
import { ownParts } from '../typed-text.ts'

export const dashProper: DocumentRule = {
  id: 'dash-proper',
  summary: {
    zh: '破折号为“——”，起止之间为“～”，省略号为“……”，不用别的字符代替。',
    en: 'Dashes, range marks and marks of omission are the proper characters, no hyphens, tildes or dots.',
  },
  source: [sources.punctuation, sources.project],
  severity: 'error',
  covers: ['TYP-03'],
  scope: 'document',
  reach: 'text',
  parts: ownParts,
  hint: dashHint,
  check: (typed) => slipFindings(typed, dashSlips(typed.text, typed.language), improper),
}

function improper(written: string, expected: string): Message {
  return {
    zh: `此处为 \`${written}\`，应为 \`${expected}\`，请改正`,
    en: `Unexpected \`${written}\`, expected \`${expected}\` here; write it so`,
  }
}
