import type { Declaration } from '../model/compilation.ts'
import { type Place, startOf } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { standardAddress, termAddress } from './addresses.ts'
import {
  type Authored,
  type AuthoredOf,
  type FamilySource,
  type ProvisionUnit,
  placeIn,
  type StandardSource,
} from './authored.ts'
import { designationOf } from './designation.ts'
import { type Layout, pageOf } from './layout.ts'
import type { LaidOutBlock } from './layout-blocks.ts'
import type { LaidOutItem } from './layout-items.ts'
import { localize } from './localize.ts'
import { type OutlineGroup, outlineSteps } from './outline.ts'
import type { NumberedKind } from './prescribed.ts'
import { type Found, isWide, type Named, type NamedPart, type NamedThing, type StandardNames } from './registry.ts'
import { withChildren } from './with-children.ts'

function found(named: Named, id: string, place: Place): NamedThing {
  const { key, kind, standard } = named
  return { named, declaration: { key, kind, id, standard, place } }
}

export interface Layouts {
  /** Those in which metrics stand. */
  readonly ofHead: readonly Layout[]
  /** All, made when they are asked for. */
  readonly all: () => readonly Layout[]
}

/** The names that the files of one standard declare; those of its parts, which take memory, are made when they are asked for. */
export function namesOf(source: StandardSource, layouts: Layouts): StandardNames {
  const { number, edition, language } = source.standard.unit
  const metrics = source.units.filter(({ unit }) => unit.kind === 'metric')
  const head = headNames(source)
  const wide = [...head, ...unitNames(source.id, metrics, layouts.ofHead).filter(({ named }) => isWide(named.key))]
  let all: readonly Found[] | undefined
  return {
    id: source.id,
    document: { designation: designationOf(number, edition), number, language },
    wide,
    all() {
      all ??= standardNames(source, head, layouts.all())
      return all
    },
  }
}

/** The names of what the standards of a family share. */
export function sharedNames(family: FamilySource): Found[] {
  const references = family.references.map((source) => {
    const { id, number, year, title, type } = source.unit
    const law = type === 'law' || type === 'regulation' || type === 'rule'
    const name = localize(title, 'zh')
    const document = number
      ? inBoth(year ? designationOf(number, year) : number)
      : { zh: `《${name.zh ?? name.en ?? id}》`, en: name.en ?? `《${name.zh ?? id}》` }
    return found({ key: `reference:${id}`, kind: 'reference', document, law }, id, placeIn(source, 'id'))
  })
  const parameters = family.parameters.flatMap((source) =>
    Object.keys(source.unit.parameters).map((id) =>
      found({ key: `parameter:${id}`, kind: 'parameter' }, id, placeIn(source, 'parameters', id)),
    ),
  )
  const vocabulary = family.vocabularies.flatMap((source) =>
    (['actors', 'evidence', 'steps'] as const).flatMap((group) => {
      const kind = ({ actors: 'actor', evidence: 'evidence', steps: 'step' } as const)[group]
      return Object.keys(source.unit[group] ?? {}).map((id) =>
        found({ key: `${kind}:${id}`, kind }, id, placeIn(source, group, id)),
      )
    }),
  )
  return [...references, ...parameters, ...vocabulary]
}

function inBoth(name: string): Message {
  return { zh: name, en: name }
}

function standardNames(
  source: StandardSource,
  [self, designated, ...terms]: HeadNames,
  layouts: readonly Layout[],
): Found[] {
  const { id, standard, units, annexes } = source
  const sections = withChildren(layouts)
  const groups = outlineSteps(standard.unit.outline).flatMap(({ node, path, around }) =>
    typeof node === 'string' || around.includes(node.id) ? [] : [groupName(source, node, path, sections)],
  )
  const named = terms.concat(groups, unitNames(id, [...units, ...annexes], layouts))
  const all: readonly Found[] = [self, designated]
  return all.concat(named, sharedSections(named), anchorNames(id, layouts))
}

type HeadNames = readonly [self: NamedThing, designated: NamedThing, ...terms: NamedThing[]]

/** The names of the standard, by its id and its designation, and of its terms. */
function headNames({ id, standard, terms }: StandardSource): HeadNames {
  const { number, edition } = standard.unit
  const self = found(
    {
      key: `standard:${id}`,
      kind: 'standard',
      standard: id,
      address: standardAddress(id, edition),
      document: inBoth(number),
    },
    id,
    placeIn(standard, 'id'),
  )
  const designation = designationOf(number, edition)
  const designated = found(
    { key: `designation:${designation}`, kind: 'standard' },
    designation,
    placeIn(standard, 'number'),
  )
  const entries = terms.map((term) =>
    found(
      { key: `term:${term.unit.id}`, kind: 'term', standard: id, address: termAddress(term.unit.id), section: 'terms' },
      term.unit.id,
      placeIn(term, 'id'),
    ),
  )
  return [self, designated, ...entries]
}

/** A group and a unit beside or in it that have one id; a group with a single unit is one section with it. */
function sharedSections(names: readonly NamedThing[]): NamedThing[] {
  const groups = new Map(names.flatMap((name) => (name.named.kind === 'group' ? [[name.declaration.id, name]] : [])))
  return names.flatMap((name) => {
    const { id, place } = name.declaration
    const group = groups.get(id)
    if (!group || group === name || !name.named.key.startsWith('unit:')) return []
    if (group.named.print?.number === name.named.print?.number) return []
    const key = `section:${name.named.key.slice('unit:'.length)}`
    return [group.declaration.place, place].map((each) => found({ ...name.named, key }, id, each))
  })
}

function unitNames(standard: string, units: readonly ProvisionUnit[], layouts: readonly Layout[]): NamedThing[] {
  if (units.length === 0) return []
  const sections = new Map<Layout['unit'], Layout>()
  withChildren(layouts).forEach((layout) => {
    if (layout.kind !== 'heading') sections.set(layout.unit, layout)
  })
  return units.flatMap((unit) => unitName(standard, unit, sections.get(unit)))
}

function unitName(standard: string, unit: Authored, layout: Layout | undefined): NamedThing[] {
  if (!('id' in unit.unit)) return []
  const { id, kind } = unit.unit
  const place = placeIn(unit, 'id')
  const print =
    layout?.number === undefined ? undefined : ({ kind: sectionKind(layout), number: layout.number } as const)
  const named: Named = {
    key: `unit:${standard}/${id}`,
    kind,
    standard,
    address: layout?.address,
    section: layout?.id,
    print,
    titled: unit.unit.kind === 'criterion' ? titleOf(unit.unit) : undefined,
  }
  const inFamily = kind === 'metric' ? [found({ ...named, key: `metric:${id}` }, id, place)] : []
  return [found(named, id, place), ...inFamily]
}

function titleOf({ code, title }: AuthoredOf<'criterion'>['unit']): Message {
  const { zh, en } = localize(title, 'zh')
  const withCode = (text: string) => (code === undefined ? text : `${code} ${text}`)
  return { zh: withCode(zh ?? en ?? ''), en: withCode(en ?? zh ?? '') }
}

function sectionKind(layout: Layout): NumberedKind {
  if (layout.kind === 'annex') return 'annex'
  return layout.level === 1 ? 'chapter' : 'clause'
}

function groupName(
  source: StandardSource,
  { id }: OutlineGroup,
  path: readonly (string | number)[],
  layouts: readonly Layout[],
): NamedThing {
  const layout = layouts.find(
    (candidate) => candidate.id === id && candidate.kind !== 'term' && candidate.kind !== 'heading',
  )
  const print =
    layout?.number === undefined ? undefined : ({ kind: sectionKind(layout), number: layout.number } as const)
  const key = `group:${source.id}/${id}`
  const named: Named = { key, kind: 'group', standard: source.id, address: layout?.address, section: id, print }
  return found(named, id, placeIn(source.standard, ...path, 'id'))
}

/** The names of the headings, provisions, tables and the like of all sections, in the order of print. */
function anchorNames(standard: string, layouts: readonly Layout[]): NamedPart[] {
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
