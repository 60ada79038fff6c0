import { leadInCount } from '../../language/lead-in-count.ts'
import type { Message } from '../../model/text.ts'
import type { Item, ParagraphBlock } from '../../syntax/blocks.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const listCounted: DocumentRule = {
  id: 'list-counted',
  summary: {
    zh: '列项至少有两项，与引语写明的项数一致。',
    en: 'A list has at least two items, and as many as its lead-in says.',
  },
  source: [sources.gbLists, sources.project],
  severity: 'warning',
  covers: ['LST-06'],
  scope: 'document',
  *check({ kind, blocks }) {
    if (kind === undefined || kind === 'explanation' || kind === 'translation') return
    for (const block of blocks)
      if (block.type === 'paragraph')
        for (const { items, content, place } of withLists(block)) {
          const stated = leadInCount(plainOf(content))
          if (stated !== undefined && stated !== items.length)
            yield { place, message: miscounted(stated, items.length) }
          else if (items.length === 1) yield { place: items[0]?.place ?? place, message: alone }
        }
  },
}

/** A paragraph or item that leads in a list, with those below it. */
function withLists(leadIn: ParagraphBlock | Item): (ParagraphBlock | Item)[] {
  return leadIn.items.length === 0 ? [] : [leadIn, ...leadIn.items.flatMap(withLists)]
}

const alone: Message = {
  zh: '列项只有一项，应至少有两项，请并入引语成为一句',
  en: 'Unexpected list of one item, expected at least two; make one sentence of lead-in and item',
}

function miscounted(stated: number, actual: number): Message {
  return {
    zh: `引语写明 ${stated} 项，列项有 ${actual} 项，应一致，请改正其中之一`,
    en: `Unexpected list of ${actual} below a lead-in that says ${stated}, expected both to agree; correct one of the two`,
  }
}
