import { findPlaceholders, placeholderHint } from '../../language/typography/placeholders.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const placeholderAbsent: DocumentRule = {
  id: 'placeholder-absent',
  summary: {
    zh: '征求意见起，文字中没有“待定”之类的占位符。',
    en: 'From enquiry on, nothing in the text is left open by a placeholder such as TBD.',
  },
  source: [sources.project],
  severity: 'error',
  stages: { draft: 'warning' },
  covers: ['TYP-05'],
  scope: 'document',
  reach: 'text',
  hint: placeholderHint,
  *check(typed) {
    if (typed.field === 'roles') return
    for (const { kind, written, span } of findPlaceholders(typed.text, typed.language))
      if (kind === 'text') yield { place: placeOf(typed, span), message: open(written) }
  },
}

function open(written: string): Message {
  return {
    zh: `出现了占位符 \`${written}\`，应为确定的内容，请补全`,
    en: `Unexpected placeholder \`${written}\`, expected what it stands for; write that`,
  }
}
