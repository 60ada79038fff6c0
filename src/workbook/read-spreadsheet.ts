import type { TableCell } from '../checklist/form-table.ts'
import { type ReadProblem, readError } from '../checklist/read-problem.ts'
import { faultProblem, readArchive } from './read-archive.ts'
import { cellText, scanXml, XmlFault } from './scan-xml.ts'
import { cellName } from './spreadsheet.ts'

/** A workbook as it was found: what stands in its cells, and nothing of what it would calculate or fetch. */
export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[]
  readonly problems: readonly ReadProblem[]
}

export interface FoundSheet {
  readonly name: string
  /** Rows in their order, each with its number and its filled cells by the letters of their column. */
  readonly rows: readonly FoundRow[]
  readonly merged: readonly string[]
}

export interface FoundRow {
  readonly row: number
  readonly cells: ReadonlyMap<string, TableCell>
}

/** Reads an XLSX workbook that a stranger may have made. Never throws; what cannot be read is a problem. */
export function readSpreadsheet(bytes: Uint8Array): FoundWorkbook {
  const { parts, problems } = readArchive(bytes)
  if (parts.size === 0) return { sheets: [], problems }
  try {
    const book = bookOf(parts)
    return { sheets: book.sheets.map((sheet) => readSheet(sheet, book)), problems }
  } catch (error) {
    if (error instanceof XmlFault) return { sheets: [], problems: [...problems, faultProblem(error.kind)] }
    if (error instanceof TooManyCells) return { sheets: [], problems: [...problems, tooManyCells] }
    throw error
  }
}

class TooManyCells extends Error {}

const mostMerged = 1_000
const mostCells = 500_000

const tooManyCells = readError('too-large', {
  zh: '工作簿的单元格超过 50 万个，检查表不会这样大，请检查文件',
  en: 'Unexpected number of cells above 500 000, expected a checklist, look whether it is the right file',
})

interface Book {
  readonly sheets: readonly { readonly name: string; readonly xml: string }[]
  readonly strings: readonly string[]
  /** Of each cell format whether it shows a percentage. */
  readonly percents: readonly boolean[]
}

function bookOf(parts: ReadonlyMap<string, string>): Book {
  const targets = new Map<string, string>()
  scanXml(part(parts, 'xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '')
    },
  })
  const sheets: { name: string; xml: string }[] = []
  scanXml(part(parts, 'xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name !== 'sheet') return
      const id = [...attributes].find(([key]) => key === 'id' || key.endsWith(':id'))?.[1]
      const target = targets.get(id ?? '') ?? ''
      const xml = part(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      if (xml !== undefined) sheets.push({ name: attributes.get('name') ?? '', xml })
    },
  })
  return {
    sheets,
    strings: stringsOf(part(parts, 'xl/sharedStrings.xml') ?? ''),
    percents: percentsOf(part(parts, 'xl/styles.xml') ?? ''),
  }
}

/** Paths differ in case from program to program. */
function part(parts: ReadonlyMap<string, string>, path: string): string | undefined {
  return parts.get(path) ?? [...parts].find(([name]) => name.toLowerCase() === path.toLowerCase())?.[1]
}

/** The text of each string; reading aids (`rPh`) are no part of it. */
function stringsOf(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let aside = 0
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') aside += 1
      inText = name === 't' && aside === 0
    },
    text(content) {
      if (inText) text += content
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') aside -= 1
      if (name === 'si') strings.push(cellText(text))
    },
  })
  return strings
}

function percentsOf(xml: string): boolean[] {
  const formats = new Map<string, string>()
  const percents: boolean[] = []
  let inFormats = false
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '')
      if (name === 'cellXfs') inFormats = true
      if (name !== 'xf' || !inFormats) return
      const id = attributes.get('numFmtId') ?? ''
      const code = (formats.get(id) ?? '').replaceAll(/"[^"]*"|\\./g, '')
      percents.push(id === '9' || id === '10' || code.includes('%'))
    },
    close(name) {
      if (name === 'cellXfs') inFormats = false
    },
  })
  return percents
}

function readSheet({ name: sheet, xml }: Book['sheets'][number], { strings, percents }: Book): FoundSheet {
  const rows: FoundRow[] = []
  const merged: string[] = []
  let cells = new Map<string, TableCell>()
  let row = 0
  let count = 0
  let column = 0
  let cell: OpenCell | undefined
  let collecting = ''
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.get('r') ?? row + 1)
        column = 0
        cells = new Map()
      }
      if (name === 'c') {
        count += 1
        if (count > mostCells) throw new TooManyCells()
        const name = attributes.get('r') ?? cellName(column + 1, row)
        column = columnNumber(name)
        cell = {
          name,
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          value: '',
          formula: undefined,
        }
      }
      if (name === 'f' && cell) cell.formula = ''
      if (name === 'v' || name === 't' || name === 'f') collecting = name
      if (name === 'mergeCell' && merged.length < mostMerged) merged.push(attributes.get('ref') ?? '')
    },
    text(content) {
      if (cell && collecting === 'f') cell.formula += content
      else if (cell && collecting !== '') cell.value += content
    },
    close(name) {
      if (name === collecting) collecting = ''
      if (name === 'c' && cell) {
        const found = cellOf(cell, { sheet, strings, percents })
        if (found) cells.set(/^[A-Z]+/.exec(cell.name)?.[0] ?? '', found)
        cell = undefined
      }
      if (name === 'row' && cells.size > 0) rows.push({ row, cells })
    },
  })
  return { name: sheet, rows, merged }
}

/** The column of a cell, from 1. */
function columnNumber(name: string): number {
  let column = 0
  for (const letter of /^[A-Z]*/.exec(name)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

interface OpenCell {
  readonly name: string
  readonly type: string
  readonly style: number
  value: string
  formula: string | undefined
}

interface Reading {
  readonly sheet: string
  readonly strings: readonly string[]
  readonly percents: readonly boolean[]
}

function cellOf(
  { name, type, style, value, formula }: OpenCell,
  { sheet, strings, percents }: Reading,
): TableCell | undefined {
  const place = { sheet, cell: name }
  const common = formula === undefined ? { place } : { place, formula }
  if (type === 'n') {
    const number = Number(value)
    if (value === '' || !Number.isFinite(number)) return formula === undefined ? undefined : { text: value, ...common }
    const percent = percents[style] ?? false
    return { text: String(number), number, ...(percent ? { percent } : {}), ...common }
  }
  const text = (type === 's' ? (strings[Number(value)] ?? '') : cellText(value)).trim()
  if (type === 'e') return { text, error: true, ...common }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', ...common }
  return text === '' && formula === undefined ? undefined : { text, ...common }
}
