import { once, renewable } from '../model/once.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { standardAddress, termAddress } from './addresses.ts'
import { type AuthoredOf, type FamilySource, type ProvisionUnit, placeIn, type StandardSource } from './authored.ts'
import { anchorNames, sectionKind } from './declare-parts.ts'
import { designationOf } from './designation.ts'
import type { Layout } from './layout.ts'
import { localize } from './localize.ts'
import { firstBy } from './name-index.ts'
import type { AllNames, Named, NamedThing } from './names.ts'
import { type OutlineGroup, outlineSteps, pathOf } from './outline.ts'
import { isWide, type StandardNames } from './registry.ts'
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

/** The names of a standard. */
interface DeclaredNames {
  readonly names: StandardNames
  /** Lets go of those that were made when they were asked for. */
  readonly letGo: () => void
}

/** The names that the files of one standard declare; those of its parts, which take memory, are made when they are asked for. */
export function namesOf(source: StandardSource, layouts: Layouts, cites: ReadonlySet<string>): DeclaredNames {
  const { number, edition, language } = source.standard.unit
  const metrics = source.units.filter(({ unit }) => unit.kind === 'metric')
  const head = headNames(source)
  const wide = [...head, ...unitNames(source.id, metrics, layouts.ofHead).filter(({ named }) => isWide(named.key))]
  const all = renewable(() => allNames(source, head, layouts.all()))
  const document = { designation: designationOf(number, edition), number, language }
  return { names: { id: source.id, document, wide, cites: [...cites], all: all.get }, letGo: all.letGo }
}

/** The names of what the standards of a family share. */
export function sharedNames(family: FamilySource): NamedThing[] {
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

function allNames(
  source: StandardSource,
  [self, designated, ...terms]: HeadNames,
  layouts: readonly Layout[],
): AllNames {
  const { id, standard, units, annexes } = source
  const sections = firstBy(
    withChildren(layouts).filter(({ kind }) => kind !== 'term' && kind !== 'heading'),
    (section) => section.id,
  )
  const groups = outlineSteps(standard.unit.outline).flatMap((step) =>
    typeof step.node === 'string' || step.around.includes(step.node.id)
      ? []
      : [groupName(source, step.node, pathOf(step), sections)],
  )
  const named = terms.concat(groups, unitNames(id, [...units, ...annexes], layouts))
  return { things: [self, designated, ...named, ...sharedSections(named)], parts: once(() => anchorNames(id, layouts)) }
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
  const names: NamedThing[] = []
  units.forEach((unit) => {
    const named = unitNamed(standard, unit.unit, sections.get(unit))
    const { id, kind } = unit.unit
    const place = placeIn(unit, 'id')
    names.push(found(named, id, place))
    if (kind === 'metric') names.push(found({ ...named, key: `metric:${id}` }, id, place))
  })
  return names
}

function unitNamed(standard: string, unit: ProvisionUnit['unit'], layout: Layout | undefined): Named {
  const { id, kind } = unit
  return {
    key: `unit:${standard}/${id}`,
    kind,
    standard,
    address: layout?.address,
    section: layout?.id,
    print: layout && printOf(layout),
    titled: unit.kind === 'criterion' ? titleOf(unit) : undefined,
  }
}

function printOf(layout: Layout): Named['print'] {
  return layout.number === undefined ? undefined : { kind: sectionKind(layout), number: layout.number }
}

function titleOf({ code, title }: AuthoredOf<'criterion'>['unit']): Message {
  const { zh, en } = localize(title, 'zh')
  const withCode = (text: string) => (code === undefined ? text : `${code} ${text}`)
  return { zh: withCode(zh ?? en ?? ''), en: withCode(en ?? zh ?? '') }
}

function groupName(
  source: StandardSource,
  { id }: OutlineGroup,
  path: readonly (string | number)[],
  sections: ReadonlyMap<string, Layout>,
): NamedThing {
  const layout = sections.get(id)
  const named: Named = {
    key: `group:${source.id}/${id}`,
    kind: 'group',
    standard: source.id,
    address: layout?.address,
    section: id,
    print: layout && printOf(layout),
  }
  return found(named, id, placeIn(source.standard, ...path, 'id'))
}
