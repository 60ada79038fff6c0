import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isBinding } from '../zones.ts'

export const guidelineRecommends: CatalogRule = {
  id: 'guideline-recommends',
  summary: {
    zh: '指南推荐、允许和陈述，不含要求。',
    en: 'A guideline recommends, permits and states; it requires nothing.',
  },
  source: [sources.gbTypes],
  covers: ['MOD-13'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const { provision, zone } of provisions.filter(({ standard }) => standard.type === 'guideline')) {
      const { modality, modal } = provision
      if (modality !== 'requirement' || !isBinding(zone, provision)) continue
      if (modal !== undefined) yield { place: placeOf(provision, modal.span), message: required(modal.literal) }
    }
  },
}

function required(written: string): Message {
  return {
    zh: `指南中有 \`${written}\`（要求），应为推荐、允许或陈述，请改用 \`宜\` 或 \`可\`，或更改标准的类型`,
    en: `Unexpected \`${written}\` (requirement) in a guideline, expected recommendations, permissions and statements; reword it, or change the type of the standard`,
  }
}
