import type { Link } from 'mdast'
import type { UnitKind } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import type { Inline, Item, SourceBlock } from '../syntax/blocks.ts'
import { placeWithin, readTyped } from './typed-inline.ts'

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
  const found: Passage[] = []
  let zone = zoneOf(source)
  for (const block of source.blocks) {
    if (block.type === 'heading') {
      if (kind === 'standard' && (block.id === 'introduction' || block.id === 'scope')) zone = block.id
      found.push(read(block, { zone: 'title', part: 'title' }, source))
    } else readBlock(block, zone, { source, found })
  }
  return found
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

/** Where what is read is put. */
interface Reading {
  readonly source: PassageSource
  readonly found: Passage[]
}

function readBlock(block: SourceBlock, zone: PassageZone, { source, found }: Reading): void {
  const add = (inline: Inline, part: Passage['part'], within = zone): void => {
    found.push(read(inline, { zone: within, part }, source))
  }
  switch (block.type) {
    case 'paragraph':
      add(block, 'paragraph')
      readItems(block.items, zone, { source, found })
      return
    case 'list':
      readItems(block.items, zone, { source, found })
      return
    case 'where':
      for (const part of [block, ...block.items]) add(part, 'where')
      return
    case 'note':
    case 'example':
    case 'constraint':
      add(block, 'paragraph', block.type)
      readItems(block.items, block.type, { source, found })
      return
    case 'table':
      if (block.caption && block.process === undefined) add(block.caption, 'caption')
      for (const cell of block.header) add(cell, 'header')
      for (const row of block.rows) for (const cell of row) add(cell, 'cell')
      return
    default:
  }
}

function readItems(items: readonly Item[], zone: PassageZone, { source, found }: Reading): void {
  for (const item of items) {
    found.push(read(item, { zone, part: 'item' }, source))
    readItems(item.items, zone, { source, found })
  }
}

function read(inline: Inline, { zone, part }: Pick<Passage, 'zone' | 'part'>, source: PassageSource): Passage {
  const { text, links } = readTyped(inline.content, source.text)
  return { zone, part, text, links, place: inline.place, placeOf: (span) => placeWithin(span, inline, source) }
}
