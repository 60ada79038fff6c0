import type { Message } from '../../model/text.ts'
import type { SourceTable } from '../../syntax/blocks.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const unitInHeader: DocumentRule = {
  id: 'unit-in-header',
  summary: {
    zh: '一列数值的单位相同时写在表头，不在每个单元格重复。',
    en: 'A unit that all values of a column share stands in its heading, not in every cell.',
  },
  source: [sources.gbTables, sources.isoTables],
  severity: 'warning',
  covers: ['TBL-05'],
  scope: 'document',
  needs: 'table',
  *check({ blocks }) {
    for (const block of blocks) if (block.type === 'table' && block.process === undefined) yield* columnFindings(block)
  },
}

function* columnFindings({ header, rows }: SourceTable): Generator<Finding> {
  for (const [column, heading] of header.entries()) {
    const cells = rows.map((row) => plainOf(row[column]?.content ?? []).trim()).filter((text) => !isBlank(text))
    const units = cells.map((text) => valueWithUnit.exec(text)?.[1])
    const [unit] = units
    if (unit === undefined || cells.length < fewest || units.some((other) => other !== unit)) continue
    const first = rows[0]?.[column]?.place ?? heading.place
    yield { place: heading.place, message: repeated(unit), related: [{ place: first, message: here(unit) }] }
  }
}

/** One cell repeats nothing. */
const fewest = 2

function isBlank(text: string): boolean {
  return /^[—–-]*$/.test(text)
}

/** A number, or a range of numbers, and a symbol of a unit, nothing else: 24 h, ≤2.5 mm, 5 min～10 min. */
const valueWithUnit =
  /^(?:[≤≥<>＜＞±]|不(?:大于|小于|超过|少于|高于|低于)|大于|小于)?\s?(?:\d[\d.]*\s?(?:[^\d\s]{1,4})?\s?[～~–—至]\s?)?\d[\d.]*\s?(s|min|h|d|%|‰|℃|mm|cm|m|km|mg|g|kg|mL|L|V|kV|A|mA|W|kW|Hz|kHz|MHz|dB|Pa|kPa|MPa|N|Ω|元|分|小时|分钟|个工作日|工作日|天|个月|年)$/

function repeated(unit: string): Message {
  return {
    zh: `本列每个单元格都重复单位 \`${unit}\`，单位相同时应写在表头或表题中，请移过去`,
    en: `Unexpected unit \`${unit}\` in every cell of the column, expected it once in the heading or title; move it there`,
  }
}

function here(unit: string): Message {
  return { zh: `\`${unit}\` 从此处起重复`, en: `\`${unit}\` is repeated from here on` }
}
