import type { Declaration } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import type { Language, Message } from '../model/text.ts'
import { anchorAddress, standardAddress, termAddress } from './addresses.ts'
import { type Authored, type Claim, type FamilySource, placeIn, type StandardSource } from './authored.ts'
import { designationOf } from './designation.ts'
import type { LaidOutBlock, Layout } from './layout.ts'
import { type LaidOutItem, layoutItems } from './layout-items.ts'
import { localize } from './localize.ts'
import { type OutlineGroup, outlineSteps } from './outline.ts'
import type { NumberedKind } from './prescribed.ts'

/** What an id names, and how a text refers to it. */
export interface Named {
  readonly key: string
  readonly kind: Declaration['kind']
  readonly standard?: string | undefined
  /** Address from the root of the site; absent for what has no place on it. */
  readonly address?: string | undefined
  /** Section of the standard in which it stands. */
  readonly section?: string | undefined
  /** What is printed for it within its standard, if the reader must see a number. */
  readonly print?: { readonly kind: NumberedKind; readonly number: string } | undefined
  /** What is printed for a whole document. */
  readonly document?: Message | undefined
  /** True for a law or regulation, which is never a normative reference. */
  readonly law?: boolean | undefined
  /** True where a file with faults claims the id; whatever is said to be in it may well be. */
  readonly claimed?: boolean | undefined
}

/** Every id of the family: what it names, and every declaration of it. */
export interface Registry {
  readonly named: ReadonlyMap<string, Named>
  readonly declarations: readonly Declaration[]
  /** Groups of which any name may be declared in a file with faults. */
  readonly open: ReadonlySet<string>
  /** Ids by kind of thing (`term`, `unit:<standard>`, …), for suggestions. */
  readonly idsOf: (expects: string) => readonly string[]
  /** How documents of the family are called: designation and language by standard. */
  readonly documents: ReadonlyMap<
    string,
    { readonly designation: string; readonly number: string; readonly language: Language }
  >
}

/** Declares every id and address before anything refers to them. The first declaration of a key holds. */
export function declare(family: FamilySource, layouts: ReadonlyMap<string, readonly Layout[]>): Registry {
  const found = [
    ...sharedNames(family),
    ...family.standards.flatMap((source) => standardNames(source, layouts.get(source.id) ?? [])),
  ]
  const named = new Map<string, Named>()
  const ids = new Map<string, string[]>()
  for (const { named: name, declaration } of found) {
    if (!named.has(name.key)) named.set(name.key, name)
    const group = name.key.slice(0, name.key.length - declaration.id.length - 1) // `term`, `unit:<standard>`, …
    const known = ids.get(group)
    if (known) known.push(declaration.id)
    else ids.set(group, [declaration.id])
  }
  for (const claimed of family.claims.flatMap(claimedNames))
    if (!named.has(claimed.key)) named.set(claimed.key, claimed)
  const documents = new Map(
    family.standards.map(({ id, standard: { unit } }) => [
      id,
      { designation: designationOf(unit.number, unit.edition), number: unit.number, language: unit.language },
    ]),
  )
  return {
    named,
    declarations: found.map(({ declaration }) => declaration),
    open: new Set(family.openRegisters),
    idsOf: (expects) => ids.get(expects) ?? [],
    documents,
  }
}

/** What a file with faults may stand for; nothing is printed for it, and it has no address. */
function claimedNames({ id, folder }: Claim): Named[] {
  const kinds = ['term', 'metric', 'reference', 'standard'] as const
  const shared = kinds.map((kind): Named => ({ key: `${kind}:${id}`, kind, claimed: true }))
  return folder === undefined
    ? shared
    : [
        ...shared,
        { key: `unit:${folder}/${id}`, kind: 'clause', standard: folder, claimed: true },
        { key: `standard:${folder}`, kind: 'standard', claimed: true },
      ]
}

interface Found {
  readonly named: Named
  readonly declaration: Declaration
}

function found(named: Named, id: string, place: Place): Found {
  const { key, kind, standard } = named
  return { named, declaration: { key, kind, id, standard, place } }
}

function sharedNames(family: FamilySource): Found[] {
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
  }
  const inFamily = kind === 'metric' ? [found({ ...named, key: `metric:${id}` }, id, place)] : []
  return [found(named, id, place), ...inFamily]
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
