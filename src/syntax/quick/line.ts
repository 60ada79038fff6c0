import type { Node } from 'mdast'

/** One line of a body without what belongs to the containers around it; offsets count from the start of the file. */
export interface Line {
  readonly number: number
  /** Offset of the first character of the line in the file. */
  readonly origin: number
  /** Offset at which the content begins, behind the marks and indentation of its containers. */
  readonly start: number
  /** Offset behind the last character that is no space; equal to `start` where the line is blank. */
  readonly end: number
  /** Offset of the line ending. */
  readonly stop: number
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

/** A line whose content begins only at `start`. */
export function lineFrom({ number, origin, end, stop }: Line, start: number): Line {
  return { number, origin, start, end: Math.max(start, end), stop }
}

export function isBlank({ start, end }: Line): boolean {
  return start === end
}

/** The place of an offset in a line. */
export function pointIn({ number, origin }: Line, offset: number): Point {
  return { line: number, column: offset - origin + 1, offset }
}

/**
 * From the start of the content of one line to the ending of another; what begins or ends with one of the nodes inside shares
 * its place, because the trees of many files are in memory together.
 */
export function positionOf(first: Line, last: Line, nodes: readonly Node[] = []): Position {
  const [head, tail] = [nodes[0]?.position, nodes.at(-1)?.position]
  const start = head?.start.offset === first.start ? head.start : pointIn(first, first.start)
  const end = tail?.end.offset === last.stop ? tail.end : pointIn(last, last.stop)
  return head && head.start === start && head.end === end ? head : { start, end }
}

/** The line on which a node begins or ends. */
export function startLine({ position }: Node): number {
  return position?.start.line ?? 0
}

export function endLine({ position }: Node): number {
  return position?.end.line ?? 0
}

function contentEnd(text: string, origin: number, stop: number): number {
  let end = stop
  while (end > origin && text.charCodeAt(end - 1) === 32) end--
  return end
}
