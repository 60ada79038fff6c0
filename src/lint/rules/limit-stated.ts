import { quantityInWords } from '../../model/labels.ts'
import type { Limit } from '../../model/provision.ts'
import type { Language, Message } from '../../model/text.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const limitStated: CatalogRule = {
  id: 'limit-stated',
  summary: { zh: '模型中的每个限值都写在句子里。', en: 'Every modelled limit stands in its sentence.' },
  source: [sources.project, sources.gbValues, sources.isoValues],
  severity: 'error',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions }) {
    for (const { provision, standard } of groupsOf(provisions).limited)
      for (const limit of provision.limits) {
        if (limit.literal === undefined) yield { place: limit.place, message: unstated(limit, standard.language) }
      }
  },
}

function unstated(limit: Limit, language: Language): Message {
  const value = `\`${quantityInWords(limit.value, limit.unit, language)}\``
  const from = limit.parameter === undefined ? '' : ` \`${limit.parameter}\``
  return {
    zh: `句子中没有限值${from} 的 ${value}，两者应一致，请写入句子或删去这一限值`.replace('限值 的', '限值'),
    en: `Unexpected limit${from} of ${value}, which its sentence does not state, expected both to agree; state it or delete the limit`,
  }
}
