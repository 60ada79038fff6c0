import type { Message } from '../../model/text.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const scopeUndivided: DocumentRule = {
  id: 'scope-undivided',
  summary: { zh: '范围不分条。', en: 'The scope is not divided into subclauses.' },
  source: [sources.isoScope, sources.gbScope],
  severity: 'warning',
  covers: ['SCP-04'],
  scope: 'document',
  kinds: ['standard'],
  *check(document) {
    const heading = preliminaryPart(document, 'scope')?.blocks.find(({ type }) => type === 'heading')
    if (heading !== undefined) yield { place: heading.place, message: divided }
  },
}

const divided: Message = {
  zh: '范围中有标题，范围应只有段落，不分条，请删去标题',
  en: 'Unexpected heading in the scope, expected paragraphs only; delete it',
}
