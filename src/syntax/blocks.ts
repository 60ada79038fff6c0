import type { BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, Root, Table } from 'mdast'
import type { Place } from '../model/place.ts'
import { takeMarker, takeMarkerFromText } from './marker.ts'
import { placeOfNode, placeOfNodes } from './places.ts'

/** Inline Markdown with its place. */
export interface Inline {
  readonly content: readonly PhrasingContent[]
  readonly place: Place
}

/** What carries an id of its own. */
interface Identified {
  readonly id?: string | undefined
  readonly idPlace?: Place | undefined
}

/** A paragraph, with the list that it leads in. */
export interface ParagraphBlock extends Inline, Identified {
  readonly type: 'paragraph'
  readonly items: readonly Item[]
}

/** A heading, of depth 1 to 6. */
export interface HeadingBlock extends Inline, Identified {
  readonly type: 'heading'
  readonly depth: number
}

/** The text of a heading without markup. */
export function headingText({ content }: HeadingBlock): string {
  return content.map(textOf).join('').trim()
}

function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** A list item, with the list below it. */
export interface Item extends Inline, Identified {
  readonly items: readonly Item[]
}

/** The blocks of which a unit's body consists, as the source format knows them. */
export type SourceBlock =
  | ParagraphBlock
  | HeadingBlock
  | { readonly type: 'list'; readonly items: readonly Item[]; readonly place: Place }
  | ({ readonly type: 'where'; readonly items: readonly Item[] } & Inline)
  | NoteSource
  | SourceTable
  | ({
      readonly type: 'figure'
      readonly url: string
      readonly alternative: string
      readonly caption: string
      readonly place: Place
    } & Identified)
  | ({ readonly type: 'formula'; readonly tex: string; readonly place: Place } & Identified)
  | { readonly type: 'unknown'; readonly construct: string; readonly place: Place }

/** A paragraph of a quotation marked as note, example or external constraint, with the list below it. */
export interface NoteSource extends Inline {
  readonly type: 'note' | 'example' | 'constraint'
  readonly items: readonly Item[]
}

/** A table with the caption above it. */
export interface SourceTable extends Identified {
  readonly type: 'table'
  readonly caption?: Inline | undefined
  /** The unit whose process the table lists step by step; its cells are generated. */
  readonly process?: string | undefined
  readonly header: readonly Inline[]
  readonly rows: readonly (readonly Inline[])[]
  readonly align: readonly ('left' | 'center' | 'right' | null)[]
  readonly place: Place
}

type Flow = BlockContent | DefinitionContent

/** Reads the body of a unit as blocks of the source format; what the format does not know comes out as `unknown`. */
export function blocksOf(file: string, body: Root): SourceBlock[] {
  const blocks = known.get(body) ?? readBlocks(file, body)
  known.set(body, blocks)
  return blocks
}

/** The blocks of bodies, which compiler and linter both ask for, as long as these are kept; a body is that of one file. */
const known = new WeakMap<Root, SourceBlock[]>()

function readBlocks(file: string, body: Root): SourceBlock[] {
  const blocks: SourceBlock[] = []
  const nodes = body.children.filter((node) => !isComment(node))
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    const next = nodes[index + 1]
    if (!node) break
    if (node.type === 'paragraph' && next?.type === 'table' && captionMark.test(startText(node))) {
      blocks.push(tableOf(file, next, node))
      index++
    } else if (node.type === 'paragraph' && next?.type === 'list' && !isFigure(node)) {
      blocks.push(paragraphOf(file, node, itemsOf(file, next.children, blocks)))
      index++
    } else {
      blocks.push(...blockOf(file, node))
    }
  }
  return blocks
}

const captionMark = /^(?:表|Table)\s*[\d.A-Z]*\s*[：:]\s*/
const whereMark = /^(?:式中|where)\s*[：:]?\s*$/i
const noteMark = /^(注|示例|外部约束|Note|Example|External constraint)\s*\d*\s*[：:]\s*/i
const noteTypes: Record<string, 'note' | 'example' | 'constraint'> = {
  注: 'note',
  note: 'note',
  示例: 'example',
  example: 'example',
  外部约束: 'constraint',
  'external constraint': 'constraint',
}

function blockOf(file: string, node: Root['children'][number]): SourceBlock[] {
  const place = placeOfNode(file, node)
  switch (node.type) {
    case 'paragraph':
      return [isFigure(node) ? figureOf(file, node) : paragraphOf(file, node, [])]
    case 'heading': {
      if (place.line !== place.endLine) return [{ type: 'unknown', construct: 'underlinedHeading', place }]
      const { content, id, idPlace } = takeMarker(file, node.children)
      return [{ type: 'heading', depth: node.depth, content, place, id, idPlace }]
    }
    case 'list': {
      const unknown: SourceBlock[] = []
      return [{ type: 'list', items: itemsOf(file, node.children, unknown), place }, ...unknown]
    }
    case 'blockquote':
      return notesOf(file, node.children)
    case 'table':
      return [tableOf(file, node, undefined)]
    case 'math': {
      const { id } = takeMarkerFromText(` ${node.meta ?? ''}`)
      return [{ type: 'formula', tex: node.value, place, id }]
    }
    default:
      return [{ type: 'unknown', construct: node.type, place }]
  }
}

function paragraphOf(file: string, node: Paragraph, items: readonly Item[]): SourceBlock {
  const { content, id, idPlace } = takeMarker(file, node.children)
  const place = placeOfNode(file, node)
  if (whereMark.test(startText(node))) return { type: 'where', content, items, place }
  return { type: 'paragraph', content, items, place, id, idPlace }
}

function itemsOf(file: string, children: readonly ListItem[], unknown: SourceBlock[]): Item[] {
  return children.flatMap((item) => itemOf(file, item, unknown))
}

/** An item with the list below it; none where it holds something else, which is then unknown. */
function itemOf(file: string, item: ListItem, unknown: SourceBlock[]): Item[] {
  const [first, ...rest] = item.children.filter((node) => !isComment(node))
  const place = placeOfNode(file, first ?? item)
  if (typeof item.checked === 'boolean') unknown.push({ type: 'unknown', construct: 'taskBox', place })
  if (first && first.type !== 'paragraph') {
    unknown.push({ type: 'unknown', construct: first.type === 'html' ? 'html' : 'inItem', place })
    return []
  }
  const items: Item[] = []
  for (const node of rest) {
    if (node.type === 'list') items.push(...itemsOf(file, node.children, unknown))
    else {
      const construct = node.type === 'html' ? 'html' : 'inItem'
      unknown.push({ type: 'unknown', construct, place: placeOfNode(file, node) })
    }
  }
  const { content, id, idPlace } = takeMarker(file, first?.children ?? [])
  return [{ content, items, place, id, idPlace }]
}

function notesOf(file: string, nodes: readonly Flow[]): SourceBlock[] {
  const blocks: SourceBlock[] = []
  for (const node of nodes) {
    const last = blocks.at(-1)
    if (node.type === 'list' && last && isNote(last)) {
      const unknown: SourceBlock[] = []
      blocks[blocks.length - 1] = { ...last, items: itemsOf(file, node.children, unknown) }
      blocks.push(...unknown)
    } else if (node.type === 'paragraph' && noteMark.test(startText(node))) {
      blocks.push(...paragraphNotes(file, node))
    } else if (!isComment(node)) {
      const construct = node.type === 'html' ? 'html' : 'blockquote'
      blocks.push({ type: 'unknown', construct, place: placeOfNode(file, node) })
    }
  }
  return blocks
}

function isNote(block: SourceBlock): block is NoteSource {
  return block.type === 'note' || block.type === 'example' || block.type === 'constraint'
}

/** A paragraph of a quotation as a note; its mark is cut off. */
function paragraphNotes(file: string, node: Paragraph): SourceBlock[] {
  const mark = noteMark.exec(startText(node))
  const type = noteTypes[mark?.[1]?.toLowerCase() ?? '']
  if (!mark || !type) return []
  const { content } = takeMarker(file, cutStart(node.children, mark[0].length)) // nothing refers to a note
  return [{ type, content, items: [], place: placeOfNode(file, node) }]
}

function tableOf(file: string, node: Table, captionNode: Paragraph | undefined): SourceTable {
  const marked = captionNode && takeMarker(file, captionNode.children)
  const mark = captionNode && captionMark.exec(startText(captionNode))
  const cut = marked && cutStart(marked.content, mark?.[0].length ?? 0)
  const [header, ...rows] = node.children.map((row) =>
    row.children.map((cell) => ({ content: cell.children, place: placeOfNodes(file, cell.children, cell) })),
  )
  return {
    type: 'table',
    id: marked?.id,
    idPlace: marked?.idPlace,
    caption: captionNode && cut && { content: cut, place: placeOfNode(file, captionNode) },
    header: header ?? [],
    rows,
    align: (node.align ?? []).map((align) => align ?? null),
    place: placeOfNode(file, node),
  }
}

function isFigure(node: Paragraph): boolean {
  const [first, second, ...others] = node.children
  return (
    first?.type === 'image' &&
    others.length === 0 &&
    (!second || (second.type === 'text' && /^\s*\{#[^{}\s]*\}\s*$/.test(second.value)))
  )
}

function figureOf(file: string, node: Paragraph): SourceBlock {
  const place = placeOfNode(file, node)
  const image = node.children[0]
  if (image?.type !== 'image') return { type: 'unknown', construct: 'image', place }
  const { id, idPlace } = takeMarker(file, node.children)
  const process = /^steps:(.*)$/.exec(image.url)?.[1]
  if (process !== undefined) return stepsTable(process, image.title ?? '', { id, idPlace, place })
  return {
    type: 'figure',
    url: image.url,
    alternative: image.alt ?? '',
    caption: image.title ?? '',
    place,
    id,
    idPlace,
  }
}

/** `![…](steps:<unit> "caption")` stands for a table of the process of that unit. */
function stepsTable(process: string, caption: string, mark: Identified & { readonly place: Place }): SourceTable {
  const content: PhrasingContent[] = caption === '' ? [] : [{ type: 'text', value: caption }]
  return { type: 'table', ...mark, caption: { content, place: mark.place }, process, header: [], rows: [], align: [] }
}

function isComment(node: { type: string; value?: unknown }): boolean {
  return node.type === 'html' && typeof node.value === 'string' && /^<!--[\s\S]*-->\s*$/.test(node.value)
}

function startText(node: Paragraph): string {
  const first = node.children[0]
  return first?.type === 'text' ? first.value : ''
}

function cutStart(children: readonly PhrasingContent[], length: number): readonly PhrasingContent[] {
  const [first, ...rest] = children
  return first?.type === 'text' ? [{ ...first, value: first.value.slice(length) }, ...rest] : children
}
