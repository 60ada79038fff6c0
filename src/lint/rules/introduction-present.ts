import type { Message } from '../../model/text.ts'
import { valueAt } from '../front-matter-values.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const introductionPresent: DocumentRule = {
  id: 'introduction-present',
  summary: {
    zh: '分部分的标准有引言，引言说明为什么分为部分。',
    en: 'A part of a series has an introduction, which speaks of the parts.',
  },
  source: [sources.gbIntroduction, sources.isoIntroduction],
  severity: 'warning',
  covers: ['STR-07'],
  scope: 'document',
  kinds: ['standard'],
  *check(document) {
    const { frontMatter, placeIn } = document
    if (valueAt(frontMatter, ['part']) === undefined) return
    const introduction = preliminaryPart(document, 'introduction')
    if (introduction === undefined) yield { place: placeIn(['part']), message: missing }
    else if (!introduction.sentences.some(({ plain }) => namesParts.test(plain)))
      yield { place: introduction.heading.place, message: silent }
  },
}

const namesParts = /部分|\bparts?\b/i

const missing: Message = {
  zh: '系列标准的一部分没有引言，应有标题 `## 引言 {#introduction}`，写明分为部分的原因和各部分的目的，请补上',
  en: 'Unexpected part of a series without an introduction, expected the heading `## Introduction {#introduction}` and why there are parts; add it',
}
const silent: Message = {
  zh: '引言没有提到各部分，应写明分为部分的原因和各部分的目的，请补上',
  en: 'Unexpected introduction that says nothing of the parts, expected why there are parts and what each is for; add it',
}
