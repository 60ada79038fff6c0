import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import type { SourceTable } from '../../syntax/blocks.ts'
import type { LintedDocument } from '../linted-document.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const tableFilled: DocumentRule = {
  id: 'table-filled',
  summary: {
    zh: '表的每一列有表头，没有空单元格和“同上”。',
    en: 'Every column of a table has a heading, no cell is empty or says ditto.',
  },
  source: [sources.gbTables, sources.isoTables],
  severity: 'error',
  covers: ['TBL-03'],
  scope: 'document',
  needs: 'table',
  *check(document) {
    for (const block of document.blocks)
      if (block.type === 'table' && block.process === undefined) yield* tableFindings(block, document)
  },
}

function* tableFindings(table: SourceTable, document: LintedDocument): Generator<Finding> {
  const header = table.header.map(textOf)
  const rows = table.rows.map((row) => header.map((_, column) => textOf(row[column])))
  for (const [column, text] of header.entries()) {
    const place = placeOf(table, [table.header[column]?.place, table.header[0]?.place])
    if (text === '') yield { place, message: headless(column) }
    else if (diagonal.test(text)) yield { place, message: divided(text) }
  }
  const isForm = isToBeFilled(rows, table, document)
  for (const [index, row] of rows.entries()) {
    const cells = table.rows[index] ?? []
    for (const [column, text] of row.entries()) {
      const place = placeOf(table, [cells[column]?.place, cells[0]?.place])
      if (text === '' && !isForm) yield { place, message: empty(header[column] ?? '') }
      else if (ditto.test(text)) yield { place, message: repeated(text) }
    }
  }
}

function textOf(cell: SourceTable['header'][number] | undefined): string {
  if (cell === undefined) return ''
  const plain = plainOf(cell.content).trim()
  return plain === '' && cell.content.some(({ type }) => type === 'image') ? 'image' : plain
}

/** The first of `places` that there is; a cell that a row lacks has none. */
function placeOf({ place }: SourceTable, places: readonly (Place | undefined)[]): Place {
  return places.find((found) => found !== undefined) ?? place
}

/** 项目＼等级 in one cell stands for a diagonal line. */
const diagonal = /\p{Script=Han}\s?[\\＼]\s?\p{Script=Han}/u
const ditto = /^(?:同上|同左|同前|同上[行格]|〃|"|″|”|ditto|do\.|as above|same as above|same)$/i

/** Whether the table is the form of a record, whose empty cells are to be filled in. */
function isToBeFilled(rows: readonly (readonly string[])[], table: SourceTable, { kind }: LintedDocument): boolean {
  const caption = table.caption === undefined ? '' : plainOf(table.caption.content)
  if (kind !== 'annex' && !formTitle.test(caption)) return false
  const cells = rows.flat()
  const blank = cells.filter((text) => text === '').length
  const width = Math.max(0, ...rows.map((row) => row.length))
  const hasBlankColumn = Array.from({ length: width }, (_, column) => column).some((column) =>
    rows.every((row) => row[column] === ''),
  )
  return blank * 3 >= cells.length || (hasBlankColumn && rows.length > 1)
}

const formTitle = /记录|登记|表单|格式|式样|样式|样表|工单|单$|\bform\b|\bsheet\b|\btemplate\b/i

function headless(column: number): Message {
  return {
    zh: `第${column + 1}列没有表头，每一列都应有表头，请补上`,
    en: `Unexpected column ${column + 1} without a heading, expected one for every column; write it`,
  }
}

function divided(text: string): Message {
  return {
    zh: `表头 \`${text}\` 用斜线分为两部分，表头不用斜线，请只写本列的名称`,
    en: `Unexpected heading \`${text}\` divided by a stroke, expected the heading of its column alone; write that`,
  }
}

function empty(header: string): Message {
  const column = header === '' ? { zh: '', en: '' } : { zh: `\`${header}\` 列有`, en: ` below \`${header}\`` }
  return {
    zh: `${column.zh || '表中有'}空单元格，没有内容时应写 \`—\`，请补上`,
    en: `Unexpected empty cell${column.en}, expected \`—\` where there is nothing to say; write it`,
  }
}

function repeated(text: string): Message {
  return {
    zh: `单元格写了 \`${text}\`，应写出内容，以便单独阅读每一行，请补上`,
    en: `Unexpected \`${text}\` in a cell, expected the content itself, so that each row can be read alone; write it`,
  }
}
