import { type Line, type Point, pointIn } from './line.ts'

/** Text within a block: a part of the file, or its lines put together, which then stand in several places of the file. */
export interface Span {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Where in the text each line begins, and the offset in the file that this is. */
  readonly pieces: readonly [Piece, ...Piece[]]
}

interface Piece {
  readonly from: number
  readonly offset: number
  readonly line: Line
}

/** A part of one line. */
export function spanIn(text: string, line: Line, { from, to }: Pick<Span, 'from' | 'to'>): Span {
  return { text, from, to, pieces: [{ from, offset: from, line }] }
}

/** More lines of one paragraph nobody writes; looking for places in them would take long. */
const mostLines = 50

/** The content of lines; none where a line but the last ends in spaces, which may mean a break. */
export function spanOver(text: string, lines: readonly Line[]): Span | undefined {
  const [first, ...others] = lines
  if (!first) return undefined
  if (others.length === 0) return spanIn(text, first, { from: first.start, to: first.end })
  if (others.length >= mostLines || lines.slice(0, -1).some(({ end, stop }) => end !== stop)) return undefined
  const pieces: [Piece, ...Piece[]] = [{ from: 0, offset: first.start, line: first }]
  let joined = text.slice(first.start, first.end)
  for (const line of others) {
    joined += '\n'
    pieces.push({ from: joined.length, offset: line.start, line })
    joined += text.slice(line.start, line.end)
  }
  return { text: joined, from: 0, to: joined.length, pieces }
}

/** Where in the file an index of the text stands. */
export function pointAt({ pieces }: Span, index: number): Point {
  const { line, from, offset } = pieceAt(pieces, index)
  return pointIn(line, offset + index - from)
}

/**
 * Whether an index stands right behind a line ending and before the marks of the containers around; whether the reference
 * counts these marks to the text before depends on how it came there.
 */
export function isBehindMarks({ pieces }: Span, index: number): boolean {
  return pieces.some(({ from, line }, piece) => piece > 0 && from === index && line.start > line.origin)
}

function pieceAt(pieces: Span['pieces'], index: number): Piece {
  let [found] = pieces
  for (const piece of pieces) if (piece.from <= index) found = piece
  return found
}
