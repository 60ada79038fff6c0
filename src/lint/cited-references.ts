import type { Catalog, Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
import type { Reference } from '../model/units.ts'

/** An external document with the standards that list it. */
export interface CitedReference {
  readonly reference: Reference
  readonly standards: readonly Standard[]
  /** The first link to it. */
  readonly link?: Link | undefined
}

/** The external documents that standards of a family list, normatively or in their bibliographies, in the order of the registry. */
export function citedReferences({ references, standards }: Catalog, links: readonly Link[]): CitedReference[] {
  const citing = new Map<string, Set<Standard>>()
  for (const standard of standards)
    for (const { blocks } of standard.sections)
      for (const block of blocks)
        if (block.type === 'reference-list')
          for (const { target } of block.entries) citing.set(target, (citing.get(target) ?? new Set()).add(standard))
  const first = new Map<string, Link>()
  for (const link of links)
    if (link.target?.startsWith('reference:') && !first.has(link.target)) first.set(link.target, link)
  return references.flatMap((reference) => {
    const key = `reference:${reference.id}`
    const own = citing.get(key)
    return own === undefined ? [] : [{ reference, standards: [...own], link: first.get(key) }]
  })
}
