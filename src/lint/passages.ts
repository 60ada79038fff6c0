import type { Link, PhrasingContent, Text } from 'mdast'
import type { UnitKind } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import type { Inline, Item, SourceBlock } from '../syntax/blocks.ts'
import { placeOfNode } from '../syntax/places.ts'

/** Where in a standard a text stands, by what it may say there. */
export type PassageZone =
  | 'introduction'
  | 'scope'
  | 'definition'
  | 'principle'
  | 'provision'
  | 'informative'
  | 'note'
  | 'example'
  | 'constraint'
  | 'title'

/** A stretch of a file's text as its author typed it. */
export interface Passage {
  readonly zone: PassageZone
  /** `where` explains the symbols of a formula. */
  readonly part: 'paragraph' | 'item' | 'caption' | 'header' | 'cell' | 'where' | 'title'
  /** Each link that prints a number, each formula and each stretch of code stands as one `generated`. */
  readonly text: string
  /** The links that print a number, by where they stand in `text`. */
  readonly links: ReadonlyMap<number, Link>
  readonly place: Place
  /** The place of what stands at `span` of `text`. */
  readonly placeOf: (span: Span) => Place
}

/** Stands in a passage for what nobody types: a number, a formula, code. */
export const generated = '\uFFFC'

/** A file whose text is to be read. */
export interface PassageSource {
  readonly path: string
  readonly text: string
  readonly kind?: UnitKind | undefined
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly blocks: readonly SourceBlock[]
}

/** Every passage of a file that is printed in a standard, in the order of the file; none of a translation or an explanation. */
export function passagesOf(source: PassageSource): Passage[] {
  return source.kind !== undefined && printedKinds.has(source.kind) ? allPassagesOf(source) : []
}

/** Every passage of a file's body, whatever its kind. */
export function allPassagesOf(source: PassageSource): Passage[] {
  const { kind } = source
  let zone = zoneOf(source)
  return source.blocks.flatMap((block) => {
    if (block.type === 'heading') {
      if (kind === 'standard' && (block.id === 'introduction' || block.id === 'scope')) zone = block.id
      return [read(block, { zone: 'title', part: 'title' }, source)]
    }
    return blockPassages(block, zone, source)
  })
}

const printedKinds: ReadonlySet<UnitKind> = new Set([
  'standard',
  'term',
  'principle',
  'clause',
  'metric',
  'criterion',
  'annex',
])

function zoneOf({ kind, frontMatter }: PassageSource): PassageZone {
  if (kind === 'term') return 'definition'
  if (kind === 'principle') return 'principle'
  if (kind === 'annex' && frontMatter.nature === 'informative') return 'informative'
  return kind === 'standard' ? 'introduction' : 'provision'
}

function blockPassages(block: SourceBlock, zone: PassageZone, source: PassageSource): Passage[] {
  switch (block.type) {
    case 'paragraph':
      return [read(block, { zone, part: 'paragraph' }, source), ...itemPassages(block.items, zone, source)]
    case 'list':
      return itemPassages(block.items, zone, source)
    case 'where':
      return [block, ...block.items].map((part) => read(part, { zone, part: 'where' }, source))
    case 'note':
    case 'example':
    case 'constraint':
      return [
        read(block, { zone: block.type, part: 'paragraph' }, source),
        ...itemPassages(block.items, block.type, source),
      ]
    case 'table':
      return [
        ...(block.caption && block.process === undefined
          ? [read(block.caption, { zone, part: 'caption' }, source)]
          : []),
        ...block.header.map((cell) => read(cell, { zone, part: 'header' }, source)),
        ...block.rows.flat().map((cell) => read(cell, { zone, part: 'cell' }, source)),
      ]
    default:
      return []
  }
}

function itemPassages(items: readonly Item[], zone: PassageZone, source: PassageSource): Passage[] {
  return items.flatMap((item) => [
    read(item, { zone, part: 'item' }, source),
    ...itemPassages(item.items, zone, source),
  ])
}

/** A stretch of a passage that comes from one node: its words as typed, or one mark for what is generated. */
interface Segment {
  readonly start: number
  readonly length: number
  readonly node: PhrasingContent
  /** What stands before it in the node and does not count: the mark of a note or caption. */
  readonly mark: string
}

function read(
  { content, place }: Inline,
  kind: Pick<Passage, 'zone' | 'part'>,
  { path, text }: PassageSource,
): Passage {
  const segments: Segment[] = []
  const links = new Map<number, Link>()
  let typed = ''
  const append = (node: PhrasingContent, words: string, mark = ''): void => {
    segments.push({ start: typed.length, length: words.length, node, mark })
    typed += words
  }
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'text') {
      const { words, mark } = sourceOf(node, text)
      append(node, words, mark)
    } else if (node.type === 'link' && !/^(?:term|metric):/.test(node.url)) {
      links.set(typed.length, node)
      append(node, generated)
    } else if ('children' in node) for (const child of node.children) visit(child)
    else if (node.type !== 'html') append(node, node.type === 'break' ? '\n' : generated)
  }
  for (const node of content) visit(node)
  const breaks = [...typed.matchAll(/\n/g)].map(({ index }) => index)
  const placeOf = (span: Span): Place => placeWithin(span, { path, place, segments, breaks })
  return { ...kind, text: typed, links, place, placeOf }
}

/** A text node as it stands in the file, so that its characters have places; without the id and the mark cut from its ends. */
function sourceOf(node: Text, text: string): { words: string; mark: string } {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return { words: node.value, mark: '' }
  const source = text.slice(start.offset, end.offset)
  const from = node.value === '' ? source.length : Math.max(0, source.indexOf(node.value))
  const marker = /\{#[^{}\s]*\}\s*$/.exec(source)
  const words = marker === null ? source.slice(from) : source.slice(from, marker.index).trimEnd()
  return { words, mark: source.slice(0, from) }
}

interface Typed {
  readonly path: string
  readonly place: Place
  readonly segments: readonly Segment[]
  /** Where its lines end. */
  readonly breaks: readonly number[]
}

function placeWithin([from, to]: Span, { path, place, segments, breaks }: Typed): Place {
  const first = segments.find(({ start, length }) => from < start + length)
  const last = segments.find(({ start, length }) => to <= start + length)
  if (first === undefined || last === undefined) return place
  const begin = pointAt(from, first, breaks)
  const end = last.node.type === 'text' ? pointAt(to, last, breaks) : endOf(last.node)
  return { file: path, line: begin.line, column: begin.column, endLine: end.line, endColumn: end.column }
}

interface Point {
  readonly line: number
  readonly column: number
}

function pointAt(offset: number, { start, node, mark }: Segment, breaks: readonly number[]): Point {
  const { line, column } = placeOfNode('', node)
  if (node.type !== 'text') return { line, column }
  const above = breaks.filter((at) => at >= start && at < offset)
  const last = above.at(-1)
  if (last !== undefined) return { line: line + mark.split('\n').length - 1 + above.length, column: offset - last }
  const marked = mark.split('\n')
  const within = (marked.at(-1)?.length ?? 0) + offset - start
  return { line: line + marked.length - 1, column: marked.length === 1 ? column + within : within + 1 }
}

function endOf(node: PhrasingContent): Point {
  const { endLine, endColumn } = placeOfNode('', node)
  return { line: endLine, column: endColumn }
}
