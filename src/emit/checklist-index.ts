import type { Standard } from '../model/catalog.ts'
import { verificationMethods } from '../model/kinds.ts'
import { methodLabels } from '../model/labels.ts'
import type { Localized } from '../model/text.ts'
import { apiFolder } from './addresses.ts'
import { criteriaChecked, provisionsChecked } from './checklist-rows.ts'
import type { MadeFile } from './content.ts'
import type { Edition } from './edition.ts'
import type { Family } from './family.ts'
import { jsonFileInPieces } from './json-file.ts'

/** The keys of the lines of a checklist by ids of actors, process steps and methods, and by keys of criteria. */
export type LinesFound = Readonly<Record<'actors' | 'steps' | 'methods' | 'criteria', KeysBy>>

type KeysBy = Map<string, string[]>

/** By what the lines of the checklist of `edition` are found. */
export function linesFound(edition: Edition): LinesFound {
  const found: LinesFound = { actors: new Map(), steps: new Map(), methods: new Map(), criteria: new Map() }
  for (const { placed } of provisionsChecked(edition)) {
    const { id, actor, step, verify } = placed.provision
    const key = `${edition.standard.id}/${id}`
    for (const each of actor) addKey(found.actors, each, key)
    if (step !== undefined) addKey(found.steps, step, key)
    for (const method of verify) addKey(found.methods, method, key)
    for (const criterion of criteriaChecked(placed)) addKey(found.criteria, criterion, key)
  }
  return found
}

function addKey(keys: KeysBy, id: string, key: string): void {
  const known = keys.get(id)
  if (known) known.push(key)
  else keys.set(id, [key])
}

/**
 * `checklists.json`: which lines of the checklists, across all standards, are for which actor, process step and method of
 * verification, and which each criterion judges; of two editions of a standard, those of the later one. `foundIn` tells of
 * the lines of each standard.
 */
export function emitChecklistIndex(
  family: Family,
  foundIn: (standard: Standard) => LinesFound | undefined,
): MadeFile[] {
  const { vocabulary } = family.catalog
  const standards = [...family.standards.values()]
  const found = standards.flatMap((standard) => foundIn(standard) ?? [])
  const keysBy = (facet: keyof LinesFound) => found.map((lines) => lines[facet])
  const methods = verificationMethods.map((id) => ({ id, title: methodLabels[id] }))
  const content = {
    editions: standards.map(({ id, edition }) => ({ standard: id, edition })),
    actors: listed(vocabulary.actors, keysBy('actors')),
    steps: listed(vocabulary.steps, keysBy('steps')),
    methods: listed(methods, keysBy('methods')),
    criteria: criteriaListed(standards, keysBy('criteria')),
  }
  return [jsonFileInPieces(family.catalog, 'checklists', { path: `${apiFolder}checklists.json`, content })]
}

interface Titled {
  readonly id: string
  readonly title: Localized
}

/** The keys of the lines of each thing, standard by standard; one without lines is left out. */
function listed(things: readonly Titled[], keys: readonly KeysBy[]) {
  return things.flatMap(({ id, title }) => {
    const lines = linesOf(id, keys)
    return lines.length > 0 ? [{ id, title, lines }] : []
  })
}

function criteriaListed(standards: readonly Standard[], keys: readonly KeysBy[]) {
  return standards.flatMap((standard) =>
    standard.criteria.flatMap(({ id, title, scoring }) => {
      const key = `${standard.id}/${id}`
      const lines = scoring === undefined ? [] : linesOf(key, keys)
      return lines.length > 0 ? [{ key, title, lines }] : []
    }),
  )
}

function linesOf(id: string, keys: readonly KeysBy[]): string[] {
  return keys.flatMap((ofStandard) => ofStandard.get(id) ?? [])
}
