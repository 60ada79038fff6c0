import type { FormTable, TableCell, TableLine } from '../checklist/form-table.ts'
import type { ReadTable } from '../checklist/read-csv.ts'
import { type Asked, type ReadForm, readForm } from '../checklist/read-form.ts'
import { type ReadProblem, readError, readWarning } from '../checklist/read-problem.ts'
import type { Language } from '../model/text.ts'
import { columnsMark } from './form-cells.ts'
import { type FoundSheet, readSpreadsheet } from './read-spreadsheet.ts'
import { machineSheet, workbookFormat } from './write-checklist.ts'

/** Reads a filled workbook back into an assessment, with all that was not understood. Never throws. */
export function readChecklist(bytes: Uint8Array, asked: Asked, language: Language): ReadForm {
  const { table, problems } = readWorkbookTable(bytes)
  if (!table) return { taken: 0, places: new Map(), problems }
  const form = readForm(table, asked, language)
  return { ...form, problems: [...problems, ...form.problems] }
}

/** The lines of a filled workbook. Columns are found by the ids in the rows that do not show, wherever they have moved. */
export function readWorkbookTable(bytes: Uint8Array): ReadTable {
  const { sheets, problems } = readSpreadsheet(bytes)
  if (sheets.length === 0) return { problems: problems.length > 0 ? problems : [notAChecklist] }
  const about = aboutIn(sheets.find(({ name }) => name === machineSheet))
  if (about.size === 0) return { problems: [...problems, notAChecklist] }
  if (about.get('format') !== workbookFormat)
    return { problems: [...problems, unknownFormat(about.get('format') ?? '')] }
  const tables = sheets.map((sheet) => ({ sheet, lines: linesIn(sheet) }))
  const table: FormTable = { about, lines: tables.flatMap(({ lines }) => lines) }
  return { table, problems: [...problems, ...tables.flatMap(mergedProblems)] }
}

function aboutIn(sheet: FoundSheet | undefined): ReadonlyMap<string, string> {
  const pairs = (sheet?.rows ?? []).map(({ cells }): [string, string] => [
    cells.get('A')?.text ?? '',
    cells.get('B')?.text ?? '',
  ])
  return new Map(pairs.filter(([name]) => name !== ''))
}

function linesIn({ name, rows }: FoundSheet): TableLine[] {
  let columns = new Map<string, string>()
  const lines: TableLine[] = []
  for (const { row, cells } of rows) {
    const marked = [...cells].find(([, { text }]) => text === columnsMark)
    if (marked) {
      columns = new Map([...cells].map(([letters, { text }]) => [letters, text === columnsMark ? 'key' : text]))
      continue
    }
    if (columns.size === 0) continue
    const found = new Map<string, TableCell>()
    for (const [letters, cell] of cells) {
      const column = columns.get(letters)
      if (column !== undefined) found.set(column, cell)
    }
    if (found.size > 0)
      lines.push({ key: found.get('key')?.text, place: { sheet: name, cell: `A${row}` }, cells: found })
  }
  return lines.filter(({ key }) => key?.startsWith('#') !== true)
}

/** Merged over several lines, what is entered stands on the first of them only. */
function mergedProblems({ sheet, lines }: { sheet: FoundSheet; lines: readonly TableLine[] }): ReadProblem[] {
  if (lines.length === 0) return []
  return sheet.merged.flatMap((range) => {
    const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range) ?? []
    if (first === undefined || first === last) return []
    return [
      readWarning(
        'merged',
        {
          zh: `单元格 \`${range}\` 跨行合并，填写内容只算第一行的，请取消合并并逐行填写`,
          en: `Unexpected merged cells \`${range}\`, what is entered counts for their first line only, split them and enter each line`,
        },
        { sheet: sheet.name, cell: range },
      ),
    ]
  })
}

const notAChecklist = readError('not-a-checklist', {
  zh: '工作簿不是 normdown 生成的检查表，或其隐藏的标识表已被删除，请重新生成检查表',
  en: 'Unexpected workbook, expected a checklist made by normdown whose hidden sheet is still there, make the checklist again',
})

function unknownFormat(found: string): ReadProblem {
  return readError('unknown-format', {
    zh: `检查表的格式 \`${found.slice(0, 40)}\` 不认识，应为 \`${workbookFormat}\`，请使用新版 normdown`,
    en: `Unexpected format \`${found.slice(0, 40)}\`, expected \`${workbookFormat}\`, use a newer normdown`,
  })
}
