import { findPlaceholders, placeholderHint } from '../../language/typography/placeholders.ts'
import type { Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const identityAssigned: DocumentRule = {
  id: 'identity-assigned',
  summary: {
    zh: '征求意见起，标准编号和各机构的名称都是真实的，没有“T/XXX”“XXX协会”之类的占位。',
    en: 'From enquiry on, the number and the bodies of a standard are real ones, none such as T/XXX or XXX Association.',
  },
  source: [sources.project],
  severity: 'error',
  stages: { draft: 'off' },
  covers: ['TYP-05'],
  scope: 'document',
  *check({ kind, frontMatter, placeIn, typed }) {
    const number = textAt(frontMatter, ['number'])
    const code = kind === 'standard' && number !== undefined ? /^[A-Z]+\/X{2,}(?![A-Z])/.exec(number)?.[0] : undefined
    if (code !== undefined) yield { place: placeIn(['number']), message: unassigned(code) }
    for (const each of typed) {
      if (!placeholderHint.test(each.text)) continue
      for (const placeholder of findPlaceholders(each.text, each.language))
        if (placeholder.kind === 'identity' || each.field === 'roles')
          yield { place: placeOf(each, placeholder.span), message: unassigned(placeholder.written) }
    }
  },
}

function unassigned(written: string): Message {
  return {
    zh: `出现了占位的代号或名称 \`${written}\`，应为真实的代号或名称，请改正`,
    en: `Unexpected placeholder \`${written}\` for a code or name, expected the real one; write that`,
  }
}
