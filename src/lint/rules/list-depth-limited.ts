import type { Message } from '../../model/text.ts'
import type { Item } from '../../syntax/blocks.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const listDepthLimited: DocumentRule = {
  id: 'list-depth-limited',
  summary: { zh: '列项至多两层。', en: 'A list has at most two levels.' },
  source: [sources.gbLists, sources.isoLists],
  severity: 'error',
  covers: ['LST-02'],
  scope: 'document',
  *check({ blocks }) {
    for (const block of blocks) {
      if (!('items' in block)) continue
      for (const { place } of firstOfThirdLevel(block.items)) yield { place, message: tooDeep }
    }
  },
}

/** The first item of each list on the third level. */
function firstOfThirdLevel(items: readonly Item[]): Item[] {
  return items.flatMap((item) => item.items.flatMap(({ items: [third] }) => (third === undefined ? [] : [third])))
}

const tooDeep: Message = {
  zh: '列项有第三层，应至多两层，请把内容分成几条',
  en: 'Unexpected third level of a list, expected at most two; make clauses of it',
}
