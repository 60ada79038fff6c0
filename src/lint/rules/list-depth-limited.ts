import type { Message } from '../../model/text.ts'
import type { Item } from '../../syntax/blocks.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const listDepthLimited: DocumentRule = {
  id: 'list-depth-limited',
  summary: { zh: '列项至多两层。', en: 'A list has at most two levels.' },
  source: [sources.gbLists, sources.isoLists],
  severity: 'error',
  covers: ['LST-02'],
  scope: 'document',
  check({ blocks }) {
    const findings: Finding[] = []
    blocks.forEach((block) => {
      if ('items' in block && block.items.length > 0) addTooDeep(block.items, findings)
    })
    return findings
  },
}

/** Tells of the first item of each list on the third level, below items on the first. */
function addTooDeep(items: readonly Item[], findings: Finding[]): void {
  items.forEach(({ items: below }) => {
    if (below.length === 0) return
    for (const second of below) {
      const third = second.items[0]
      if (third !== undefined) findings.push({ place: third.place, message: tooDeep })
    }
  })
}

const tooDeep: Message = {
  zh: '列项有第三层，应至多两层，请把内容分成几条',
  en: 'Unexpected third level of a list, expected at most two; make clauses of it',
}
