import { formColumns } from './form-columns.ts'
import type { FormTable, TableCell, TableLine } from './form-table.ts'
import { type ReadProblem, readError, readWarning, shown } from './read-problem.ts'

/** A file read as a table, with what was not understood on the way. */
export interface ReadTable {
  readonly table?: FormTable | undefined
  readonly problems: readonly ReadProblem[]
}

/** Reads a filled CSV checklist: UTF-8, separated by commas, semicolons or tabs as spreadsheets save it. */
export function readCsv(bytes: Uint8Array): ReadTable {
  if (bytes.byteLength > largest) return { problems: [tooLarge] }
  const text = utf8(bytes)
  if (text === undefined) return { problems: [notUtf8] }
  const separator = separatorOf(text)
  const rows = parseCsv(text, separator)
  if (rows === undefined) return { problems: [unclosed] }
  const head = rows.findIndex(({ cells }) => columnsIn(cells).includes('key'))
  const header = rows[head]
  if (!header) return { problems: [noHeader] }
  const columns = columnsIn(header.cells)
  const problems = columnProblems(columns, header)
  const lines = rows.slice(head + 1).flatMap((row) => lineOf(row, columns, problems))
  return { table: { about: new Map(), lines }, problems }
}

const largest = 50_000_000

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder throws where the bytes are of another encoding; the caller says so.
    return undefined
  }
}

/** The sign that stands most often outside quotation marks in the first line. */
function separatorOf(text: string): string {
  const first = (/^(?:[^"\r\n]|"[^"]*")*/.exec(text.slice(0, 10_000))?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

interface CsvRow {
  /** The line of the file on which it begins. */
  readonly line: number
  readonly cells: readonly string[]
}

/** RFC 4180, with any of the separators and line ends that spreadsheets write; nothing if a quotation mark stays open. */
function parseCsv(text: string, separator: string): CsvRow[] | undefined {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1)
      if (end === -1) return undefined
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      line += cell.split('\n').length - 1
      at = end + 1
    }
    const next = nextEnd(text, at, separator)
    cell += text.slice(at, next)
    cells.push(cell)
    at = next
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      cells.push('')
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    rows.push({ line: start, cells })
    cells = []
    line += 1
    start = line
  }
  return rows
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function nextEnd(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

/** The id of each column, empty where the heading is none of ours; what follows in brackets is a hint. */
function columnsIn(cells: readonly string[]): string[] {
  return cells.map((cell) => {
    const title = cell
      .slice(0, 100)
      .replace(/^\uFEFF/, '')
      .trim()
      .replace(/\s*[（(].*$/s, '')
      .toLowerCase()
    const known = Object.entries(formColumns).find(([id, { zh, en }]) =>
      [id, zh, en].some((name) => name.toLowerCase() === title),
    )
    return known?.[0] ?? ''
  })
}

function columnProblems(columns: readonly string[], { line, cells }: CsvRow): ReadProblem[] {
  const problems: ReadProblem[] = []
  const answer = formColumns.answer
  if (!columns.includes('answer')) {
    const unknown = cells.filter((_, index) => columns[index] === '')
    const there = unknown.length > 0 ? unknown.map((title) => shown(title)).join(', ') : ''
    problems.push(
      readError(
        'column-missing',
        {
          zh: `没有“${answer.zh}”列${there === '' ? '' : `，另有不认识的列 ${there}`}，请恢复原来的列名`,
          en: `Unexpected header without the column \`${answer.en}\`${there === '' ? '' : ` but with ${there}`}, restore the name of the column`,
        },
        { line },
      ),
    )
  }
  for (const id of new Set(columns.filter((column, index) => column !== '' && columns.indexOf(column) !== index))) {
    problems.push(
      readWarning(
        'column-duplicate',
        {
          zh: `列 ${shown(cells[columns.indexOf(id)] ?? id)} 出现多次，只读取第一列`,
          en: `Unexpected second column ${shown(cells[columns.indexOf(id)] ?? id)}, only the first is read`,
        },
        { line },
      ),
    )
  }
  return problems
}

function lineOf({ line, cells }: CsvRow, columns: readonly string[], problems: ReadProblem[]): TableLine[] {
  const found = new Map<string, TableCell>()
  for (const [index, content] of cells.entries()) {
    const column = columns[index] ?? ''
    const text = unguarded(content).trim()
    if (text === '') continue
    if (index >= columns.length) problems.push(surplus(text, line))
    if (column !== '' && !found.has(column)) found.set(column, { text, place: { line } })
  }
  if (found.size === 0) return []
  return [{ key: found.get('key')?.text, place: { line }, cells: found }]
}

/** Takes off the mark that keeps a spreadsheet from calculating a text. */
function unguarded(text: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text
}

function surplus(text: string, line: number): ReadProblem {
  const message = {
    zh: `列标题以外有内容 ${shown(text)}，没有读取`,
    en: `Unexpected ${shown(text)} beyond the last column of the header, it is not read`,
  }
  return readError('column-missing', message, { line })
}

const tooLarge = readError('too-large', {
  zh: '文件大于 50 MB，检查表不会这样大，请检查文件',
  en: 'Unexpected size above 50 MB, expected a checklist, look whether it is the right file',
})
const notUtf8 = readError('text-encoding', {
  zh: '文件不是 UTF-8 编码，请在电子表格软件中另存为“CSV UTF-8”',
  en: 'Unexpected encoding, expected UTF-8, save the file as “CSV UTF-8”',
})
const unclosed = readError('damaged', {
  zh: '有一个双引号没有配对，请从电子表格软件重新保存为 CSV',
  en: 'Unexpected quotation mark without its partner, save the file as CSV again',
})
const noHeader = readError('not-a-checklist', {
  zh: `没有含“${formColumns.key.zh}”的标题行，请使用 normdown 生成的检查表`,
  en: `Unexpected file without a header that has the column \`${formColumns.key.en}\`, use a checklist made by normdown`,
})
