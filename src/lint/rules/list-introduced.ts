import { holdsProvisions } from '../linted-document.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const listIntroduced: DocumentRule = {
  id: 'list-introduced',
  summary: { zh: '每个列项都有引语。', en: 'Every list has a sentence that leads it in.' },
  source: [sources.gbLists, sources.isoLists],
  severity: 'error',
  scope: 'document',
  *check({ kind, blocks }) {
    if (!holdsProvisions(kind)) return
    for (const block of blocks) {
      if (block.type !== 'list') continue
      yield {
        place: block.place,
        message: {
          zh: '列项前没有引语，应紧跟在以 `：` 结尾的段落之后，请补上引语',
          en: 'Unexpected list without a lead-in, expected a paragraph that ends in `:` right above it; add one',
        },
      }
    }
  },
}
