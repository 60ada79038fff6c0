import { localized, type Message } from '../../model/text.ts'
import { outlinePlace } from '../outline-place.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const symbolsPlaced: CatalogRule = {
  id: 'symbols-placed',
  summary: {
    zh: '符号和缩略语一章紧跟术语和定义。',
    en: 'Symbols and abbreviated terms follow right upon the terms and definitions.',
  },
  source: [sources.gbElements, sources.isoElements],
  severity: 'warning',
  covers: ['STR-03'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { id, sections, language } of compilation.catalog.standards)
      for (const { id: section, title, number, kind } of sections) {
        if (kind === 'annex' || number === '4' || !symbolTitle.test(localized(title, language).trim())) continue
        const place = outlinePlace(compilation, id, section)
        if (place !== undefined) yield { place, message: misplaced }
      }
  },
}

const symbolTitle =
  /^(?:符号|缩略语|代号|(?:符号|代号)(?:和|与|、)(?:缩略语|代号)|(?:symbols|abbreviat(?:ed terms|ions))(?: and (?:symbols|abbreviat(?:ed terms|ions)))?)$/i

const misplaced: Message = {
  zh: '符号和缩略语应为第4章，紧跟术语和定义，请移到大纲 `chapters` 的首位',
  en: 'Unexpected place of the symbols and abbreviated terms, expected clause 4, right after the terms; move the entry to the start of `chapters`',
}
