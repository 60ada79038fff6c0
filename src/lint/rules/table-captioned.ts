import type { TableBlock } from '../../model/section.ts'
import type { Message } from '../../model/text.ts'
import { declaredPlaces } from '../mentions.ts'
import type { CatalogRule } from '../rule.ts'
import { sectionsWithin } from '../sections-within.ts'
import { sources } from '../sources.ts'

export const tableCaptioned: CatalogRule = {
  id: 'table-captioned',
  summary: {
    zh: '全文的表要么都有表题，要么都没有。',
    en: 'Of a standard’s tables, either all have titles or none has.',
  },
  source: [sources.gbTables, sources.isoTables],
  severity: 'error',
  covers: ['TBL-01'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { id, sections } of compilation.catalog.standards) {
      const tables = sectionsWithin(sections).flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'))
      if (!tables.some(isCaptioned)) continue
      for (const table of tables) {
        const place = isCaptioned(table) ? undefined : declaredPlaces(compilation).get(`anchor:${id}/${table.id}`)
        if (place !== undefined) yield { place, message: untitled(table) }
      }
    }
  },
}

function isCaptioned({ caption }: TableBlock): boolean {
  return caption !== undefined && caption.plain.trim() !== ''
}

function untitled({ number }: TableBlock): Message {
  return {
    zh: `表${number}没有表题，而其他表有，应全文一致，请在表上方紧挨着写 \`表：……\``,
    en: `Unexpected table ${number} without a title beside tables that have one, expected all or none; write \`Table: …\` right above it`,
  }
}
