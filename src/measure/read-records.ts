import { cellReader, notSingle, quoted, type ReadCell } from './cells.ts'
import { type CompiledKind, headersOf } from './compile-kind.ts'
import { readCsv } from './csv.ts'
import { decodeText } from './decode-text.ts'
import { readJsonRecords } from './json-records.ts'
import type { ProblemLog } from './problem-log.ts'
import { RecordsError } from './records-error.ts'
import { emptyRow, type Row } from './row.ts'
import { type RowPlace, soundness } from './row-soundness.ts'
import type { PlacedColumn } from './scope.ts'

/** A file of records, read in pieces of bytes as often as it is needed. */
export interface RecordFile {
  /** Its name without folders. */
  readonly name: string
  readonly format: 'csv' | 'json'
  readonly pieces: () => Iterable<Uint8Array>
  /** Its digest, once it was read to its end. */
  readonly sha256?: () => string | undefined
}

/** What was read of one kind of record. */
export interface ReadSummary {
  readonly files: readonly { readonly file: RecordFile; readonly rows: number }[]
  /** Rows that were taken. */
  readonly taken: number
  readonly ignoredColumns: readonly string[]
  readonly absentColumns: readonly string[]
}

/**
 * Reads the records of one kind from all its files, and gives each sound one to `take`; the row holds until the next.
 * Whatever is wrong with a row goes to the log. Throws a `RecordsError` where a file cannot be read at all.
 */
export function readRecords(
  kind: CompiledKind,
  files: readonly RecordFile[],
  { take, log }: { take: (row: Row, place: RowPlace) => void; log: ProblemLog | undefined },
): ReadSummary {
  const reading: Reading = { kind, row: emptyRow(kind.scope.columns.size), seen: new Set(), ignored: new Set(), log }
  const readers = readersOf(kind)
  const isSound = soundness(kind, reading.row, log)
  let taken = 0
  const counts = files.map((file) => {
    let rows = 0
    const finish = (line: number, isWhole: boolean) => {
      rows++
      const place = { file: file.name, line }
      if (!isWhole || !isSound(place)) return
      taken++
      take(reading.row, place)
    }
    if (file.format === 'csv') readCsvRecords({ file, readers, reading, finish })
    else readJson({ file, readers, reading, finish })
    return { file, rows }
  })
  return {
    files: counts,
    taken,
    ignoredColumns: [...reading.ignored],
    absentColumns: [...kind.scope.columns.keys()].filter((name) => !reading.seen.has(name)),
  }
}

interface Reading {
  readonly kind: CompiledKind
  readonly row: Row
  /** Columns that a file has. */
  readonly seen: Set<string>
  readonly ignored: Set<string>
  readonly log: ProblemLog | undefined
}

interface ColumnReader {
  readonly placed: PlacedColumn
  readonly headers: readonly string[]
  readonly read: ReadCell
}

interface FileReading {
  readonly file: RecordFile
  readonly readers: readonly ColumnReader[]
  readonly reading: Reading
  /** Told that the row is filled, or that it is not whole. */
  readonly finish: (line: number, isWhole: boolean) => void
}

function readersOf({ scope }: CompiledKind): readonly ColumnReader[] {
  return [...scope.columns.values()].map((placed) => ({
    placed,
    headers: headersOf(placed.name, placed.column),
    read: cellReader(placed.column, placed.index, scope.setting.zone),
  }))
}

function readCsvRecords({ file, readers, reading, finish }: FileReading): void {
  let headings: readonly string[] | undefined
  let columns: readonly { readonly reader: ColumnReader; readonly at: number }[] = []
  readCsv(file.name, decodeText(file.name, file.pieces()), (cells, line) => {
    if (headings === undefined) {
      headings = cells.map((cell) => cell.trim())
      columns = columnsIn(headings, { file, readers, reading })
      return
    }
    if (!hasWidth(cells, headings.length)) {
      reading.log?.add({ file: file.name, line, code: 'row-ragged', message: raggedRow(cells.length, headings.length) })
      finish(line, false)
      return
    }
    for (const { reader, at } of columns) {
      readCell(reader, cells[at] ?? '', { file, line, reading, heading: headings[at] ?? '' })
    }
    finish(line, true)
  })
}

/** Whether a row has as many cells as there are headings; empty ones at its end do not count. */
function hasWidth(cells: readonly string[], width: number): boolean {
  if (cells.length === width) return true
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')
}

function columnsIn(headings: readonly string[], { file, readers, reading }: Omit<FileReading, 'finish'>) {
  const found = readers.flatMap((reader) => {
    const places = headings.flatMap((heading, at) => (reader.headers.includes(heading) ? [at] : []))
    if (places.length > 1) throw new RecordsError(doubleHeading(file.name, headings[places[1] ?? 0] ?? ''))
    return places.map((at) => ({ reader, at }))
  })
  const names = new Set(found.map(({ reader }) => reader.placed.name))
  const { key, kind } = { key: reading.kind.key, kind: reading.kind.kind }
  const needed = Object.keys(kind.columns).filter(
    (name) => kind.columns[name]?.required || key.some((column) => column.name === name),
  )
  const lacking = readers.find(({ placed }) => needed.includes(placed.name) && !names.has(placed.name))
  if (lacking || found.length === 0) throw new RecordsError(lackingHeading(file.name, lacking ?? readers[0], headings))
  for (const name of names) reading.seen.add(name)
  headings.forEach((heading, at) => {
    if (heading !== '' && !found.some((column) => column.at === at)) ignore(reading, heading)
  })
  clear(reading.row)
  return found
}

function readJson({ file, readers, reading, finish }: FileReading): void {
  const known = new Set(readers.flatMap(({ headers, placed }) => [...headers, placed.name]))
  readJsonRecords(file.name, decodeText(file.name, file.pieces()), (record, line) => {
    for (const name of Object.keys(record)) if (!known.has(name)) ignore(reading, name)
    for (const reader of readers) {
      const heading = [...reader.headers, reader.placed.name].find((name) => Object.hasOwn(record, name))
      const value = heading === undefined ? undefined : record[heading]
      const column = heading ?? reader.placed.name
      if (heading !== undefined) reading.seen.add(reader.placed.name)
      if (typeof value === 'object' && value !== null) {
        reading.log?.add({ file: file.name, line, column, ...notSingle })
        reader.read(reading.row, '')
      } else readCell(reader, String(value ?? ''), { file, line, reading, heading: column })
    }
    finish(line, true)
  })
}

/** Remembers a heading that the map does not name; of very many only the first. */
function ignore({ ignored }: Reading, heading: string): void {
  if (ignored.size < 50) ignored.add(heading.slice(0, 100))
}

function readCell(
  { read }: ColumnReader,
  cell: string,
  { file, line, reading, heading }: { file: RecordFile; line: number; reading: Reading; heading: string },
): void {
  const fault = read(reading.row, trimmed(cell))
  if (fault) reading.log?.add({ file: file.name, line, column: heading, ...fault })
}

/** `cell` without spaces around it; most have none. */
function trimmed(cell: string): string {
  const last = cell.length - 1
  return last >= 0 && (isSpace(cell.charCodeAt(0)) || isSpace(cell.charCodeAt(last))) ? cell.trim() : cell
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff
}

function clear(row: Row): void {
  const { texts, intervals } = row
  row.numbers.fill(Number.NaN)
  texts.fill('')
  intervals.fill([])
}

function raggedRow(cells: number, headings: number) {
  return {
    zh: `此行有 ${cells} 个单元格，表头有 ${headings} 个，二者应相等，此行不参与计算`,
    en: `Unexpected row of ${cells} cells, expected ${headings} as in the head; the row does not count`,
  }
}

function doubleHeading(file: string, heading: string) {
  return {
    zh: `无法读取 \`${file}\`：列名 ${quoted(heading)} 对应的列不止一列。请只留一列。`,
    en: `Cannot read \`${file}\`: more than one column answers to the heading ${quoted(heading)}. Keep only one.`,
  }
}

function lackingHeading(file: string, reader: ColumnReader | undefined, headings: readonly string[]) {
  const wanted = (reader?.headers ?? []).map(quoted)
  const given = headings.slice(0, 12).map(quoted).join('、')
  return {
    zh: `无法读取 \`${file}\`：第一行没有列名 ${wanted.join(' 或 ')}，只有 ${given}。列名应与映射一致，各列以逗号分隔。`,
    en: `Cannot read \`${file}\`: its first line lacks the heading ${wanted.join(' or ')} and has ${given}. The headings must be those of the map, with commas between them.`,
  }
}
