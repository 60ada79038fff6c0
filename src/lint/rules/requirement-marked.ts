import type { Message } from '../../model/text.ts'
import { looseModalsOf } from '../loose-modality.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const requirementMarked: CatalogRule = {
  id: 'requirement-marked',
  summary: {
    zh: '要求用“应”表示，不用“要”“需”“有必要”。',
    en: 'A requirement says “shall”, not “needs to”, “has to” or “will”.',
  },
  source: [sources.gbModalVerbs, sources.isoModalVerbs],
  covers: ['MOD-02'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, modal } of looseModalsOf(family, 'requirement'))
      yield { place, message: loose(modal.literal, modal.preferred) }
  },
}

function loose(written: string, preferred: string): Message {
  return {
    zh: `以 \`${written}\` 表示要求，应为 \`${preferred}\`，请改用它；不是要求时请改为陈述`,
    en: `Unexpected \`${written}\` for a requirement, expected \`${preferred}\`; use that, or state a fact where nothing is required`,
  }
}
