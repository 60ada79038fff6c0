import type { Message } from '../../model/text.ts'
import { localized } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const clauseTitled: CatalogRule = {
  id: 'clause-titled',
  summary: { zh: '第一层次的条有标题。', en: 'The clauses of a chapter have titles.' },
  source: [sources.gbNumbering, sources.isoNumbering],
  severity: 'warning',
  covers: ['HIE-05'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { sections, language } of compilation.catalog.standards)
      for (const { kind, blocks, title, children } of sections) {
        if (kind === 'annex' || children.length > 0) continue
        const [first, second] = blocks.flatMap((block) => (block.type === 'provision' ? [block.provision] : []))
        if (first !== undefined && second !== undefined)
          yield { place: first.place, message: untitled(localized(title, language), first.number) }
      }
  },
}

function untitled(chapter: string, number: string): Message {
  return {
    zh: `\`${chapter}\` 一章的条没有标题，第一层次的条（\`${number}\` 起）宜有标题，请分成几个单元，或在段落之上加标题`,
    en: `Unexpected clauses without titles in the chapter \`${chapter}\`, expected titles from \`${number}\` on; make units of them or add headings`,
  }
}
