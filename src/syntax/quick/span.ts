import { type Flow, type Line, type Point, pointIn } from './line.ts'

/** Text within a block: a part of the file, or its lines put together, which then stand in several places of the file. */
export interface Span {
  readonly text: string
  readonly from: number
  readonly to: number
  /** The line on which it begins, and by how much its characters stand further behind in the file than in the text. */
  readonly line: Line
  readonly shift: number
  readonly others: readonly Piece[]
}

/** A line of a span behind the first: where in the text and where in the file it begins. */
interface Piece {
  readonly from: number
  readonly offset: number
  readonly line: Line
}

/** A part of one line. */
export function spanIn(text: string, line: Line, from: number, to: number): Span {
  return { text, from, to, line, shift: 0, others: none }
}

const none: readonly Piece[] = []

/** More lines of one paragraph nobody writes; looking for places in them would take long. */
const mostLines = 50

/** The content of several lines; none where a line but the last ends in spaces, which may mean a break. */
export function spanOver({ text, lines }: Flow, from: number, end: number): Span | undefined {
  const first = lines[from]
  if (!first || end - from > mostLines) return undefined
  let joined = text.slice(first.start, first.end)
  let before = first
  const others: Piece[] = []
  for (let index = from + 1; index < end; index++) {
    const line = lines[index]
    if (!line || before.end !== before.stop) return undefined
    others.push({ from: joined.length + 1, offset: line.start, line })
    joined += `\n${text.slice(line.start, line.end)}`
    before = line
  }
  return { text: joined, from: 0, to: joined.length, line: first, shift: first.start, others }
}

/** Where in the file an index of the text stands. */
export function pointAt({ line, shift, others }: Span, index: number): Point {
  const found = others.length === 0 ? undefined : others.findLast(({ from }) => from <= index)
  return found ? pointIn(found.line, found.offset + index - found.from) : pointIn(line, index + shift)
}

/**
 * Whether an index stands right behind a line ending and before the marks of the containers around; whether the reference
 * counts these marks to the text before depends on how it came there.
 */
export function isBehindMarks({ others }: Span, index: number): boolean {
  return others.length > 0 && others.some(({ from, line }) => from === index && line.start > line.origin)
}
