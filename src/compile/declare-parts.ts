import { startOf } from '../model/place.ts'
import type { Layout } from './layout.ts'
import type { LaidOutBlock } from './layout-blocks.ts'
import type { LaidOutItem } from './layout-items.ts'
import type { NamedPart } from './names.ts'
import type { NumberedKind } from './prescribed.ts'
import { withChildren } from './with-children.ts'

/** The names of the headings, provisions, tables and the like of all sections, in the order of print. */
export function anchorNames(standard: string, layouts: readonly Layout[]): NamedPart[] {
  const names: NamedPart[] = []
  withChildren(layouts).forEach((layout) => {
    if (layout.unit === undefined) return
    addSection({ layout, section: { standard, id: layout.id, page: layout.page }, names })
  })
  return names
}

/** A section of a standard, and where the names that stand in it are put. */
interface Naming {
  readonly layout: Layout
  /** The same as its parts tell of it. */
  readonly section: NamedPart['section']
  readonly names: NamedPart[]
}

function addSection(naming: Naming): void {
  const { section, names } = naming
  const { id, kind, number, unit, blocks } = naming.layout
  if (kind === 'heading' && number !== undefined && unit !== undefined)
    names.push({ section, kind: 'clause', number, id, place: startOf(unit.document.path) })
  blocks.forEach((block) => {
    addBlock(naming, block)
  })
}

function addBlock(naming: Naming, laidOut: LaidOutBlock): void {
  if (laidOut.type === 'plain') return
  const { section, names, layout } = naming
  const { block, id, number } = laidOut
  const kind = laidOut.type === 'numbered' ? laidOut.block.type : numberKind(layout, number)
  names.push({ section, kind, number, id, place: block.idPlace ?? block.place })
  if (laidOut.type === 'provision') addItems(naming, laidOut.items)
}

/** The only paragraph of a chapter is cited as the chapter. */
function numberKind(layout: Layout, number: string): NumberedKind {
  return number === layout.number ? sectionKind(layout) : 'clause'
}

function addItems(naming: Naming, laidOut: readonly LaidOutItem[]): void {
  const { section, names } = naming
  laidOut.forEach(({ item, id, label, items }) => {
    names.push({ section, kind: 'clause', number: label, id, place: item.idPlace ?? item.place })
    if (items.length > 0) addItems(naming, items)
  })
}

/** Whether two parts of one unit have the same id. */
export function hasRepeatedPart(layouts: readonly Layout[]): boolean {
  for (let index = 0; index < layouts.length; index++) {
    const layout = layouts[index]
    if (layout === undefined) break
    if (layout.unit === undefined ? hasRepeatedPart(layout.children) : repeatsId(layout, layout.unit.unit.id))
      return true
  }
  return false
}

function repeatsId(layout: Layout, unit: string): boolean {
  const ids: string[] = []
  addLocalIds(layout, unit.length + 1, ids)
  if (ids.length > mostCompared) return new Set(ids).size < ids.length
  for (let index = 1; index < ids.length; index++) {
    const id = ids[index]
    for (let before = 0; before < index; before++) if (ids[before] === id) return true
  }
  return false
}

/** Of more ids not each is compared with each. */
const mostCompared = 20

/** Adds the ids of the parts of a unit without that of the unit, which is so long with the point behind it. */
function addLocalIds({ blocks, children }: Layout, unitLength: number, ids: string[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const laidOut = blocks[index]
    if (laidOut === undefined || laidOut.type === 'plain') continue
    ids.push(laidOut.block.id ?? laidOut.id.slice(unitLength))
    if (laidOut.type === 'provision') addItemIds(laidOut.items, unitLength, ids)
  }
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (child === undefined) continue
    ids.push(child.id.slice(unitLength))
    addLocalIds(child, unitLength, ids)
  }
}

function addItemIds(items: readonly LaidOutItem[], unitLength: number, ids: string[]): void {
  for (let index = 0; index < items.length; index++) {
    const laidOut = items[index]
    if (laidOut === undefined) continue
    ids.push(laidOut.item.id ?? laidOut.id.slice(unitLength))
    addItemIds(laidOut.items, unitLength, ids)
  }
}

/** What a section is called where it is cited. */
export function sectionKind(layout: Layout): NumberedKind {
  if (layout.kind === 'annex') return 'annex'
  return layout.level === 1 ? 'chapter' : 'clause'
}
