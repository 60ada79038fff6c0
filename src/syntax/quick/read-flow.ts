import type { BlockContent, Blockquote, Heading, Html, Paragraph } from 'mdast'
import { type BlockKind, blockKind, isDelimiterLike, isFirstNumber, withoutIndent } from './block-kind.ts'
import { isBlank, type Line, lineFrom, positionOf } from './line.ts'
import { listEnd, readList } from './read-list.ts'
import { mathEnd, readMath } from './read-math.ts'
import { readLines } from './read-phrasing.ts'
import { isTableStart, readTable, tableEnd } from './read-table.ts'

/** What lines stand in. */
export interface Container {
  /** The number of lists and quotations around them. */
  readonly depth: number
  readonly isQuoted: boolean
}

/** Deeper than this lists and quotations are left to the reference. */
const deepest = 8

/** The blocks that the lines of a container hold; `undefined` where the quick reader is not sure what they mean. */
export function readFlow(text: string, lines: readonly Line[], container: Container): BlockContent[] | undefined {
  if (container.depth > deepest) return undefined
  const blocks: BlockContent[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    if (!line || isBlank(line)) {
      index++
      continue
    }
    const isIndented = text.charAt(line.start) === ' '
    const found = isIndented ? indentedList(text, lines, index, container) : blockAt(text, lines, index, container)
    if (!found) return undefined
    if (container.isQuoted && blocks.at(-1)?.type === 'list') return undefined // such a list ends on the next line
    blocks.push(found.block)
    index = found.end
  }
  return blocks.slice() // without the room that the growing list has reserved
}

/** A block and the index of the line after it. */
interface Found {
  readonly block: BlockContent
  readonly end: number
}

function blockAt(text: string, lines: readonly Line[], from: number, container: Container): Found | undefined {
  const line = lines[from]
  if (!line) return undefined
  const kind = isTableStart(text, lines, from) ? 'table' : blockKind(text, line)
  if (!isKnownIn(container, kind)) return undefined
  // Right below a paragraph the reference reads such an item as text, even in a container of its own.
  const isFirst = from === 0 && container.depth > 0
  if (isFirst && kind === 'ordered' && !isFirstNumber(text, line)) return undefined
  const end = blockEnd(kind, text, lines, from)
  const block = end === undefined ? undefined : readBlock(kind, text, lines.slice(from, end), container)
  return end === undefined || !block ? undefined : { block, end }
}

/** In more lines a list that stands to the right is left to the reference: each such list goes through all that follow. */
const mostIndented = 200

/** A list whose items all stand the same few spaces to the right of the container. */
function indentedList(text: string, lines: readonly Line[], from: number, container: Container): Found | undefined {
  const first = lines[from] && withoutIndent(text, lines[from])
  if (!first || lines.length - from > mostIndented) return undefined
  if (!['bullet', 'ordered'].includes(blockKind(text, first))) return undefined
  const indent = ' '.repeat(first.start - (lines[from]?.start ?? 0))
  const inner: Line[] = []
  for (const line of lines.slice(from)) {
    if (!isBlank(line) && !text.startsWith(indent, line.start)) return undefined
    inner.push(isBlank(line) ? line : lineFrom(line, line.start + indent.length))
  }
  const found = blockAt(text, inner, 0, container)
  return found && { block: found.block, end: from + found.end }
}

type Kind = BlockKind | 'table'

/** Whether such a block in such a container is one that the reference reads as the specification says. */
function isKnownIn({ depth, isQuoted }: Container, kind: Kind): boolean {
  if (kind === 'bullet' || kind === 'ordered') return !isQuoted || depth < 2
  return kind !== 'math' || depth === 0
}

/** Index of the line after a block. */
function blockEnd(kind: Kind, text: string, lines: readonly Line[], from: number): number | undefined {
  switch (kind) {
    case 'heading':
      return from + 1
    case 'comment':
      return commentEnd(text, lines[from]) ? from + 1 : undefined
    case 'quote':
      return quoteEnd(text, lines, from)
    case 'bullet':
    case 'ordered':
      return listEnd(kind, text, lines, from)
    case 'math':
      return mathEnd(text, lines, from)
    case 'table':
      return tableEnd(text, lines, from)
    case 'text':
      return paragraphEnd(text, lines, from)
    case 'unsure':
      return undefined
  }
}

function readBlock(
  kind: Kind,
  text: string,
  lines: readonly Line[],
  { depth, isQuoted }: Container,
): BlockContent | undefined {
  switch (kind) {
    case 'heading':
      return readHeading(text, lines)
    case 'comment':
      return readComment(text, lines)
    case 'quote':
      return readQuote(text, lines, depth)
    case 'bullet':
    case 'ordered':
      return readList(kind, text, lines, (inner) => readFlow(text, inner, { depth: depth + 1, isQuoted }))
    case 'math':
      return readMath(text, lines)
    case 'table':
      return readTable(text, lines)
    case 'text':
      return readParagraph(text, lines)
    case 'unsure':
      return undefined
  }
}

function paragraphEnd(text: string, lines: readonly Line[], from: number): number | undefined {
  let index = from + 1
  for (let line = lines[index]; line && !isBlank(line); line = lines[++index]) {
    if (isDelimiterLike(text, line)) return undefined
    const start = withoutIndent(text, line)
    const kind = start ? blockKind(text, start) : 'unsure'
    if (!start || kind === 'unsure' || (kind === 'text' && start.start > line.start)) return undefined
    if (kind === 'ordered' && !isFirstNumber(text, start)) return undefined
    if (kind !== 'text') break
  }
  return index
}

function readParagraph(text: string, lines: readonly Line[]): Paragraph | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  const children = readLines(text, lines)
  return first && last && children && { type: 'paragraph', children, position: positionOf(first, last, children) }
}

function readHeading(text: string, [line]: readonly Line[]): Heading | undefined {
  if (!line) return undefined
  let depth = 1
  while (text.charAt(line.start + depth) === '#') depth++
  const children = readLines(text, [lineFrom(line, line.start + depth + 1)])
  return children && { type: 'heading', depth: depthOf(depth), children, position: positionOf(line, line, children) }
}

const depths = [1, 2, 3, 4, 5, 6] as const

function depthOf(depth: number): Heading['depth'] {
  return depths[depth - 1] ?? 6
}

/** Whether a comment ends on the line on which it begins. */
function commentEnd(text: string, line: Line | undefined): boolean {
  const end = line ? text.indexOf('-->', line.start + '<!-- '.length) : -1
  return line !== undefined && end >= 0 && end < line.end
}

function readComment(text: string, [line]: readonly Line[]): Html | undefined {
  return line && { type: 'html', value: text.slice(line.start, line.stop), position: positionOf(line, line) }
}

/** Index of the line after a quotation; none where the next line may go on with a paragraph inside. */
function quoteEnd(text: string, lines: readonly Line[], from: number): number | undefined {
  let index = from
  while (isQuoted(text, lines[index])) index++
  const next = lines[index]
  return next && !isBlank(next) ? undefined : index
}

function isQuoted(text: string, line: Line | undefined): boolean {
  return line !== undefined && text.charAt(line.start) === '>'
}

function readQuote(text: string, lines: readonly Line[], depth: number): Blockquote | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  const inner = lines.map((line) => lineFrom(line, line.start + (text.charAt(line.start + 1) === ' ' ? 2 : 1)))
  const end = inner.at(-1)
  const children = end && !isBlank(end) ? readFlow(text, inner, { depth: depth + 1, isQuoted: true }) : undefined // what ends in a blank line ends later
  if (!first || !last || !children) return undefined
  return {
    type: 'blockquote',
    children,
    position: positionOf(first, last, children),
  }
}
