import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { anchorAddress, standardAddress, termAddress } from './addresses.ts'
import { type Authored, type AuthoredOf, type FamilySource, placeIn, type StandardSource } from './authored.ts'
import { designationOf } from './designation.ts'
import type { LaidOutBlock, Layout } from './layout.ts'
import { type LaidOutItem, layoutItems } from './layout-items.ts'
import { localize } from './localize.ts'
import { type OutlineGroup, outlineSteps } from './outline.ts'
import type { NumberedKind } from './prescribed.ts'
import { type Found, isWide, type Named, type StandardNames } from './registry.ts'

function found(named: Named, id: string, place: Place): Found {
  const { key, kind, standard } = named
  return { named, declaration: { key, kind, id, standard, place } }
}

/** The names that the files of one standard declare. */
export function namesOf(source: StandardSource, layouts: readonly Layout[]): StandardNames {
  const { number, edition, language } = source.standard.unit
  const all = standardNames(source, layouts)
  return {
    id: source.id,
    document: { designation: designationOf(number, edition), number, language },
    wide: all.filter(({ named }) => isWide(named.key)),
    all: () => all,
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

function standardNames(source: StandardSource, layouts: readonly Layout[]): Found[] {
  const { id, standard } = source
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
  const sections = new Map(
    layouts
      .flatMap(flatten)
      .flatMap((layout) => (layout.unit && layout.kind !== 'heading' ? [[layout.unit, layout]] : [])),
  )
  const terms = source.terms.map((term) =>
    found(
      { key: `term:${term.unit.id}`, kind: 'term', standard: id, address: termAddress(term.unit.id), section: 'terms' },
      term.unit.id,
      placeIn(term, 'id'),
    ),
  )
  const units = [...source.units, ...source.annexes].flatMap((unit) => unitNames(id, unit, sections.get(unit)))
  const all = layouts.flatMap(flatten)
  const groups = outlineSteps(standard.unit.outline).flatMap(({ node, path, around }) =>
    typeof node === 'string' || around.includes(node.id) ? [] : [groupName(source, node, path, all)],
  )
  const named = [...terms, ...groups, ...units]
  const designation = designationOf(number, edition)
  const designated = found(
    { key: `designation:${designation}`, kind: 'standard' },
    designation,
    placeIn(standard, 'number'),
  )
  return [self, designated, ...named, ...sharedSections(named), ...layouts.flatMap((layout) => anchorNames(id, layout))]
}

/** A group and a unit beside or in it that have one id; a group with a single unit is one section with it. */
function sharedSections(names: readonly Found[]): Found[] {
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

function unitNames(standard: string, unit: Authored, layout: Layout | undefined): Found[] {
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
): Found {
  const layout = layouts.find(
    (candidate) => candidate.id === id && candidate.kind !== 'term' && candidate.kind !== 'heading',
  )
  const print =
    layout?.number === undefined ? undefined : ({ kind: sectionKind(layout), number: layout.number } as const)
  const key = `group:${source.id}/${id}`
  const named: Named = { key, kind: 'group', standard: source.id, address: layout?.address, section: id, print }
  return found(named, id, placeIn(source.standard, ...path, 'id'))
}

/** A section with all below it. */
export function flatten(layout: Layout): Layout[] {
  return [layout, ...layout.children.flatMap(flatten)]
}

function anchorNames(standard: string, layout: Layout): Found[] {
  const { unit } = layout
  const own = unit ? layout.blocks.flatMap((block) => blockNames(standard, layout, block)) : []
  const heading =
    layout.kind === 'heading' && layout.number !== undefined
      ? [
          anchor(
            standard,
            layout,
            layout.id,
            { kind: 'clause', number: layout.number },
            layout.unit?.document.path ?? '',
          ),
        ]
      : []
  return [...heading, ...own, ...layout.children.flatMap((child) => anchorNames(standard, child))]
}

function blockNames(standard: string, layout: Layout, laidOut: LaidOutBlock): Found[] {
  const file = layout.unit?.document.path ?? ''
  if (laidOut.type === 'plain' || !layout.unit) return []
  if (laidOut.type === 'numbered') {
    const { block, id, number } = laidOut
    return [anchor(standard, layout, id, { kind: block.type, number }, file, block.idPlace ?? block.place)]
  }
  const { block, id, number } = laidOut
  const own = anchor(
    standard,
    layout,
    id,
    { kind: numberKind(layout, number), number },
    file,
    block.idPlace ?? block.place,
  )
  const items = layoutItems(block.items, { id, label: number, unit: layout.unit.unit.id })
  return [own, ...items.flatMap((item) => itemNames(standard, layout, item, file))]
}

/** The only paragraph of a chapter is cited as the chapter. */
function numberKind(layout: Layout, number: string): NumberedKind {
  return number === layout.number ? sectionKind(layout) : 'clause'
}

function itemNames(standard: string, layout: Layout, { item, id, label, items }: LaidOutItem, file: string): Found[] {
  const own = anchor(standard, layout, id, { kind: 'clause', number: label }, file, item.idPlace ?? item.place)
  return [own, ...items.flatMap((inner) => itemNames(standard, layout, inner, file))]
}

function anchor(
  standard: string,
  layout: Layout,
  id: string,
  print: Named['print'],
  file: string,
  place?: Place,
): Found {
  const page = layout.address.split('#')[0] ?? layout.address
  const named: Named = {
    key: `anchor:${standard}/${id}`,
    kind: 'anchor',
    standard,
    address: anchorAddress(page, id),
    section: layout.id,
    print,
  }
  return found(named, id, place ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 })
}
