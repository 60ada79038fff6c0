import type { SectionKind } from '../model/section.ts'
import type { Localized } from '../model/text.ts'
import { type HeadingBlock, headingText, type SourceBlock } from '../syntax/blocks.ts'
import { anchorAddress, chapterAddress } from './addresses.ts'
import type { AuthoredOf, ChapterUnit, ProvisionUnit, StandardSource } from './authored.ts'
import { type Counters, type LaidOutBlock, layoutBlocks } from './layout-blocks.ts'
import { annexLetter } from './layout-items.ts'
import { localize } from './localize.ts'
import type { OutlineNode } from './outline.ts'
import { sectionTitles } from './prescribed.ts'
import { type Counterparts, translatedHeading } from './translations.ts'

/** A section with all numbers computed, before its text is rendered. */
export interface Layout {
  readonly id: string
  readonly kind: SectionKind
  readonly number?: string | undefined
  readonly title: Localized
  readonly level: number
  readonly nature?: 'normative' | 'informative' | undefined
  readonly address: string
  /** Address of the page on which it stands. */
  readonly page: string
  /** The unit whose text stands here. */
  readonly unit?: ProvisionUnit | AuthoredOf<'term'> | undefined
  readonly blocks: readonly LaidOutBlock[]
  readonly children: readonly Layout[]
}

/** Lays out the chapters of a standard from its outline: order, hierarchy and every number, from chapter 3 on. */
export function layoutStandard(source: StandardSource, counterparts: ReadonlyMap<string, Counterparts>): Layout[] {
  const { outline, edition } = source.standard.unit
  const page = (chapter: string): string => chapterAddress(source.id, edition, chapter)
  const counters: Counters = { prefix: '', table: 0, figure: 0, formula: 0 }
  const units = new Map(source.units.map((unit) => [unit.unit.id, unit]))
  const terms = new Map(source.terms.map((term) => [term.unit.id, term]))
  const annexes = new Map(source.annexes.map((annex) => [annex.unit.id, annex]))
  const context = { source, units, placed: new Set<string>(), counters, counterparts }
  const chapters = (outline.chapters ?? []).flatMap((node: OutlineNode, index: number) => {
    const number = String(index + 4)
    const id = typeof node === 'string' ? node : node.id
    return layoutNode(node, { number, level: 1, page: page(id), address: page(id) }, context)
  })
  const annexLayouts = (outline.annexes ?? []).flatMap((id: string, index: number) => {
    const annex = takeOnce(annexes, id, context.placed)
    return annex ? [layoutAnnex(annex, annexLetter(index), page(id), context)] : []
  })
  return [layoutTerms(source, terms, page('terms')), ...chapters, ...annexLayouts]
}

interface Position {
  readonly number: string
  readonly level: number
  readonly page: string
  readonly address: string
}

interface Context {
  readonly source: StandardSource
  readonly units: ReadonlyMap<string, ChapterUnit>
  /** Ids of the units laid out so far: one that the outline names twice is printed at its first place. */
  readonly placed: Set<string>
  readonly counters: Counters
  readonly counterparts: ReadonlyMap<string, Counterparts>
}

function layoutNode(node: OutlineNode, position: Position, context: Context): Layout[] {
  if (typeof node === 'string') {
    const unit = takeOnce(context.units, node, context.placed)
    return unit ? [layoutUnit(unit, unit.unit.id, position, context)] : []
  }
  const title = localize(node.title, context.source.standard.unit.language)
  const [only, ...others] = node.units
  const single =
    others.length === 0 && typeof only === 'string' ? takeOnce(context.units, only, context.placed) : undefined
  if (single) return [{ ...layoutUnit(single, node.id, position, context), title }]
  const children = node.units.flatMap((child, index) => {
    const childId = typeof child === 'string' ? child : child.id
    return layoutNode(child, below(position, index + 1, childId), context)
  })
  const { number, level, address, page } = position
  return [{ id: node.id, kind: 'group', number, title, level, address, page, blocks: [], children }]
}

function takeOnce<Unit>(units: ReadonlyMap<string, Unit>, id: string, placed: Set<string>): Unit | undefined {
  if (placed.has(id)) return undefined
  const unit = units.get(id)
  if (unit) placed.add(id)
  return unit
}

function below(position: Position, index: number, id: string): Position {
  return {
    number: `${position.number}.${index}`,
    level: position.level + 1,
    page: position.page,
    address: anchorAddress(position.page, id),
  }
}

function layoutUnit(unit: ChapterUnit, id: string, position: Position, context: Context): Layout {
  const title = localize(unit.unit.title, context.source.standard.unit.language)
  const { number, level, address, page } = position
  const { blocks, children } = layoutBody(unit, unit.document.blocks, position, context)
  return { id, kind: unit.unit.kind, number, title, level, address, page, unit, blocks, children }
}

function layoutAnnex(annex: AuthoredOf<'annex'>, letter: string, page: string, context: Context): Layout {
  const position: Position = { number: letter, level: 1, page, address: page }
  const counters: Counters = { prefix: `${letter}.`, table: 0, figure: 0, formula: 0 }
  return {
    id: annex.unit.id,
    kind: 'annex',
    number: letter,
    title: localize(annex.unit.title, context.source.standard.unit.language),
    level: 1,
    nature: annex.unit.nature,
    address: page,
    page,
    unit: annex,
    ...layoutBody(annex, annex.document.blocks, position, { ...context, counters }),
  }
}

function layoutTerms(source: StandardSource, terms: ReadonlyMap<string, AuthoredOf<'term'>>, page: string): Layout {
  const placed = new Set<string>()
  const entry = (id: string, number: string, level: number): Layout[] => {
    const term = takeOnce(terms, id, placed)
    if (!term) return []
    const anchor = termAnchor(id)
    const address = anchorAddress(page, anchor)
    return [
      {
        id: anchor,
        kind: 'term',
        number,
        title: localize(term.unit.term, source.standard.unit.language),
        level,
        address,
        page,
        unit: term,
        blocks: [],
        children: [],
      },
    ]
  }
  const outline: readonly OutlineNode[] = source.standard.unit.outline.terms ?? []
  const children = outline.flatMap((node, index): Layout[] => {
    const number = `3.${index + 1}`
    if (typeof node === 'string') return entry(node, number, 2)
    const group = node.units.flatMap((id, inner) =>
      typeof id === 'string' ? entry(id, `${number}.${inner + 1}`, 3) : [],
    )
    const title = localize(node.title, source.standard.unit.language)
    return [
      {
        id: node.id,
        kind: 'group',
        number,
        title,
        level: 2,
        address: anchorAddress(page, node.id),
        page,
        blocks: [],
        children: group,
      },
    ]
  })
  return {
    id: 'terms',
    kind: 'terms',
    number: '3',
    title: sectionTitles.terms,
    level: 1,
    address: page,
    page,
    blocks: [],
    children,
  }
}

/** The anchor of a term's entry in the standard that defines it. */
export function termAnchor(term: string): string {
  return `term-${term}`
}

/** Splits a unit's body at its headings and numbers what stands in it. */
function layoutBody(
  unit: ProvisionUnit,
  blocks: readonly SourceBlock[],
  position: Position,
  context: Context,
): { blocks: readonly LaidOutBlock[]; children: readonly Layout[] } {
  const { number: above } = position
  const { counters } = context
  if (!blocks.some(({ type }) => type === 'heading'))
    return { blocks: layoutBlocks(unit, blocks, { number: above, hanging: false, counters }), children: none }
  const starts = topHeadings(blocks)
  const own = layoutBlocks(unit, blocks.slice(0, starts[0]), { number: above, hanging: true, counters })
  const children = starts.map((start, index): Layout => {
    const heading = blocks[start]
    const number = `${above}.${index + 1}`
    const id = `${unit.unit.id}.${heading?.type === 'heading' && heading.id ? heading.id : `h${index + 1}`}`
    const inner: Position = {
      ...position,
      number,
      level: position.level + 1,
      address: anchorAddress(position.page, id),
    }
    const rest = blocks.slice(start + 1, starts[index + 1] ?? blocks.length)
    const title = heading?.type === 'heading' ? headingTitle(heading, unit.unit.id, context) : {}
    const body = layoutBody(unit, rest, inner, context)
    const { level, address, page } = inner
    return { id, kind: 'heading', number, title, level, address, page, unit, ...body }
  })
  return { blocks: own, children }
}

const none: readonly never[] = []

/** Where the headings stand that no other stands above. */
function topHeadings(blocks: readonly SourceBlock[]): number[] {
  let starts: number[] = []
  let depth = Number.POSITIVE_INFINITY
  blocks.forEach((block, index) => {
    if (block.type !== 'heading' || block.depth > depth) return
    if (block.depth < depth) starts = []
    depth = block.depth
    starts.push(index)
  })
  return starts
}

function headingTitle(heading: HeadingBlock, unit: string, { source, counterparts }: Context): Localized {
  const translated = translatedHeading(heading, counterparts.get(unit))
  return {
    [source.standard.unit.language]: headingText(heading),
    ...(translated && { [translated.language]: translated.text }),
  }
}
