import type { Standard } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import { allSections, provisionsOf } from './sections.ts'

/** A provision with the standard in which it stands. */
export interface Use {
  readonly standard: Standard
  readonly provision: Provision
}

/** Where what stands in one standard is referred to. A provision that refers twice is given once. */
export interface Uses {
  /** By the id of the provision referred to. */
  readonly provisions: ReadonlyMap<string, readonly Use[]>
  /** Uses of a unit as a whole, by the id of its first provision: there they are shown. */
  readonly wholes: ReadonlyMap<string, readonly Use[]>
}

/** The uses of what stands in each standard, by the standard's id. */
export function usesOf(standards: readonly Standard[]): ReadonlyMap<string, Uses> {
  const provisions = new Map<string, Map<string, Use[]>>()
  const units = new Map<string, Map<string, Use[]>>()
  for (const standard of standards) {
    for (const provision of provisionsOf(standard)) {
      if (provision.references.length === 0) continue
      for (const target of new Set(provision.references.map((reference) => reference.target))) {
        const [, kind, id = '', rest = ''] = targetForm.exec(target) ?? []
        if (kind !== undefined) add(kind === 'unit' ? units : provisions, [id, rest], { standard, provision })
      }
    }
  }
  const wholes = wholesOf(standards, units)
  const ids = new Set(standards.map(({ id }) => id))
  return new Map(
    [...ids].map((id) => [id, { provisions: provisions.get(id) ?? new Map(), wholes: wholes.get(id) ?? new Map() }]),
  )
}

/** A reference to a provision, or to a unit as a whole, as the catalog names its target. */
const targetForm = /^(anchor|unit):([^/]+)\/(.+)$/

type ById<Value> = Map<string, Map<string, Value>>

function add(uses: ById<Use[]>, [standard, id]: readonly [string, string], use: Use): void {
  const known = uses.get(standard) ?? new Map<string, Use[]>()
  uses.set(standard, known)
  const found = known.get(id)
  if (found === undefined) known.set(id, [use])
  else found.push(use)
}

/** The uses of units, by the first provision of each. */
function wholesOf(standards: readonly Standard[], units: ById<Use[]>): ById<readonly Use[]> {
  const wholes: ById<readonly Use[]> = new Map()
  const seen = new Set<string>()
  for (const { id, sections } of standards) {
    const used = units.get(id)
    if (used === undefined) continue
    const own = wholes.get(id) ?? new Map<string, readonly Use[]>()
    wholes.set(id, own)
    for (const provision of allSections(sections).flatMap(leadsOf)) {
      const uses = used.get(provision.unit)
      const key = `${id}/${provision.unit}`
      if (uses === undefined || seen.has(key)) continue
      seen.add(key)
      own.set(provision.id, uses)
    }
  }
  return wholes
}

function leadsOf({ blocks }: Section): Provision[] {
  return blocks.flatMap((block) => (block.type === 'provision' ? [block.provision] : []))
}
