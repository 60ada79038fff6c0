import type { PhrasingContent, Text } from 'mdast'
import type { Place } from '../model/place.ts'
import { closeBrace, openBrace } from './quick/characters.ts'

/** Inline content parted from the `{#id}` at its end. */
export interface Marked {
  readonly content: readonly PhrasingContent[]
  readonly id?: string | undefined
  /** Where the marker stands. */
  readonly idPlace?: Place | undefined
}

const marker = /\{#[^{}\s]*\}\s*$/y

/** Parts the marker `{#id}` from the end of inline content; the tree itself is left as it is. */
export function takeMarker(file: string, children: readonly PhrasingContent[]): Marked {
  const last = children[children.length - 1]
  const start = last?.type === 'text' ? markerStart(last.value) : undefined
  // All have the same fields, so that what is done with blocks and items is compiled for one form of them.
  if (last?.type !== 'text' || start === undefined) return { content: children, id: undefined, idPlace: undefined }
  const before = textBefore(last.value, start)
  const text = { type: 'text', value: before, position: last.position } as const
  const content = before === '' ? children.slice(0, -1) : children.with(-1, text)
  return { content, id: idAt(last.value, start), idPlace: placeOfMarker(file, last, start) }
}

/** The id in a marker at the end of a line of plain text, such as what follows `$$` above a formula. */
export function idAtEnd(text: string): string | undefined {
  const start = markerStart(text)
  return start === undefined ? undefined : idAt(text, start)
}

/** A text without the marker at its end. */
export function withoutMarker(text: string): string {
  const start = markerStart(text)
  return start === undefined ? text : textBefore(text, start)
}

/** Where a marker begins that stands at the end of a text; looked for from there, because it is short and the text may be long. */
function markerStart(text: string): number | undefined {
  const last = markerEnd(text) - 1
  if (text.charCodeAt(last) !== closeBrace) return undefined
  let start = last - 1
  while (start >= 0 && text.charCodeAt(start) !== openBrace) start--
  marker.lastIndex = start
  return start >= 0 && marker.test(text) ? start : undefined
}

/** Where the marker ends that stands at the end of a text: behind it only white space may follow. */
function markerEnd(text: string): number {
  return text.trimEnd().length
}

/** The text before a marker and the white space in front of it. */
function textBefore(text: string, start: number): string {
  return text.slice(0, start).trimEnd()
}

function idAt(text: string, start: number): string {
  return text.slice(start + '{#'.length, markerEnd(text) - 1)
}

function placeOfMarker(file: string, { value, position }: Text, start: number): Place | undefined {
  if (!position) return undefined
  const { line, column } = position.end
  const end = markerEnd(value)
  const endColumn = column - (value.length - end)
  return { file, line, column: Math.max(1, endColumn - (end - start)), endLine: line, endColumn }
}
