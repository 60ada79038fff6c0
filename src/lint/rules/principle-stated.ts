import type { Message } from '../../model/text.ts'
import { isRequiring } from '../demands.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const principleStated: CatalogRule = {
  id: 'principle-stated',
  summary: { zh: '原则是陈述或推荐，不含“应”。', en: 'A principle states or recommends; it requires nothing.' },
  source: [sources.gbPrinciples],
  covers: ['MOD-11'],
  severity: 'error',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const { provision, modals } of provisions.filter(({ zone }) => zone === 'principle')) {
      const modal = modals.find(isRequiring)
      if (modal !== undefined) yield { place: placeOf(provision, modal.span), message: required(modal.literal) }
    }
  },
}

function required(written: string): Message {
  return {
    zh: `原则中有 \`${written}\`（要求），应为陈述或推荐，请改写，或将要求移入条文`,
    en: `Unexpected \`${written}\` (requirement) in a principle, expected a statement or recommendation; reword it, or make it a clause`,
  }
}
