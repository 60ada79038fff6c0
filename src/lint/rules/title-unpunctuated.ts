import { titleEndHint, titleEndSlips } from '../../language/typography/title-ends.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const titleUnpunctuated: DocumentRule = {
  id: 'title-unpunctuated',
  summary: {
    zh: '标题、术语、图题和表题末尾没有标点。',
    en: 'Titles, terms and captions end without punctuation.',
  },
  source: [sources.project],
  severity: 'warning',
  covers: ['TYP-04'],
  scope: 'document',
  reach: 'text',
  parts: ['title'],
  hint: titleEndHint,
  check: (typed) => slipFindings(typed, titleEndSlips(typed.text), punctuated),
}

function punctuated(written: string): Message {
  return {
    zh: `标题末尾有标点 \`${written}\`，应没有标点，请删去`,
    en: `Unexpected \`${written}\` at the end of a title, expected no punctuation; delete it`,
  }
}
