import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { append, exact } from '../../model/lists.ts'
import { isDelimiterLike } from './block-kind.ts'
import { backslash, pipe, space } from './characters.ts'
import { type Flow, isBlank, type Line, lineIn, pointIn, positionOf } from './line.ts'
import { readLine } from './read-phrasing.ts'

/** Whether the next lines are a header and a delimiter row. */
export function isTableStart(flow: Flow): boolean {
  const { text, lines, next } = flow
  const head = lines[next]
  if (!head || text.charCodeAt(head.start) !== pipe) return false
  const delimiter = lineIn(flow, next + 1)
  return delimiter !== undefined && !isBlank(delimiter) && isDelimiterLike(text, delimiter)
}

/** Reads a table whose rows begin and end with a pipe; none where a line may be a row but does not look like one. */
export function readTable(flow: Flow): Table | undefined {
  const { text, lines, next: from } = flow
  const head = lines[from]
  const delimiter = lines[from + 1]
  const align = delimiter && alignment(text, delimiter)
  if (!head || !align) return undefined
  let children: TableRow[] = []
  let last = head
  for (let line = lineIn(flow, flow.next); line && !isBlank(line); line = lineIn(flow, ++flow.next)) {
    last = line
    if (!isRow(text, line)) return undefined
    const row = line === delimiter ? undefined : readRow(text, line)
    if (row) children = append(children, row)
    else if (line !== delimiter) return undefined
  }
  if (children[0]?.children.length !== align.length) return undefined
  const position = positionOf(head, head.start, last, children)
  return { type: 'table', align, children: exact(children), position }
}

function isRow(text: string, { start, end, stop }: Line): boolean {
  return end === stop && end > start + 1 && text.charCodeAt(start) === pipe && text.charCodeAt(end - 1) === pipe
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
  let children: TableCell[] = []
  for (let start = line.start; start < line.end - 1; ) {
    const next = text.indexOf('|', start + 1)
    const cell = text.charCodeAt(next - 1) === backslash ? undefined : readCell(text, line, start, next)
    if (!cell) return undefined
    children = append(children, cell)
    start = next
  }
  return { type: 'tableRow', children: exact(children), position: positionOf(line, line.start, line, children) }
}

/** A cell runs from its pipe to the next one, the last cell of a row to behind it. */
function readCell(text: string, line: Line, start: number, next: number): TableCell | undefined {
  let from = start + 1
  let to = next
  while (from < to && text.charCodeAt(from) === space) from++
  while (to > from && text.charCodeAt(to - 1) === space) to--
  const children = readLine(text, line, from, to)
  const end = next === line.end - 1 ? line.end : next
  return children && { type: 'tableCell', children, position: { start: pointIn(line, start), end: pointIn(line, end) } }
}
