import type { FoundModal } from '../../language/modality.ts'
import type { Message } from '../../model/text.ts'
import { looseModalsOf } from '../loose-modality.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isBinding } from '../zones.ts'

export const permissionMarked: CatalogRule = {
  id: 'permission-marked',
  summary: {
    zh: '允许用“可”表示，不用“可以”“允许”。',
    en: 'A permission says “may”; none is denied by “may not”.',
  },
  source: [sources.gbModalVerbs, sources.isoModalVerbs],
  covers: ['MOD-04'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { provision, modals, zone } of provisionsWith(/可以/, family.provisions)) {
      if (!isBinding(zone, provision)) continue
      for (const modal of modals) {
        const preferred = replacementOf(modal)
        if (preferred !== undefined)
          yield { place: family.placeOf(provision, modal.span), message: loose(modal.literal, preferred) }
      }
    }
    for (const { place, modal } of looseModalsOf(family, 'permission'))
      yield { place, message: loose(modal.literal, modal.preferred) }
  },
}

function replacementOf({ literal, subordinate }: FoundModal): string | undefined {
  if (subordinate) return undefined
  if (literal === '可以') return '可'
  return literal === '可以不' ? '不必' : undefined
}

function loose(written: string, preferred: string): Message {
  return {
    zh: `以 \`${written}\` 表示允许，应为 \`${preferred}\`，请改用它`,
    en: `Unexpected \`${written}\` for a permission, expected \`${preferred}\`; use that`,
  }
}
