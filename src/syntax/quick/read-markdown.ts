import type { Root } from 'mdast'
import { linesOf, pointIn } from './line.ts'
import { readFlow } from './read-flow.ts'

/**
 * Reads the body of a file that begins with the line of that number at `offset`, if it consists of nothing but what
 * provisions are usually written with. The tree is then the one of remark, positions included; `undefined` says that
 * remark must be asked.
 */
export function readMarkdown(text: string, offset: number, line: number): Root | undefined {
  unusual.lastIndex = offset
  if (unusual.test(text)) return undefined
  const lines = linesOf(text, offset, line)
  const children = readFlow({ text, lines, from: 0, next: 0, end: lines.length, depth: 0, isQuoted: false })
  const last = lines.at(-1)
  if (!children || !last) return undefined
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: pointIn(last, last.stop) },
  }
}

/** Characters and words that can have a meaning anywhere: tabs, addresses, definitions, footnotes, strikethrough. */
const unusual = /[\t\r\0\uFEFF@]|~~|\]:|\[\^|www\.|https?:|xmpp:|mailto:/gi
