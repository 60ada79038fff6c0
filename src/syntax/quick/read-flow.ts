import type { BlockContent, Blockquote, Heading, Html, Paragraph } from 'mdast'
import { append, exact } from '../../model/lists.ts'
import { behindIndent, blockKind, isDelimiterLike, isFirstNumber } from './block-kind.ts'
import { greater, hash, space } from './characters.ts'
import { enter, type Flow, isBlank, lineIn, positionOf } from './line.ts'
import { type ListKind, readList } from './read-list.ts'
import { readMath } from './read-math.ts'
import { readLine, readLines } from './read-phrasing.ts'
import { isTableStart, readTable } from './read-table.ts'

/** Deeper than this lists and quotations are left to the reference. */
const deepest = 8

/** The blocks that the lines of a container hold; `undefined` where the quick reader is not sure what they mean. */
export function readFlow(flow: Flow): BlockContent[] | undefined {
  const { text, isQuoted } = flow
  if (flow.depth > deepest) return undefined
  let blocks: BlockContent[] = []
  for (let line = lineIn(flow, flow.next); line; line = lineIn(flow, flow.next)) {
    if (isBlank(line)) {
      flow.next++
      continue
    }
    if (isQuoted && blocks[blocks.length - 1]?.type === 'list') return undefined // such a list ends on the next line
    const block = text.charCodeAt(line.start) === space ? readIndentedList(flow) : readBlock(flow)
    if (!block) return undefined
    blocks = append(blocks, block)
  }
  return exact(blocks)
}

/** Reads the block that begins with the next line. */
function readBlock(flow: Flow): BlockContent | undefined {
  const { text, depth } = flow
  const line = lineIn(flow, flow.next)
  if (!line) return undefined
  if (isTableStart(flow)) return readTable(flow)
  const kind = blockKind(text, line.start, line.end)
  switch (kind) {
    case 'heading':
      return readHeading(flow)
    case 'comment':
      return readComment(flow)
    case 'quote':
      return readQuote(flow)
    case 'bullet':
    case 'ordered':
      return isKnownList(flow, kind) ? readList(kind, flow, readFlow) : undefined
    case 'math':
      return depth === 0 ? readMath(flow) : undefined
    case 'text':
      return readParagraph(flow)
    case 'unsure':
      return undefined
  }
}

/** Whether such a list in such a container is one that the reference reads as the specification says. */
function isKnownList({ text, lines, from, next, depth, isQuoted }: Flow, kind: ListKind): boolean {
  if (isQuoted && depth >= 2) return false
  // Right below a paragraph the reference reads such an item as text, even in a container of its own.
  const isFirst = next === from && depth > 0
  return !isFirst || kind === 'bullet' || isFirstNumber(text, lines[next]?.start ?? 0)
}

/** In more lines a list that stands to the right is left to the reference: each such list goes through all that follow. */
const mostIndented = 200

/** A list whose items all stand the same few spaces to the right of the container. */
function readIndentedList(flow: Flow): BlockContent | undefined {
  const { text, lines, next: from, end } = flow
  const first = lines[from]
  const start = first && behindIndent(text, first)
  if (!first || start === undefined || end - from > mostIndented) return undefined
  const kind = blockKind(text, start, first.end)
  if (kind !== 'bullet' && kind !== 'ordered') return undefined
  const indent = ' '.repeat(start - first.start)
  if (!moveLines(flow, indent, from, indent.length)) return undefined
  const inner = { ...flow, from }
  const list = readBlock(inner)
  flow.next = inner.next
  moveLines(flow, '', inner.next, -indent.length)
  return list
}

/** Moves the start of all lines that follow, if each begins with these spaces. */
function moveLines({ text, lines, end }: Flow, indent: string, from: number, length: number): boolean {
  for (let index = from; index < end; index++) {
    const line = lines[index]
    if (!line || isBlank(line)) continue
    if (!text.startsWith(indent, line.start)) return false
    line.start += length
  }
  return true
}

function readParagraph(flow: Flow): Paragraph | undefined {
  const from = flow.next
  const end = paragraphEnd(flow)
  const first = flow.lines[from]
  const last = flow.lines[(end ?? 0) - 1]
  if (end === undefined || !first || !last) return undefined
  flow.next = end
  const children = first === last ? readLine(flow.text, first, first.start, first.end) : readLines(flow, from, end)
  return children && { type: 'paragraph', children, position: positionOf(first, first.start, last, children) }
}

/** Index of the line after a paragraph. */
function paragraphEnd(flow: Flow): number | undefined {
  const { text } = flow
  let index = flow.next + 1
  for (let line = lineIn(flow, index); line && !isBlank(line); line = lineIn(flow, ++index)) {
    if (isDelimiterLike(text, line)) return undefined
    const start = behindIndent(text, line)
    const kind = start === undefined ? 'unsure' : blockKind(text, start, line.end)
    if (start === undefined || kind === 'unsure' || (kind === 'text' && start > line.start)) return undefined
    if (kind === 'ordered' && !isFirstNumber(text, start)) return undefined
    if (kind !== 'text') break
  }
  return index
}

function readHeading(flow: Flow): Heading | undefined {
  const line = flow.lines[flow.next++]
  if (!line) return undefined
  let depth = 1
  while (flow.text.charCodeAt(line.start + depth) === hash) depth++
  const children = readLine(flow.text, line, line.start + depth + 1, line.end)
  const position = positionOf(line, line.start, line, children)
  return children && { type: 'heading', depth: depthOf(depth), children, position }
}

const depths = [1, 2, 3, 4, 5, 6] as const

function depthOf(depth: number): Heading['depth'] {
  return depths[depth - 1] ?? 6
}

/** A comment that ends on the line on which it begins. */
function readComment(flow: Flow): Html | undefined {
  const { text } = flow
  const line = flow.lines[flow.next++]
  const end = line ? text.indexOf('-->', line.start + '<!-- '.length) : -1
  if (!line || end < 0 || end >= line.end) return undefined
  return { type: 'html', value: text.slice(line.start, line.stop), position: positionOf(line, line.start, line) }
}

/** A quotation; none where the next line may go on with a paragraph inside, or where it ends in a blank line. */
function readQuote(flow: Flow): Blockquote | undefined {
  const { text, lines, next: from } = flow
  const first = lines[from]
  const start = first?.start ?? 0
  let end = from
  for (let line = lineIn(flow, end); line && text.charCodeAt(line.start) === greater; line = lineIn(flow, ++end))
    enter(line, text.charCodeAt(line.start + 1) === space ? 2 : 1)
  const last = lines[end - 1]
  const next = lineIn(flow, end)
  if (!first || !last || isBlank(last) || (next && !isBlank(next))) return undefined
  flow.next = end
  const children = readFlow({ ...flow, from, next: from, end, depth: flow.depth + 1, isQuoted: true })
  return children && { type: 'blockquote', children, position: positionOf(first, start, last, children) }
}
