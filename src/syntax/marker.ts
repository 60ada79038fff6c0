import type { PhrasingContent, Text } from 'mdast'
import type { Place } from '../model/place.ts'

/** Inline content parted from the `{#id}` at its end. */
export interface Marked {
  readonly content: readonly PhrasingContent[]
  readonly id?: string | undefined
  /** Where the marker stands. */
  readonly idPlace?: Place | undefined
}

const marker = /\{#([^{}\s]*)\}\s*$/y

/** Parts the marker `{#id}` from the end of inline content; the tree itself is left as it is. */
export function takeMarker(file: string, children: readonly PhrasingContent[]): Marked {
  const last = children.at(-1)
  const found = last?.type === 'text' ? markerAtEnd(last.value) : undefined
  // All have the same fields, so that what is done with blocks and items is compiled for one form of them.
  if (last?.type !== 'text' || !found) return { content: children, id: undefined, idPlace: undefined }
  const { id, before } = found
  const rest: Text = { ...last, value: before }
  const content = before === '' ? children.slice(0, -1) : [...children.slice(0, -1), rest]
  return { content, id, idPlace: placeOfMarker(file, last, id) }
}

/** Parts the marker from a line of plain text, such as what follows `$$` above a formula. */
export function takeMarkerFromText(text: string): { text: string; id?: string | undefined } {
  const found = markerAtEnd(text)
  return found ? { text: found.before, id: found.id } : { text }
}

interface FoundMarker {
  readonly id: string
  /** The text before the marker and the white space in front of it. */
  readonly before: string
}

function markerAtEnd(text: string): FoundMarker | undefined {
  const start = text.lastIndexOf('{#')
  if (start < 0) return undefined
  marker.lastIndex = start
  const id = marker.exec(text)?.[1]
  return id === undefined ? undefined : { id, before: text.slice(0, start).trimEnd() }
}

function placeOfMarker(file: string, node: Text, id: string): Place | undefined {
  const end = node.position?.end
  if (!end) return undefined
  const trailing = /\s*$/.exec(node.value)?.[0].length ?? 0
  const endColumn = end.column - trailing
  const column = Math.max(1, endColumn - id.length - '{#}'.length)
  return { file, line: end.line, column, endLine: end.line, endColumn }
}
