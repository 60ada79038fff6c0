import type { Standard } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import { allProvisions, allSections } from './sections.ts'

/** A provision with the standard in which it stands. */
export interface Use {
  readonly standard: Standard
  readonly provision: Provision
}

/**
 * Which provisions refer to what: by the target of the reference as the catalog names it, such as
 * `anchor:<standard>/<provision>` or `unit:<standard>/<unit>`. A provision that refers twice is given once.
 */
export function usesOf(standards: readonly Standard[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  for (const standard of standards) {
    for (const provision of allProvisions(standard.sections)) {
      for (const target of new Set(provision.references.map((reference) => reference.target))) {
        const found = uses.get(target)
        if (found === undefined) uses.set(target, [{ standard, provision }])
        else found.push({ standard, provision })
      }
    }
  }
  return uses
}

/** The first provision of every unit, by `standard/unit`: there the uses of the unit as a whole are shown. */
export function firstProvisionsOf(standards: readonly Standard[]): ReadonlyMap<string, Provision> {
  const first = new Map<string, Provision>()
  for (const { id, sections } of standards) {
    for (const provision of allSections(sections).flatMap(ownProvisions)) {
      const key = `${id}/${provision.unit}`
      if (!first.has(key)) first.set(key, provision)
    }
  }
  return first
}

function ownProvisions({ blocks }: Section): Provision[] {
  return blocks.flatMap((block) => (block.type === 'provision' ? [block.provision] : []))
}
