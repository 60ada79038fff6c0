import type { Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
import type { Reference } from '../model/units.ts'
import type { LintedFamily } from './linted-family.ts'

/** An external document with the standards that list it. */
export interface CitedReference {
  readonly reference: Reference
  readonly standards: readonly Standard[]
  /** The first link to it. */
  readonly link?: Link | undefined
}

/** The external documents that standards of a family list, normatively or in their bibliographies, in the order of the registry. */
export function citedReferences({ compilation: { catalog }, parts }: LintedFamily): CitedReference[] {
  const citing = new Map<string, Set<Standard>>()
  const first = new Map<string, Link>()
  for (const [index, { recall }] of parts.entries()) {
    const { targets, links } = recall('citations', citationsOf)
    const standard = catalog.standards[index] // the parts of the standards come first
    if (standard !== undefined)
      for (const target of targets) citing.set(target, (citing.get(target) ?? new Set()).add(standard))
    for (const link of links) if (link.target !== undefined && !first.has(link.target)) first.set(link.target, link)
  }
  return catalog.references.flatMap((reference) => {
    const key = `reference:${reference.id}`
    const own = citing.get(key)
    return own === undefined ? [] : [{ reference, standards: [...own], link: first.get(key) }]
  })
}

interface Citations {
  /** Keys of what the lists of references name. */
  readonly targets: readonly string[]
  /** The first link to each external document. */
  readonly links: readonly Link[]
}

function citationsOf({ compilation: { catalog, links } }: LintedFamily): Citations {
  const first = new Map<string, Link>()
  for (const link of links)
    if (link.target?.startsWith('reference:') && !first.has(link.target)) first.set(link.target, link)
  const blocks = catalog.standards.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  return {
    targets: blocks.flatMap((block) =>
      block.type === 'reference-list' ? block.entries.map(({ target }) => target) : [],
    ),
    links: [...first.values()],
  }
}
