import type { PhrasingContent, Text } from 'mdast'
import type { Place } from '../model/place.ts'

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
  const content = before === '' ? children.slice(0, -1) : children.with(-1, { ...last, value: before })
  return { content, id: idAt(last.value, start), idPlace: placeOfMarker(file, last, start) }
}

/** Parts the marker from a line of plain text, such as what follows `$$` above a formula. */
export function takeMarkerFromText(text: string): { text: string; id?: string | undefined } {
  const start = markerStart(text)
  return start === undefined ? { text } : { text: textBefore(text, start), id: idAt(text, start) }
}

/** Where a marker begins that stands at the end of a text. */
function markerStart(text: string): number | undefined {
  const start = text.lastIndexOf('{#')
  marker.lastIndex = start
  return start >= 0 && marker.test(text) ? start : undefined
}

/** The text before a marker and the white space in front of it. */
function textBefore(text: string, start: number): string {
  return text.slice(0, start).trimEnd()
}

function idAt(text: string, start: number): string {
  return text.slice(start + '{#'.length, text.indexOf('}', start))
}

function placeOfMarker(file: string, { value, position }: Text, start: number): Place | undefined {
  if (!position) return undefined
  const { line, column } = position.end
  const markerEnd = value.indexOf('}', start) + 1
  const endColumn = column - (value.length - markerEnd)
  return { file, line, column: Math.max(1, endColumn - (markerEnd - start)), endLine: line, endColumn }
}
