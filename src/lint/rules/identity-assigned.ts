import { findPlaceholders, placeholderHint } from '../../language/typography/placeholders.ts'
import type { Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import type { LintedDocument } from '../linted-document.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'
import type { TypedText } from '../typed-text.ts'

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
  check(document) {
    const inTexts = placeholderHint.test(document.words) ? document.typed.flatMap(inText) : []
    return [...inNumber(document), ...inTexts]
  },
}

function inNumber({ kind, frontMatter, placeIn }: LintedDocument): Finding[] {
  const number = kind === 'standard' ? textAt(frontMatter, ['number']) : undefined
  const code = number === undefined ? undefined : /^[A-Z]+\/X{2,}(?![A-Z])/.exec(number)?.[0]
  return code === undefined ? [] : [{ place: placeIn(['number']), message: unassigned(code) }]
}

function inText(typed: TypedText): Finding[] {
  const { text, language, field } = typed
  return findPlaceholders(text, language).flatMap(({ kind, span, written }) =>
    kind === 'identity' || field === 'roles' ? [{ place: placeOf(typed, span), message: unassigned(written) }] : [],
  )
}

function unassigned(written: string): Message {
  return {
    zh: `出现了占位的代号或名称 \`${written}\`，应为真实的代号或名称，请改正`,
    en: `Unexpected placeholder \`${written}\` for a code or name, expected the real one; write that`,
  }
}
