import type { Link, PhrasingContent, Text } from 'mdast'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import { placeOfNode } from '../syntax/places.ts'

/** Inline Markdown as its author typed it. */
export interface TypedInline {
  /** Each link that prints a number, each formula and each stretch of code stands as one `generated`. */
  readonly text: string
  /** The links that print a number, by where they stand in `text`. */
  readonly links: ReadonlyMap<number, Link>
  readonly segments: readonly Segment[]
}

/** A stretch of such a text that comes from one node: its words as typed, or one mark for what is generated. */
export interface Segment {
  readonly start: number
  readonly length: number
  readonly node: PhrasingContent
  /** What stands before it in the node and does not count: the mark of a note or caption. */
  readonly mark: string
}

/** Stands in a text for what nobody types: a number, a formula, code. */
export const generated = '\uFFFC'

export const noLinks: TypedInline['links'] = new Map()

/** Reads inline content of a file with the text `file`. */
export function readTyped(content: readonly PhrasingContent[], file: string): TypedInline {
  const read: Read = { text: '', links: undefined, segments: [] }
  append(content, read, file)
  const { text, links = noLinks, segments } = read
  return { text, links, segments }
}

/** What has been read so far; most texts have no links, and need no map of them. */
interface Read {
  text: string
  links: Map<number, Link> | undefined
  readonly segments: Segment[]
}

function append(nodes: readonly PhrasingContent[], read: Read, file: string): void {
  for (const node of nodes) {
    if (node.type === 'text') appendText(node, read, file)
    else if (node.type === 'link' && !/^(?:term|metric):/.test(node.url)) {
      read.links ??= new Map()
      read.links.set(read.text.length, node)
      appendWords(generated, read, node)
    } else if ('children' in node) append(node.children, read, file)
    else if (node.type !== 'html') appendWords(node.type === 'break' ? '\n' : generated, read, node)
  }
}

function appendWords(words: string, read: Read, node: PhrasingContent, mark = ''): void {
  read.segments.push({ start: read.text.length, length: words.length, node, mark })
  read.text += words
}

/** Appends a text node as it stands in the file, so that its characters have places; without the id and the mark cut from its ends. */
function appendText(node: Text, read: Read, file: string): void {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    appendWords(node.value, read, node)
    return
  }
  const source = file.slice(start.offset, end.offset)
  const from = node.value === '' ? source.length : Math.max(0, source.indexOf(node.value))
  const marker = source.includes('{#') ? /\{#[^{}\s]*\}\s*$/.exec(source) : null
  const words = marker === null ? source.slice(from) : source.slice(from, marker.index).trimEnd()
  appendWords(words, read, node, source.slice(0, from))
}

interface Typed extends Pick<TypedInline, 'text' | 'segments'> {
  readonly path: string
  readonly place: Place
}

/** The place of what stands at a span of the text; that of all of it where the text does not reach so far. */
export function placeWithin([from, to]: Span, { path, place, segments, text }: Typed): Place {
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
