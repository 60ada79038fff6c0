import { displayWidth, printable } from './terminal-text.ts'

/** A source line, or the part of it around a place, and a second line that underlines the place. */
export interface Excerpt {
  readonly line: string
  readonly underline: string
}

/** What of a line is underlined: from `start` to the exclusive `end`, columns counted from 1 in UTF-16 units. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** Cuts the part of `line` around `mark` that fits into `width` columns of a terminal, and underlines the mark. */
export function excerpt(line: string, mark: Mark, width: number): Excerpt {
  const cells = cellsOf(line)
  const first = cells.findIndex(({ column }) => column >= mark.start)
  const from = first < 0 ? cells.length : first
  const marked = cells.slice(from).filter(({ column }) => column < mark.end).length
  const { start, end } = windowOf(cells, { from, to: from + marked }, width)
  const before = (start > 0 ? '…' : '') + shown(cells.slice(start, from))
  const within = shown(cells.slice(from, Math.min(from + marked, end)))
  const after = shown(cells.slice(from + marked, end)) + (end < cells.length ? '…' : '')
  return {
    line: before + within + after,
    underline: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(within))),
  }
}

/** One character as it is printed. */
interface Cell {
  readonly column: number
  readonly text: string
  readonly width: number
}

function cellsOf(line: string): Cell[] {
  let column = 1
  return Array.from(line, (character) => {
    const text = printable(character)
    const cell = { column, text, width: displayWidth(text) }
    column += character.length
    return cell
  })
}

function shown(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('')
}

/** The cells to show: the whole line, or the mark with a third of the room that is left before it. */
function windowOf(cells: readonly Cell[], mark: { from: number; to: number }, width: number) {
  if (widthOf(cells) <= width) return { start: 0, end: cells.length }
  const room = width - 2
  const spare = Math.max(0, room - widthOf(cells.slice(mark.from, mark.to)))
  let start = mark.from
  for (let left = Math.floor(spare / 3); start > 0 && left >= widthAt(cells, start - 1); start--)
    left -= widthAt(cells, start - 1)
  let end = start
  for (let left = room; end < cells.length && left >= widthAt(cells, end); end++) left -= widthAt(cells, end)
  for (let left = room - widthOf(cells.slice(start, end)); start > 0 && left >= widthAt(cells, start - 1); start--)
    left -= widthAt(cells, start - 1)
  return { start, end }
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

function widthAt(cells: readonly Cell[], index: number): number {
  return cells[index]?.width ?? 0
}
