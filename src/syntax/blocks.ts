import type { BlockContent, DefinitionContent, Heading, ListItem, Paragraph, PhrasingContent, Root, Table } from 'mdast'
import { append, exact } from '../model/lists.ts'
import type { Place } from '../model/place.ts'
import { idAtEnd, takeMarker } from './marker.ts'
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
export function readBlocks(file: string, body: Root): SourceBlock[] {
  const blocks: SourceBlock[] = []
  const nodes = withoutComments(body.children)
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
      addBlocks(file, node, blocks)
    }
  }
  return blocks.slice() // without the room that a growing list reserves
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

/** Appends what a node is read as: a block, or several. */
function addBlocks(file: string, node: Root['children'][number], blocks: SourceBlock[]): void {
  switch (node.type) {
    case 'paragraph':
      blocks.push(isFigure(node) ? figureOf(file, node) : paragraphOf(file, node, noItems))
      break
    case 'heading':
      blocks.push(headingOf(file, node))
      break
    case 'list': {
      const place = placeOfNode(file, node)
      const unknown: SourceBlock[] = []
      blocks.push({ type: 'list', items: itemsOf(file, node.children, unknown), place }, ...unknown)
      break
    }
    case 'blockquote':
      addNotes(file, node.children, blocks)
      break
    case 'table':
      blocks.push(tableOf(file, node, undefined))
      break
    case 'math': {
      const id = idAtEnd(node.meta ?? '')
      blocks.push({ type: 'formula', tex: node.value, place: placeOfNode(file, node), id })
      break
    }
    default:
      blocks.push({ type: 'unknown', construct: node.type, place: placeOfNode(file, node) })
  }
}

const noItems: readonly Item[] = []

function headingOf(file: string, node: Heading): SourceBlock {
  const place = placeOfNode(file, node)
  if (place.line !== place.endLine) return { type: 'unknown', construct: 'underlinedHeading', place }
  const { content, id, idPlace } = takeMarker(file, node.children)
  return { type: 'heading', depth: node.depth, content, place, id, idPlace }
}

function paragraphOf(file: string, node: Paragraph, items: readonly Item[]): SourceBlock {
  const { content, id, idPlace } = takeMarker(file, node.children)
  const place = placeOfNode(file, node)
  if (isWhere(startText(node))) return { type: 'where', content, items, place }
  return { type: 'paragraph', content, items, place, id, idPlace }
}

/** Whether a text is the line above the list that explains a formula; most texts begin otherwise. */
function isWhere(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code === 0x5f0f || code === 0x77 || code === 0x57) && whereMark.test(text) // 式, w, W
}

function itemsOf(file: string, children: readonly ListItem[], unknown: SourceBlock[]): Item[] {
  let items: Item[] = []
  children.forEach((child) => {
    const item = itemOf(file, child, unknown)
    if (item) items = append(items, item)
  })
  return exact(items)
}

/** An item with the list below it; none where it holds something else, which is then unknown. */
function itemOf(file: string, item: ListItem, unknown: SourceBlock[]): Item | undefined {
  const nodes = withoutComments(item.children)
  const first = nodes[0]
  const place = placeOfNode(file, first ?? item)
  if (typeof item.checked === 'boolean') unknown.push({ type: 'unknown', construct: 'taskBox', place })
  if (first && first.type !== 'paragraph') {
    unknown.push({ type: 'unknown', construct: first.type === 'html' ? 'html' : 'inItem', place })
    return undefined
  }
  const items = nodes.length > 1 ? itemsBelow(file, nodes.slice(1), unknown) : noItems
  const { content, id, idPlace } = takeMarker(file, first?.children ?? [])
  return { content, items, place, id, idPlace }
}

function itemsBelow(file: string, nodes: readonly Flow[], unknown: SourceBlock[]): Item[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return itemsOf(file, node.children, unknown)
    const construct = node.type === 'html' ? 'html' : 'inItem'
    unknown.push({ type: 'unknown', construct, place: placeOfNode(file, node) })
    return []
  })
}

function addNotes(file: string, nodes: readonly Flow[], blocks: SourceBlock[]): void {
  let note: NoteSource | undefined
  for (const node of nodes) {
    if (node.type === 'list' && note) {
      const unknown: SourceBlock[] = []
      const whole: NoteSource = { ...note, items: itemsOf(file, node.children, unknown) }
      blocks[blocks.length - 1] = whole
      blocks.push(...unknown)
      note = unknown.length === 0 ? whole : undefined
    } else if (!isComment(node)) {
      note = node.type === 'paragraph' ? noteOf(file, node) : undefined
      const construct = node.type === 'html' ? 'html' : 'blockquote'
      blocks.push(note ?? { type: 'unknown', construct, place: placeOfNode(file, node) })
    }
  }
}

/** A paragraph of a quotation as a note, if it begins with the mark of one, which is cut off. */
function noteOf(file: string, node: Paragraph): NoteSource | undefined {
  const mark = noteMark.exec(startText(node))
  const type = noteTypes[mark?.[1]?.toLowerCase() ?? '']
  if (!mark || !type) return undefined
  const { content } = takeMarker(file, cutStart(node.children, mark[0].length)) // nothing refers to a note
  return { type, content, items: noItems, place: placeOfNode(file, node) }
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

function isFigure({ children }: Paragraph): boolean {
  if (children[0]?.type !== 'image' || children.length > 2) return false
  const second = children[1]
  return !second || (second.type === 'text' && /^\s*\{#[^{}\s]*\}\s*$/.test(second.value))
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

function withoutComments<T extends Root['children'][number]>(nodes: readonly T[]): readonly T[] {
  for (let index = 0; index < nodes.length; index++)
    if (nodes[index]?.type === 'html') return nodes.filter((node) => !isComment(node))
  return nodes
}

function isComment(node: { type: string; value?: unknown }): boolean {
  return node.type === 'html' && typeof node.value === 'string' && /^<!--[\s\S]*-->\s*$/.test(node.value)
}

function startText(node: Paragraph): string {
  const first = node.children[0]
  return first?.type === 'text' ? first.value : ''
}

function cutStart(children: readonly PhrasingContent[], length: number): readonly PhrasingContent[] {
  const first = children[0]
  return first?.type === 'text' ? children.with(0, { ...first, value: first.value.slice(length) }) : children
}
