import { leadInCount } from '../../language/lead-in-count.ts'
import type { Message } from '../../model/text.ts'
import type { Item, ParagraphBlock } from '../../syntax/blocks.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule, Finding } from '../rule.ts'
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
  check({ kind, blocks }) {
    const findings: Finding[] = []
    if (kind === undefined || kind === 'explanation' || kind === 'translation') return findings
    blocks.forEach((block) => {
      if (block.type === 'paragraph' && block.items.length > 0) addMiscounted(block, findings)
    })
    return findings
  },
}

/** Counts the items below a lead-in, and below those of them that lead in lists themselves. */
function addMiscounted({ items, content, place }: ParagraphBlock | Item, findings: Finding[]): void {
  const stated = leadInCount(plainOf(content))
  if (stated !== undefined && stated !== items.length)
    findings.push({ place, message: miscounted(stated, items.length) })
  else if (items.length === 1) findings.push({ place: items[0]?.place ?? place, message: alone })
  for (const item of items) if (item.items.length > 0) addMiscounted(item, findings)
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
