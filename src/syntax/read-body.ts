import type { Root } from 'mdast'
import { readMarkdown } from './quick/read-markdown.ts'

/** The tree of the body behind the front matter, which ends at `end`, if the quick reader is sure of it. */
export function quickBody(text: string, end: number): Root | undefined {
  const start = end + 1
  return text.charAt(end) === '\n' ? readMarkdown(text, start, lineAt(text, start)) : undefined
}

/** The text with its body alone, which keeps its lines and columns because what stands before it is blanked out. */
export function withoutFront(text: string, end: number): string {
  return text.slice(0, end).replaceAll(/[^\n]/g, ' ') + text.slice(end)
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let ending = text.indexOf('\n'); ending >= 0 && ending < offset; ending = text.indexOf('\n', ending + 1)) line++
  return line
}
