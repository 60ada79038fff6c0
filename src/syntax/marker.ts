import type { PhrasingContent, Text } from 'mdast'
import type { Place } from '../model/place.ts'

/** Inline content parted from the `{#id}` at its end. */
export interface Marked {
  readonly content: readonly PhrasingContent[]
  readonly id?: string | undefined
  /** Where the marker stands. */
  readonly idPlace?: Place | undefined
}

const marker = /\s*\{#([^{}\s]*)\}\s*$/

/** Parts the marker `{#id}` from the end of inline content; the tree itself is left as it is. */
export function takeMarker(file: string, children: readonly PhrasingContent[]): Marked {
  const last = children.at(-1)
  if (last?.type !== 'text') return { content: children }
  const found = marker.exec(last.value)
  if (!found) return { content: children }
  const before = last.value.slice(0, found.index)
  const rest: Text = { ...last, value: before }
  const content = before === '' ? children.slice(0, -1) : [...children.slice(0, -1), rest]
  return { content, id: found[1] ?? '', idPlace: placeOfMarker(file, last, found[1] ?? '') }
}

/** Parts the marker from a line of plain text, such as what follows `$$` above a formula. */
export function takeMarkerFromText(text: string): { text: string; id?: string | undefined } {
  const found = marker.exec(text)
  return found ? { text: text.slice(0, found.index), id: found[1] ?? '' } : { text }
}

function placeOfMarker(file: string, node: Text, id: string): Place | undefined {
  const end = node.position?.end
  if (!end) return undefined
  const trailing = /\s*$/.exec(node.value)?.[0].length ?? 0
  const endColumn = end.column - trailing
  const column = Math.max(1, endColumn - id.length - '{#}'.length)
  return { file, line: end.line, column, endLine: end.line, endColumn }
}
