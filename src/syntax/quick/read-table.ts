import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { isDelimiterLike } from './block-kind.ts'
import { isBlank, type Line, pointIn, positionOf } from './line.ts'
import { readSpan } from './read-phrasing.ts'

/** Whether a header and a delimiter row begin here. */
export function isTableStart(text: string, lines: readonly Line[], from: number): boolean {
  const [head, next] = [lines[from], lines[from + 1]]
  if (!head || !next || text.charAt(head.start) !== '|') return false
  return !isBlank(next) && isDelimiterLike(text, next)
}

/** Index of the line after the last row; none where a line may be a row but does not look like one. */
export function tableEnd(text: string, lines: readonly Line[], from: number): number | undefined {
  let index = from
  for (let line = lines[index]; line && !isBlank(line); line = lines[++index]) if (!isRow(text, line)) return undefined
  return index
}

/** Reads a table whose rows begin and end with a pipe. */
export function readTable(text: string, lines: readonly Line[]): Table | undefined {
  const [head, delimiter, ...body] = lines
  const last = lines.at(-1)
  if (!head || !delimiter || !last) return undefined
  const align = alignment(text, delimiter)
  const children: TableRow[] = []
  for (const line of [head, ...body]) {
    const row = readRow(text, line)
    if (!row) return undefined
    children.push(row)
  }
  if (children[0]?.children.length !== align?.length || !align) return undefined
  return { type: 'table', align, children: children.slice(), position: positionOf(head, last, children) }
}

function isRow(text: string, { start, end, stop }: Line): boolean {
  return end === stop && end > start + 1 && text.charAt(start) === '|' && text.charAt(end - 1) === '|'
}

function alignment(text: string, { start, end }: Line): AlignType[] | undefined {
  const align: AlignType[] = []
  for (const cell of text.slice(start + 1, end - 1).split('|')) {
    const marks = /^ *(:?)-+(:?) *$/.exec(cell)
    if (!marks) return undefined
    align.push(marks[1] ? (marks[2] ? 'center' : 'left') : marks[2] ? 'right' : null)
  }
  return align
}

function readRow(text: string, line: Line): TableRow | undefined {
  const children: TableCell[] = []
  for (let start = line.start; start < line.end - 1; ) {
    const next = text.indexOf('|', start + 1)
    const before = text.charAt(next - 1)
    const cell = before === '\\' ? undefined : readCell(text, line, { start, next })
    if (!cell) return undefined
    children.push(cell)
    start = next
  }
  return { type: 'tableRow', children: children.slice(), position: positionOf(line, line, children) }
}

interface Pipes {
  readonly start: number
  readonly next: number
}

/** A cell runs from its pipe to the next one, the last cell of a row to behind it. */
function readCell(text: string, line: Line, { start, next }: Pipes): TableCell | undefined {
  let [from, to] = [start + 1, next]
  while (from < to && text.charAt(from) === ' ') from++
  while (to > from && text.charAt(to - 1) === ' ') to--
  const children = readSpan(text, line, { from, to })
  const end = next === line.end - 1 ? line.end : next
  return children && { type: 'tableCell', children, position: { start: pointIn(line, start), end: pointIn(line, end) } }
}
