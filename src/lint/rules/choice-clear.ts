import type { Message } from '../../model/text.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { spanOf } from '../word-places.ts'

export const choiceClear: CatalogRule = {
  id: 'choice-clear',
  summary: {
    zh: '并列和选择分得清，不用“和/或”。',
    en: 'It is clear whether all or one is meant; there is no “and/or”.',
  },
  source: [sources.project],
  covers: ['REQ-11'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const { provision } of provisionsWith(/[/／]/, provisions)) {
      const written = /[和与及]\s?[/／]\s?或|或\s?[/／]\s?[和与及]|\band\s?\/\s?or\b|\bor\s?\/\s?and\b/i.exec(
        provision.text.plain,
      )?.[0]
      if (written !== undefined)
        yield { place: placeOf(provision, spanOf(provision.text.plain, written)), message: both(written) }
    }
  },
}

function both(written: string): Message {
  return {
    zh: `出现了 \`${written}\`，应写明是全部还是其中之一，请改为“和”“或”，或列出各种情形`,
    en: `Unexpected \`${written}\`, expected to be told whether all or one is meant; write “and”, “or”, or “a, b or both”`,
  }
}
