import type { PhrasingContent } from 'mdast'
import type { UnitKind } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Inline, Item, SourceBlock } from '../syntax/blocks.ts'
import { readTyped } from './typed-inline.ts'
import type { TextSource, TypedText } from './typed-text.ts'

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

/** A stretch of text of a file's body. */
export interface Passage extends TypedText {
  readonly zone: PassageZone
  /** `where` explains the symbols of a formula. */
  readonly role: 'paragraph' | 'item' | 'caption' | 'header' | 'cell' | 'where' | 'title'
  readonly content: readonly PhrasingContent[]
  readonly place: Place
}

/** Whether a standard prints what the body of a file of that kind says. */
export function isPrinted(kind: UnitKind | undefined): boolean {
  return kind !== undefined && printedKinds.has(kind)
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

/** Every passage of a file's body, in its order. */
export function passagesOf(source: TextSource): Passage[] {
  const { kind } = source
  const found: Passage[] = []
  let zone = zoneOf(source)
  const reading = { source, found }
  source.blocks.forEach((block) => {
    if (block.type === 'heading') {
      if (kind === 'standard' && (block.id === 'introduction' || block.id === 'scope')) zone = block.id
      found.push(read(block, 'title', 'title', source))
    } else readBlock(block, zone, reading)
  })
  return found
}

function zoneOf({ kind, frontMatter }: TextSource): PassageZone {
  if (kind === 'term') return 'definition'
  if (kind === 'principle') return 'principle'
  if (kind === 'annex' && frontMatter.nature === 'informative') return 'informative'
  return kind === 'standard' ? 'introduction' : 'provision'
}

/** Where what is read is put. */
interface Reading {
  readonly source: TextSource
  readonly found: Passage[]
}

function readBlock(block: SourceBlock, zone: PassageZone, reading: Reading): void {
  const { source, found } = reading
  switch (block.type) {
    case 'paragraph':
      found.push(read(block, zone, 'paragraph', source))
      readItems(block.items, zone, reading)
      return
    case 'list':
      readItems(block.items, zone, reading)
      return
    case 'where':
      for (const part of [block, ...block.items]) found.push(read(part, zone, 'where', source))
      return
    case 'note':
    case 'example':
    case 'constraint':
      found.push(read(block, block.type, 'paragraph', source))
      readItems(block.items, block.type, reading)
      return
    case 'table':
      if (block.caption && block.process === undefined) found.push(read(block.caption, zone, 'caption', source))
      for (const cell of block.header) found.push(read(cell, zone, 'header', source))
      for (const row of block.rows) for (const cell of row) found.push(read(cell, zone, 'cell', source))
      return
    default:
  }
}

function readItems(items: readonly Item[], zone: PassageZone, reading: Reading): void {
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item === undefined) break
    reading.found.push(read(item, zone, 'item', reading.source))
    readItems(item.items, zone, reading)
  }
}

function read(
  { content, place }: Inline,
  zone: PassageZone,
  role: Passage['role'],
  { file, language }: TextSource,
): Passage {
  const { text, links } = readTyped(content, file.text)
  return {
    file,
    language: language === 'zh' && isEnglish(text) ? 'en' : language,
    part: parts[role],
    zone,
    field: undefined,
    text,
    links,
    content,
    place,
    path: undefined,
    role,
  }
}

const parts: Readonly<Record<Passage['role'], TypedText['part']>> = {
  title: 'title',
  caption: 'title',
  header: 'title',
  cell: 'cell',
  paragraph: 'text',
  item: 'text',
  where: 'text',
}

/** Whether a text in a Chinese file is an English one, though it may quote Chinese words. */
function isEnglish(text: string): boolean {
  if (!/(?:[A-Za-z]{2,}[ ,]+){5}/.test(text)) return false
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 2 * han
}
