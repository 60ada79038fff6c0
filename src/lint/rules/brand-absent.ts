import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const brandAbsent: CatalogRule = {
  id: 'brand-absent',
  summary: {
    zh: '标准不用商品名和商标，用产品的通用名称或描述。',
    en: 'A standard names products by what they are, not by trade names.',
  },
  source: [sources.gbTradeNames, sources.isoTradeNames],
  covers: ['LAW-04'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'standard',
  *check({ promotions }) {
    for (const { list, place, written, text } of promotions())
      if (list === 'brand' && !declared.test(text)) yield { place, message: named(written) }
  },
}

/** A trade name may stand where the text says that it is one and does not recommend it. */
const declared = /商品名|商标|trade ?names?|trade ?marks?|registered/i

function named(written: string): Message {
  return {
    zh: `出现了商品名或商标 \`${written}\`，应为产品的通用名称或描述，请改写`,
    en: `Unexpected trade name \`${written}\`, expected the general name or a description of the product; reword it`,
  }
}
