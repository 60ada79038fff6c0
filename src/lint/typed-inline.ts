import type { Link, PhrasingContent, Text } from 'mdast'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import type { Inline } from '../syntax/blocks.ts'
import { placeOfNode } from '../syntax/places.ts'

/** Inline Markdown as its author typed it. */
export interface TypedInline {
  /** Each link that prints a number, each formula and each stretch of code stands as one `generated`. */
  readonly text: string
  /** The links that print a number, by where they stand in `text`. */
  readonly links: ReadonlyMap<number, Link>
}

/** Stands in a text for what nobody types: a number, a formula, code. */
export const generated = '\uFFFC'

export const noLinks = new Map<number, Link>()

/** Reads inline content of a file with the text `file`. */
export function readTyped(content: readonly PhrasingContent[], file: string): TypedInline {
  return read(content, { file, text: '', links: noLinks, segments: undefined })
}

/** A stretch of such a text that comes from one node: its words as typed, or one mark for what is generated. */
interface Segment {
  readonly start: number
  readonly length: number
  readonly node: PhrasingContent
  /** What stands before it in the node and does not count: the mark of a note or caption. */
  readonly mark: string
}

/** What has been read so far. Most texts have no links, and few are asked for places, so that no list is made for either. */
interface Reading {
  readonly file: string
  text: string
  links: Map<number, Link>
  readonly segments: Segment[] | undefined
}

function read(nodes: readonly PhrasingContent[], reading: Reading): Reading {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node === undefined) break
    if (node.type === 'text') appendText(node, reading)
    else if (node.type === 'link' && printsNumber(node)) {
      if (reading.links === noLinks) reading.links = new Map()
      reading.links.set(reading.text.length, node)
      append(generated, reading, node)
    } else if ('children' in node) read(node.children, reading)
    else if (node.type !== 'html') append(node.type === 'break' ? '\n' : generated, reading, node)
  }
  return reading
}

function printsNumber({ url }: Link): boolean {
  return !url.startsWith('term:') && !url.startsWith('metric:')
}

function append(words: string, reading: Reading, node: PhrasingContent, mark = ''): void {
  reading.segments?.push({ start: reading.text.length, length: words.length, node, mark })
  reading.text += words
}

/** Appends a text node as it stands in the file, so that its characters have places; without the id and the mark cut from its ends. */
function appendText(node: Text, reading: Reading): void {
  const { value } = node
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined || isReadAsTyped(value, reading.file, { start, end })) {
    append(value, reading, node)
    return
  }
  const source = reading.file.slice(start, end)
  const from = value === '' ? source.length : Math.max(0, source.indexOf(value))
  const marker = source.includes('{#') ? /\{#[^{}\s]*\}\s*$/.exec(source) : null
  const words = marker === null ? source.slice(from) : source.slice(from, marker.index).trimEnd()
  append(words, reading, node, source.slice(0, from))
}

/** Whether the file has a text as it is read and, if anything, an id behind it, as is so of nearly all. */
function isReadAsTyped(value: string, file: string, { start, end }: Stretch): boolean {
  if (value === '' || !file.startsWith(value, start) || value.includes('{#')) return false
  const behind = start + value.length
  return behind === end || (value.trimEnd() === value && idOnly.test(file.slice(behind, end)))
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const idOnly = /^\s*\{#[^{}\s]*\}\s*$/

/** The place of what stands at a span of the text that inline content has in a file; that of all of it where it does not reach so far. */
export function placeWithin(
  [from, to]: Span,
  { content, place }: Inline,
  { path, text: file }: { readonly path: string; readonly text: string },
): Place {
  const segments: Segment[] = []
  const { text } = read(content, { file, text: '', links: noLinks, segments })
  const first = segments.find(({ start, length }) => from < start + length)
  const last = segments.find(({ start, length }) => to <= start + length)
  if (first === undefined || last === undefined) return place
  const begin = pointAt(from, first, text)
  const end = last.node.type === 'text' ? pointAt(to, last, text) : endOf(last.node)
  return { file: path, line: begin.line, column: begin.column, endLine: end.line, endColumn: end.column }
}

interface Point {
  readonly line: number
  readonly column: number
}

function pointAt(offset: number, { start, node, mark }: Segment, text: string): Point {
  const { line, column } = placeOfNode('', node)
  if (node.type !== 'text') return { line, column }
  const above = text.slice(start, offset).split('\n')
  const marked = mark.split('\n')
  const last = (above.at(-1) ?? '').length
  if (above.length > 1) return { line: line + marked.length - 1 + above.length - 1, column: last + 1 }
  const within = (marked.at(-1)?.length ?? 0) + last
  return { line: line + marked.length - 1, column: marked.length === 1 ? column + within : within + 1 }
}

function endOf(node: PhrasingContent): Point {
  const { endLine, endColumn } = placeOfNode('', node)
  return { line: endLine, column: endColumn }
}
