import type { Artifact } from '../model/artifact.ts'
import type { Standard } from '../model/catalog.ts'
import { verificationMethods } from '../model/kinds.ts'
import { methodLabels } from '../model/labels.ts'
import type { Localized } from '../model/text.ts'
import { apiFolder } from './addresses.ts'
import { criteriaChecked, provisionsChecked } from './checklist-rows.ts'
import type { Edition } from './edition.ts'
import type { Family } from './family.ts'
import { jsonFile } from './json-file.ts'

/** A line of a checklist with what it is found by: ids of actors, process steps and methods, and keys of criteria. */
export interface CheckedLine {
  readonly key: string
  readonly actors: readonly string[]
  readonly steps: readonly string[]
  readonly methods: readonly string[]
  readonly criteria: readonly string[]
}

/** The lines of the checklist of `edition`. */
export function checkedLines(edition: Edition): CheckedLine[] {
  return provisionsChecked(edition).map(({ placed }) => {
    const { id, actor, step, verify } = placed.provision
    return {
      key: `${edition.standard.id}/${id}`,
      actors: actor,
      steps: step === undefined ? [] : [step],
      methods: verify,
      criteria: criteriaChecked(placed),
    }
  })
}

/**
 * `checklists.json`: which lines of the checklists, across all standards, are for which actor, process step and method of
 * verification, and which each criterion judges; of two editions of a standard, those of the later one. `linesOf` gives the
 * lines of each standard.
 */
export function emitChecklistIndex(
  family: Family,
  linesOf: (standard: Standard) => readonly CheckedLine[],
): Artifact[] {
  const { vocabulary } = family.catalog
  const standards = [...family.standards.values()]
  const lines = standards.flatMap(linesOf)
  const methods = verificationMethods.map((id) => ({ id, title: methodLabels[id] }))
  const content = {
    editions: standards.map(({ id, edition }) => ({ standard: id, edition })),
    actors: listed(vocabulary.actors, keysBy(lines, 'actors')),
    steps: listed(vocabulary.steps, keysBy(lines, 'steps')),
    methods: listed(methods, keysBy(lines, 'methods')),
    criteria: criteriaListed(standards, keysBy(lines, 'criteria')),
  }
  return [jsonFile(family.catalog, 'checklists', { path: `${apiFolder}checklists.json`, content })]
}

function keysBy(
  lines: readonly CheckedLine[],
  facet: 'actors' | 'steps' | 'methods' | 'criteria',
): ReadonlyMap<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const line of lines) {
    for (const id of line[facet]) {
      const known = keys.get(id)
      if (known) known.push(line.key)
      else keys.set(id, [line.key])
    }
  }
  return keys
}

interface Titled {
  readonly id: string
  readonly title: Localized
}

/** The keys of the lines of each thing; one without lines is left out. */
function listed(things: readonly Titled[], keys: ReadonlyMap<string, string[]>) {
  return things.flatMap(({ id, title }) => {
    const lines = keys.get(id)
    return lines ? [{ id, title, lines }] : []
  })
}

function criteriaListed(standards: readonly Standard[], keys: ReadonlyMap<string, string[]>) {
  return standards.flatMap((standard) =>
    standard.criteria.flatMap(({ id, title, scoring }) => {
      const key = `${standard.id}/${id}`
      const lines = scoring === undefined ? undefined : keys.get(key)
      return lines ? [{ key, title, lines }] : []
    }),
  )
}
