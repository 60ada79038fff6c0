import type { Message } from '../../model/text.ts'
import { isRequiring } from '../demands.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const annexInformative: CatalogRule = {
  id: 'annex-informative',
  summary: { zh: '资料性附录不含要求。', en: 'An informative annex holds no requirement.' },
  source: [sources.gbAnnexes, sources.isoAnnexes],
  covers: ['MOD-10'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const { provision, modals } of provisions.filter(({ zone }) => zone === 'informative-annex')) {
      const modal = modals.find(isRequiring)
      if (modal !== undefined) yield { place: placeOf(provision, modal.span), message: required(modal.literal) }
    }
  },
}

function required(written: string): Message {
  return {
    zh: `资料性附录中有 \`${written}\`（要求），应只给出资料，请改为陈述，或将附录改为规范性附录`,
    en: `Unexpected \`${written}\` (requirement) in an informative annex, expected information only; state it, or make the annex normative`,
  }
}
