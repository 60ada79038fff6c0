import type { Catalog, Standard } from '../model/catalog.ts'
import type { Provision } from '../model/provision.ts'
import type { Parameter, Reference, VocabularyEntry } from '../model/units.ts'
import { type FamilySource, placeIn } from './authored.ts'
import type { FamilyView, StandardHead } from './link.ts'
import { localize, localizeOptional } from './localize.ts'
import { withChildren } from './with-children.ts'

/** What linking needs of a family whose standards, in the order of print and in that of their folders, have been extracted. */
export function familyView(
  standards: readonly StandardHead[],
  inFolders: readonly StandardHead[],
  references: readonly Reference[],
): FamilyView {
  const judges = judgesOf(inFolders)
  return {
    standards,
    references: new Map(references.map((reference) => [reference.id, reference])),
    judges,
    judged: new Set([...judges.keys()].map((key) => key.slice(0, key.indexOf('/')))),
  }
}

/** A reference as its file gives it. */
export function referenceOf(source: FamilySource['references'][number]): Reference {
  const { id, number, year, title, type, status, replacedBy, checkedOn, url } = source.unit
  return {
    id,
    number,
    year,
    title: localize(title, 'zh'),
    type,
    status,
    replacedBy,
    checkedOn,
    url,
    place: placeIn(source, 'id'),
  }
}

/** Which criteria judge a provision or unit, by its key. */
function judgesOf(standards: readonly StandardHead[]): ReadonlyMap<string, readonly string[]> {
  const judges = new Map<string, string[]>()
  for (const { id, criteria } of standards) {
    for (const criterion of criteria) {
      for (const key of criterion.provisions) add(judges, key, `${id}/${criterion.id}`)
    }
  }
  return judges
}

/** The names of actors, kinds of evidence and steps. */
export function vocabularyOf(family: FamilySource): Catalog['vocabulary'] {
  const entries = (group: 'actors' | 'evidence' | 'steps'): VocabularyEntry[] =>
    family.vocabularies.flatMap(({ unit }) =>
      Object.entries(unit[group] ?? {}).map(([id, { title, description }]) => ({
        id,
        title: localize(title, 'zh'),
        description: localizeOptional(description, 'zh'),
      })),
    )
  return { actors: entries('actors'), evidence: entries('evidence'), steps: entries('steps') }
}

/** The parameters of a family, each with the provisions that use it. */
export function parametersOf(family: FamilySource, standards: readonly Standard[]): Parameter[] {
  const users = parameterUsers(standards)
  return family.parameters.flatMap((source) =>
    Object.entries(source.unit.parameters).map(([id, parameter]) => ({
      id,
      title: localize(parameter.title, 'zh'),
      value: parameter.value,
      unit: parameter.unit,
      clock: parameter.clock,
      basis: (parameter.basis ?? []).map(({ kind, ref, note }) => ({ kind, ref, note: localizeOptional(note, 'zh') })),
      proposal: parameter.proposal ?? false,
      use: parameter.use ?? 'normative',
      date: parameter.date,
      note: localizeOptional(parameter.note, 'zh'),
      usedBy: users.get(id) ?? [],
      place: placeIn(source, 'parameters', id),
    })),
  )
}

function parameterUsers(standards: readonly Standard[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>()
  const visit = (standard: string, provision: Provision): void => {
    for (const { parameter } of provision.limits) {
      if (parameter !== undefined) add(users, parameter, `${standard}/${provision.id}`)
    }
    for (const item of provision.items) visit(standard, item)
  }
  for (const { id, sections } of standards) {
    for (const block of withChildren(sections).flatMap((section) => section.blocks)) {
      if (block.type === 'provision') visit(id, block.provision)
    }
  }
  return users
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
