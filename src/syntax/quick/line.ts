import type { Node } from 'mdast'
import { space } from './characters.ts'

/** One line of a body; offsets count from the start of the file. */
export interface Line {
  readonly number: number
  /** Offset of the first character of the line in the file. */
  readonly origin: number
  /** Offset at which the content begins; it moves on behind the marks and indentation of each container that is entered. */
  start: number
  /** Offset behind the last character that is no space; equal to `start` where the line is blank. */
  end: number
  /** Offset of the line ending. */
  readonly stop: number
}

/** The lines of a container, and how far they have been read. */
export interface Flow {
  readonly text: string
  /** The lines of the whole body. */
  readonly lines: readonly Line[]
  /** Index of the first line of the container. */
  readonly from: number
  /** Index of the line that comes next. */
  next: number
  /** Index behind the last line of the container. */
  readonly end: number
  /** The number of lists and quotations around the lines. */
  readonly depth: number
  readonly isQuoted: boolean
}

/** The position of a node, and one end of it. */
export type Position = NonNullable<Node['position']>
export type Point = Position['start']

/** The lines of a text from an offset on, which is the start of the line with that number. */
export function linesOf(text: string, offset: number, number: number): Line[] {
  const lines: Line[] = []
  let origin = offset
  for (let count = number; origin <= text.length; count++) {
    const ending = text.indexOf('\n', origin)
    const stop = ending < 0 ? text.length : ending
    lines.push({ number: count, origin, start: origin, end: contentEnd(text, origin, stop), stop })
    origin = stop + 1
  }
  return lines
}

/** A line of a container. */
export function lineIn({ lines, end }: Flow, index: number): Line | undefined {
  return index < end ? lines[index] : undefined
}

/** Has the content of a line begin further to the right. */
export function enter(line: Line, length: number): void {
  line.start += length
  if (line.end < line.start) line.end = line.start
}

export function isBlank({ start, end }: Line): boolean {
  return start === end
}

/** The place of an offset in a line. */
export function pointIn({ number, origin }: Line, offset: number): Point {
  return { line: number, column: offset - origin + 1, offset }
}

/**
 * From an offset in one line to the ending of another; what begins or ends with one of the nodes inside shares its place,
 * because the trees of many files are in memory together.
 */
export function positionOf(first: Line, offset: number, last: Line, nodes: readonly Node[] = []): Position {
  const head = nodes[0]?.position
  const tail = nodes[nodes.length - 1]?.position
  const start = head?.start.offset === offset ? head.start : pointIn(first, offset)
  const end = tail?.end.offset === last.stop ? tail.end : pointIn(last, last.stop)
  return head && head.start === start && head.end === end ? head : { start, end }
}

function contentEnd(text: string, origin: number, stop: number): number {
  let end = stop
  while (end > origin && text.charCodeAt(end - 1) === space) end--
  return end
}
