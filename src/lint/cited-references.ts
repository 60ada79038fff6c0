import type { Standard } from '../model/catalog.ts'
import type { Place } from '../model/place.ts'
import type { Reference } from '../model/units.ts'
import { linkGroupsOf } from './link-groups.ts'
import type { LintedFamily } from './linted-family.ts'

/** An external document with the standards that list it. */
export interface CitedReference {
  readonly reference: Reference
  readonly standards: readonly Standard[]
  /** Where it is cited first. */
  readonly cited?: Place | undefined
}

/** The external documents that standards of a family list, normatively or in their bibliographies, in the order of the registry. */
export function citedReferences({ compilation: { catalog }, parts }: LintedFamily): CitedReference[] {
  const citing = new Map<string, Set<Standard>>()
  const first = new Map<string, Place>()
  for (const [index, { recall }] of parts.entries()) {
    const { targets, places } = recall('citations', citationsOf)
    const standard = catalog.standards[index] // the parts of the standards come first
    if (standard !== undefined)
      for (const target of targets) citing.set(target, (citing.get(target) ?? new Set()).add(standard))
    for (const [target, place] of places) if (!first.has(target)) first.set(target, place)
  }
  return catalog.references.flatMap((reference) => {
    const key = `reference:${reference.id}`
    const own = citing.get(key)
    return own === undefined ? [] : [{ reference, standards: [...own], cited: first.get(key) }]
  })
}

interface Citations {
  /** Keys of what the lists of references name. */
  readonly targets: readonly string[]
  /** Where each external document is cited first, by its key. */
  readonly places: readonly (readonly [target: string, place: Place])[]
}

function citationsOf({ compilation }: LintedFamily): Citations {
  const first = new Map<string, Place>()
  for (const { target = '', place } of linkGroupsOf(compilation).citing)
    if (!first.has(target)) first.set(target, place)
  const { standards } = compilation.catalog
  const blocks = standards.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  return {
    targets: blocks.flatMap((block) =>
      block.type === 'reference-list' ? block.entries.map(({ target }) => target) : [],
    ),
    places: [...first],
  }
}
