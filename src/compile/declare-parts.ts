import type { Declaration } from '../model/compilation.ts'
import { type Place, startOf } from '../model/place.ts'
import { type Layout, pageOf } from './layout.ts'
import type { LaidOutBlock } from './layout-blocks.ts'
import type { LaidOutItem } from './layout-items.ts'
import type { NumberedKind } from './prescribed.ts'
import type { NamedPart } from './registry.ts'
import { withChildren } from './with-children.ts'

/** The names of the headings, provisions, tables and the like of all sections, in the order of print. */
export function anchorNames(standard: string, layouts: readonly Layout[]): NamedPart[] {
  const names: NamedPart[] = []
  const keyStart = `anchor:${standard}/`
  withChildren(layouts).forEach((layout) => {
    if (layout.unit === undefined) return
    addSection({ standard, keyStart, layout, section: { id: layout.id, page: pageOf(layout) }, names })
  })
  return names
}

/** A section of a standard, and where the names that stand in it are put. */
interface Naming {
  readonly standard: string
  /** With what the keys of its parts begin. */
  readonly keyStart: string
  readonly layout: Layout
  /** The same as its parts tell of it. */
  readonly section: NamedPart['section']
  readonly names: NamedPart[]
}

function addSection(naming: Naming): void {
  const { section, names } = naming
  const { id, kind, number, unit, blocks } = naming.layout
  if (kind === 'heading' && number !== undefined && unit !== undefined)
    names.push({ section, kind: 'clause', number, declaration: anchor(naming, id, startOf(unit.document.path)) })
  blocks.forEach((block) => {
    addBlock(naming, block)
  })
}

function addBlock(naming: Naming, laidOut: LaidOutBlock): void {
  if (laidOut.type === 'plain') return
  const { section, names, layout } = naming
  const { block, id, number } = laidOut
  const kind = laidOut.type === 'numbered' ? laidOut.block.type : numberKind(layout, number)
  names.push({ section, kind, number, declaration: anchor(naming, id, block.idPlace ?? block.place) })
  if (laidOut.type === 'provision') addItems(naming, laidOut.items)
}

/** The only paragraph of a chapter is cited as the chapter. */
function numberKind(layout: Layout, number: string): NumberedKind {
  return number === layout.number ? sectionKind(layout) : 'clause'
}

function addItems(naming: Naming, laidOut: readonly LaidOutItem[]): void {
  const { section, names } = naming
  laidOut.forEach(({ item, id, label, items }) => {
    const declaration = anchor(naming, id, item.idPlace ?? item.place)
    names.push({ section, kind: 'clause', number: label, declaration })
    if (items.length > 0) addItems(naming, items)
  })
}

function anchor({ standard, keyStart }: Naming, id: string, place: Place): Declaration {
  return { key: keyStart + id, kind: 'anchor', id, standard, place }
}

/** What a section is called where it is cited. */
export function sectionKind(layout: Layout): NumberedKind {
  if (layout.kind === 'annex') return 'annex'
  return layout.level === 1 ? 'chapter' : 'clause'
}
