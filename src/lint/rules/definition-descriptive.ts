import { type FoundModal, findModals } from '../../language/modality.ts'
import { findQuantities } from '../../language/quantities.ts'
import type { Language, Message } from '../../model/text.ts'
import { definitionOf } from '../definition-of.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const definitionDescriptive: DocumentRule = {
  id: 'definition-descriptive',
  summary: {
    zh: '定义只说明概念，不含要求、推荐和允许。',
    en: 'A definition says what a concept is, not what is required, recommended or permitted.',
  },
  source: [sources.gbTerms, sources.gbModalVerbs, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-04'],
  scope: 'document',
  kinds: ['term'],
  *check(document) {
    const definition = definitionOf(document)
    if (definition === undefined) return
    const { text } = definition
    const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
    const modal = findModals(text, language).find((found) => prescribes(text, found, language))
    if (modal !== undefined) yield { place: placeOf(definition, modal.span), message: prescriptive(modal.literal) }
  },
}

/** Whether a modal verb demands something here; 用户可更换的部件 and 应由用户承担的费用 only describe. */
function prescribes(text: string, { modality, subordinate, span }: FoundModal, language: Language): boolean {
  if (modality === 'statement') return false
  const [before, after] = [text.slice(0, span[0]), text.slice(span[1])]
  if (language === 'en')
    return modality === 'permission' ? !subordinate && !/\b(?:that|which|who)\b/.test(before) : true
  if (modality === 'recommendation' || !attribute.test(after)) return !subordinate
  if (before === '' && demanding.test(after)) return true
  return modality === 'requirement' && findQuantities(text, language).length > 0 && !obligation.test(before)
}

/** The modal verb belongs to what qualifies the noun at the end of its clause. */
const attribute = /^[^，；。]*的[^，；。]*(?:[，；。]|$)/
/** What a definition cannot begin with behind a modal verb: 应采用……方式的活动; 应由用户承担的费用 only describes. */
const demanding = /^(?:采用|使用|具备|满足|达到|保持|遵守)/
/** Where the obligation comes from, if it is not the definition's own: 合同约定应在30 d内支付的费用. */
const obligation = /(?:法律|法规|合同|约定|承诺|规定|标准|依法|判定|认定|认为|证明)[^，。；]{0,8}$/

function prescriptive(literal: string): Message {
  return {
    zh: `定义中有 \`${literal}\`，定义不作要求、推荐和允许，请移到条文中`,
    en: `Unexpected \`${literal}\` in a definition, expected what the concept is and nothing else; move it to a clause`,
  }
}
