import { findModals, sentenceModality } from '../../language/modality.ts'
import { none } from '../../language/none.ts'
import { maskQuotations } from '../../language/quotations.ts'
import type { Modality } from '../../model/kinds.ts'
import { modalityLabels } from '../../model/labels.ts'
import type { Message } from '../../model/text.ts'
import type { PassageZone } from '../passages.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'
import type { TypedText } from '../typed-text.ts'

export const noteInformative: DocumentRule = {
  id: 'note-informative',
  summary: {
    zh: '注和示例只陈述事实，不要求、不推荐、不允许。',
    en: 'Notes and examples state facts; they require, recommend and permit nothing.',
  },
  source: [sources.gbSupplements, sources.isoSupplements],
  covers: ['MOD-09'],
  severity: 'error',
  scope: 'document',
  reach: 'text',
  zones: ['note', 'example'],
  check(typed, { kind }) {
    const { text, zone, language } = typed
    // a note to entry may tell how the term is used (ISO/IEC Directives Part 2, 16.5.9)
    if (kind === 'explanation' || (kind === 'term' && language === 'en')) return none
    const { modality, modal } = sentenceModality(findModals(text, language))
    if (modal !== undefined)
      return [{ place: placeOf(typed, modal.span), message: binding(zone, modal.literal, modality) }]
    return language === 'zh' && zone === 'note' ? disguised(typed) : none
  },
}

const mayDemand = /建议|推荐|最好|请|提倡|鼓励|需/
const disguise =
  /(?<=^|[，。；])(?:建议|推荐|最好|务请|提倡|鼓励)(?![书稿的性由是值数人，。；]|来自|收集|采纳)|(?<=(?:^|[，。；])[^，。；请]{0,8})请(?![求假示柬教客愿战])|(?<![所急必按供如若无还仍不])需(?:要)?(?=[在由经按](?![^，。；]*[时的后前](?:[，。；]|$)))|(?<=(?:[时后前]|均|都|还|每次))需(?:要)?(?=\p{Script=Han}{2}(?![^，。；]*[时的后前](?:[，。；]|$)))/u

/** Demands of a note without a modal verb: 使用前请检查, 样品需在4 ℃下保存; not 用户请求, 所需, 更换需要3 d. */
function disguised(typed: TypedText): readonly Finding[] {
  const { text } = typed
  const found = mayDemand.test(text) ? disguise.exec(maskQuotations(text)) : null
  if (found === null) return none
  const [written] = found
  const place = placeOf(typed, [found.index, found.index + written.length])
  return [{ place, message: binding('note', written, 'requirement') }]
}

function binding(zone: PassageZone | undefined, written: string, modality: Modality): Message {
  const { zh, en } = modalityLabels[modality]
  const named = zone === 'note' ? { zh: '注', en: 'a note' } : { zh: '示例', en: 'an example' }
  return {
    zh: `${named.zh}中有 \`${written}\`（${zh}），应只陈述事实，请移入条款或改写`,
    en: `Unexpected \`${written}\` (${en.toLowerCase()}) in ${named.en}, expected facts only; make it a provision or reword it`,
  }
}
