import type { Standard } from '../../src/model/catalog.ts'
import { onceEach } from '../../src/model/once-each.ts'
import type { Provision } from '../../src/model/provision.ts'
import { allSections } from './sections.ts'
import type { Site } from './site.ts'

/** A provision with the standard in which it stands. */
export interface PlacedProvision {
  readonly provision: Provision
  readonly standard: Standard
}

/** Every provision of the latest editions, items included, by its key (`standard/id`). */
export const provisionsByKey = onceEach(({ latest }: Site): ReadonlyMap<string, PlacedProvision> => {
  const placed = new Map<string, PlacedProvision>()
  const add = (standard: Standard, provision: Provision): void => {
    placed.set(`${standard.id}/${provision.id}`, { provision, standard })
    for (const item of provision.items) add(standard, item)
  }
  for (const standard of latest) {
    for (const { blocks } of allSections(standard.sections)) {
      for (const block of blocks) if (block.type === 'provision') add(standard, block.provision)
    }
  }
  return placed
})
