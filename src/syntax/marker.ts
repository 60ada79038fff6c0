import type { PhrasingContent, Text } from 'mdast'
import type { Place } from '../model/place.ts'
import { closeBrace, hash, openBrace, space } from './quick/characters.ts'

/** Inline content parted from the `{#id}` at its end. */
export interface Marked {
  readonly content: readonly PhrasingContent[]
  readonly id?: string | undefined
  /** Where the marker stands. */
  readonly idPlace?: Place | undefined
}

/** Parts the marker `{#id}` from the end of inline content; the tree itself is left as it is. */
export function takeMarker(file: string, children: readonly PhrasingContent[]): Marked {
  const last = children[children.length - 1]
  const end = last?.type === 'text' ? textEnd(last.value, last.value.length) : 0
  const start = last?.type === 'text' ? markerStart(last.value, end) : undefined
  // All have the same fields, so that what is done with blocks and items is compiled for one form of them.
  if (last?.type !== 'text' || start === undefined) return { content: children, id: undefined, idPlace: undefined }
  const before = textBefore(last.value, start)
  const text: Text = { type: 'text', value: before, position: last.position }
  return {
    content: before === '' ? children.slice(0, -1) : endingIn(text, children),
    id: idBetween(last.value, start, end),
    idPlace: placeOfMarker(file, last, start, end),
  }
}

/** The nodes with a text instead of the last one, which is most often the only one. */
function endingIn(text: Text, children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return children.length === 1 ? [text] : children.with(-1, text)
}

/** The id in a marker at the end of a line of plain text, such as what follows `$$` above a formula. */
export function idAtEnd(text: string): string | undefined {
  const end = textEnd(text, text.length)
  const start = markerStart(text, end)
  return start === undefined ? undefined : idBetween(text, start, end)
}

/** A text without the marker at its end. */
export function withoutMarker(text: string): string {
  const start = markerStart(text, textEnd(text, text.length))
  return start === undefined ? text : textBefore(text, start)
}

/** Where a marker begins that ends at an offset; looked for from there, because it is short and the text may be long. */
function markerStart(text: string, end: number): number | undefined {
  const last = end - 1
  if (text.charCodeAt(last) !== closeBrace) return undefined
  for (let start = last - 1; start >= 0; start--) {
    const code = text.charCodeAt(start)
    if (code === openBrace) return text.charCodeAt(start + 1) === hash ? start : undefined
    if (code === closeBrace || isWhite(code)) return undefined
  }
  return undefined
}

/** The text before a marker and the white space in front of it. */
function textBefore(text: string, start: number): string {
  return text.slice(0, textEnd(text, start))
}

/** Where the text before an offset ends, the white space behind it aside. */
function textEnd(text: string, offset: number): number {
  let end = offset
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--
  return end
}

/** Whether a character is white space; a pattern is asked only of those of which few are seen. */
function isWhite(code: number): boolean {
  if (code < 128) return code === space || (code >= 9 && code <= 13)
  return code > 0x3000 ? code === 0xfeff : /\s/.test(String.fromCharCode(code))
}

function idBetween(text: string, start: number, end: number): string {
  return text.slice(start + '{#'.length, end - 1)
}

function placeOfMarker(file: string, { value, position }: Text, start: number, end: number): Place | undefined {
  if (!position) return undefined
  const { line, column } = position.end
  const endColumn = column - (value.length - end)
  return { file, line, column: Math.max(1, endColumn - (end - start)), endLine: line, endColumn }
}
