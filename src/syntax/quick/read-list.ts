import type { BlockContent, List, ListItem } from 'mdast'
import { blockKind } from './block-kind.ts'
import { endLine, isBlank, type Line, lineFrom, positionOf, startLine } from './line.ts'

type ListKind = 'bullet' | 'ordered'

/** Index of the line after the last item of a list; none where the next line may go on with a paragraph inside. */
export function listEnd(kind: ListKind, text: string, lines: readonly Line[], from: number): number | undefined {
  let [end, indent, isAfterBlank] = [from, 0, false]
  const first = lines[from]
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    if (!line || !first) return undefined
    if (isBlank(line)) {
      isAfterBlank = true
      continue
    }
    if (index === from || isItemOf(kind, text, first, line)) indent = markLength(text, line)
    else if (!isIndented(text, line, indent)) return isEnd(text, line, isAfterBlank) ? end : undefined
    isAfterBlank = false
    end = index + 1
  }
  return end
}

/** Reads a list; `readItem` reads the lines of an item without its mark and indentation. */
export function readList(
  kind: ListKind,
  text: string,
  lines: readonly Line[],
  readItem: (lines: readonly Line[]) => BlockContent[] | undefined,
): List | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return undefined
  const children: ListItem[] = []
  for (const itemLines of itemsOf(kind, text, first, lines)) {
    const item = readListItem(text, itemLines, readItem)
    if (!item) return undefined
    children.push(item)
  }
  const start = kind === 'ordered' ? Number.parseInt(text.slice(first.start, first.start + 9), 10) : null
  const spread = isApart(children)
  const position = positionOf(first, last, children)
  return { type: 'list', ordered: kind === 'ordered', start, spread, children: children.slice(), position }
}

function readListItem(
  text: string,
  lines: readonly Line[],
  readItem: (lines: readonly Line[]) => BlockContent[] | undefined,
): ListItem | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return undefined
  const indent = markLength(text, first)
  const children = readItem(lines.map((line) => (isBlank(line) ? line : lineFrom(line, line.start + indent))))
  if (!children) return undefined
  const position = positionOf(first, last, children)
  return { type: 'listItem', spread: isApart(children), checked: null, children, position }
}

/** The lines of each item, without blank lines at its end. */
function itemsOf(kind: ListKind, text: string, first: Line, lines: readonly Line[]): Line[][] {
  const items: Line[][] = []
  let item: Line[] = []
  let blank: Line[] = []
  for (const line of lines) {
    if (isBlank(line)) {
      blank.push(line)
      continue
    }
    if (line === first || isItemOf(kind, text, first, line)) {
      item = [line]
      items.push(item)
    } else item.push(...blank, line)
    blank = []
  }
  return items
}

/** Whether a line begins an item of the list that `first` begins. */
function isItemOf(kind: ListKind, text: string, first: Line, line: Line): boolean {
  if (text.charAt(line.start) === ' ' || blockKind(text, line) !== kind) return false
  return markOf(text, first) === markOf(text, line)
}

/** The character by which items belong to one list: that of the bullet, or the one behind the number. */
function markOf(text: string, { start }: Line): string {
  return text.charAt(text.indexOf(' ', start) - 1)
}

/** Length of the mark of an item with the spaces behind it. */
function markLength(text: string, { start }: Line): number {
  let end = text.indexOf(' ', start)
  while (text.charAt(end) === ' ') end++
  return end - start
}

function isIndented(text: string, { start }: Line, indent: number): boolean {
  for (let offset = start; offset < start + indent; offset++) if (text.charAt(offset) !== ' ') return false
  return true
}

/** Whether a line that is not indented as the last item ends the list, and the paragraph before it where it follows at once. */
function isEnd(text: string, line: Line, isAfterBlank: boolean): boolean {
  if (text.charAt(line.start) === ' ') return false // it may be an item all the same
  const kind = blockKind(text, line)
  return isAfterBlank || kind === 'heading' || kind === 'bullet' || kind === 'quote' || kind === 'comment'
}

/** Whether a blank line stands between two of the nodes. */
function isApart(nodes: readonly (ListItem | BlockContent)[]): boolean {
  return nodes.some((node, index) => {
    const next = nodes[index + 1]
    return next !== undefined && startLine(next) > endLine(node) + 1
  })
}
