import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const promotionAbsent: CatalogRule = {
  id: 'promotion-absent',
  summary: { zh: '标准没有宣传用语。', en: 'A standard does not advertise.' },
  source: [sources.project],
  covers: ['LAW-05'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'standard',
  *check({ promotions }) {
    for (const { list, place, written } of promotions())
      if (list === 'promotional') yield { place, message: praise(written) }
  },
}

function praise(written: string): Message {
  return {
    zh: `出现了宣传用语 \`${written}\`，标准只陈述可核验的内容，请删去`,
    en: `Unexpected praise \`${written}\`, expected what can be verified only; delete it`,
  }
}
