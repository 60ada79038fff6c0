import type { BlockContent, List, ListItem } from 'mdast'
import { append, exact } from '../../model/lists.ts'
import { blockKind } from './block-kind.ts'
import { space } from './characters.ts'
import { enter, type Flow, isBlank, type Line, positionOf } from './line.ts'

export type ListKind = 'bullet' | 'ordered'

/** Reads what stands in an item. */
type ReadFlow = (flow: Flow) => BlockContent[] | undefined

/** Reads the list that begins with the next line. */
export function readList(kind: ListKind, flow: Flow, readFlow: ReadFlow): List | undefined {
  const { text, lines } = flow
  const bounds = boundsOf(kind, flow)
  const end = bounds?.[bounds.length - 1] ?? 0
  const first = lines[flow.next]
  const last = lines[end - 1]
  if (!bounds || !first || !last) return undefined
  const offset = first.start
  let children: ListItem[] = []
  for (let index = 0; index < bounds.length; index += 2) {
    const item = readItem(flow, bounds[index] ?? end, bounds[index + 1] ?? end, readFlow)
    if (!item) return undefined
    children = append(children, item)
  }
  children = exact(children)
  flow.next = end
  const start = kind === 'ordered' ? Number.parseInt(text.slice(offset, offset + 9), 10) : null
  const position = positionOf(first, offset, last, children)
  return { type: 'list', ordered: kind === 'ordered', start, spread: isApart(children), children, position }
}

/**
 * The index of the first line of each item and, behind it, the one after its last line that is not blank; none where the line
 * after the list may go on with a paragraph inside.
 */
function boundsOf(kind: ListKind, { text, lines, next: from, end }: Flow): number[] | undefined {
  const bounds: number[] = []
  const mark = markAt(text, lines[from]?.start ?? 0)
  let indent = 0
  for (let index = from; index < end; index++) {
    const line = lines[index]
    if (!line) return undefined
    if (isBlank(line)) continue
    if (index === from || isItem(kind, mark, text, line)) {
      indent = markLength(text, line.start)
      bounds.push(index, index)
    } else if (!isIndented(text, line.start, indent)) {
      const isAfterBlank = bounds[bounds.length - 1] !== index
      return isEnd(text, line, isAfterBlank) ? bounds : undefined
    }
    bounds[bounds.length - 1] = index + 1
  }
  return bounds
}

function readItem(flow: Flow, from: number, end: number, readFlow: ReadFlow): ListItem | undefined {
  const { text, lines, depth, isQuoted } = flow
  const first = lines[from]
  const last = lines[end - 1]
  if (!first || !last) return undefined
  const offset = first.start
  const indent = markLength(text, offset)
  for (let index = from; index < end; index++) {
    const line = lines[index]
    if (line && !isBlank(line)) enter(line, indent)
  }
  const children = readFlow({ text, lines, from, next: from, end, depth: depth + 1, isQuoted })
  if (!children) return undefined
  const position = positionOf(first, offset, last, children)
  return { type: 'listItem', spread: isApart(children), checked: null, children, position }
}

/** Whether a line begins an item of a list with that mark. */
function isItem(kind: ListKind, mark: number, text: string, { start, end }: Line): boolean {
  if (text.charCodeAt(start) === space || blockKind(text, start, end) !== kind) return false
  return markAt(text, start) === mark
}

/** The character by which items belong to one list: that of the bullet, or the one behind the number. */
function markAt(text: string, start: number): number {
  return text.charCodeAt(text.indexOf(' ', start) - 1)
}

/** Length of the mark of an item with the spaces behind it. */
function markLength(text: string, start: number): number {
  let end = text.indexOf(' ', start)
  while (text.charCodeAt(end) === space) end++
  return end - start
}

function isIndented(text: string, start: number, indent: number): boolean {
  for (let offset = start; offset < start + indent; offset++) if (text.charCodeAt(offset) !== space) return false
  return true
}

/** Whether a line that is not indented as the last item ends the list, and the paragraph before it where it follows at once. */
function isEnd(text: string, { start, end }: Line, isAfterBlank: boolean): boolean {
  if (text.charCodeAt(start) === space) return false // it may be an item all the same
  const kind = blockKind(text, start, end)
  return isAfterBlank || kind === 'heading' || kind === 'bullet' || kind === 'quote' || kind === 'comment'
}

/** Whether a blank line stands between two of the nodes. */
function isApart(nodes: readonly (ListItem | BlockContent)[]): boolean {
  for (let index = 1; index < nodes.length; index++) {
    const end = nodes[index - 1]?.position?.end.line ?? 0
    if ((nodes[index]?.position?.start.line ?? 0) > end + 1) return true
  }
  return false
}
