import type { Message } from '../../model/text.ts'
import { looseModalsOf } from '../loose-modality.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const recommendationMarked: CatalogRule = {
  id: 'recommendation-marked',
  summary: {
    zh: '推荐用“宜”表示，不用“鼓励”“提倡”“最好”。',
    en: 'A recommendation says “should”, not “is encouraged to”.',
  },
  source: [sources.gbModalVerbs, sources.isoModalVerbs],
  covers: ['MOD-03'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, modal } of looseModalsOf(family, 'recommendation'))
      yield { place, message: loose(modal.literal, modal.preferred) }
  },
}

function loose(written: string, preferred: string): Message {
  return {
    zh: `以 \`${written}\` 表示推荐，应为 \`${preferred}\`，请改用它`,
    en: `Unexpected \`${written}\` for a recommendation, expected \`${preferred}\`; use that`,
  }
}
