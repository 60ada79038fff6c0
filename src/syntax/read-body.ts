import type { Root } from 'mdast'
import { readMarkdown } from './quick/read-markdown.ts'

/** The tree of the body behind the front matter, which ends with that line at `end`, if the quick reader is sure of it. */
export function quickBody(text: string, end: number, line: number): Root | undefined {
  return text.charAt(end) === '\n' ? readMarkdown(text, end + 1, line + 1) : undefined
}

/** The text with its body alone, which keeps its lines and columns because what stands before it is blanked out. */
export function withoutFront(text: string, end: number): string {
  return text.slice(0, end).replaceAll(/[^\n]/g, ' ') + text.slice(end)
}
