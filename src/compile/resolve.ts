import { closest } from '../model/closest.ts'
import type { Link } from '../model/compilation.ts'
import { onceEach } from '../model/once-each.ts'
import type { Named } from './names.ts'
import type { Registry } from './registry.ts'

/** What a link's address names. */
export interface Resolved {
  /** Kind of thing that the address speaks of. */
  readonly expects: string
  readonly named?: Named | undefined
  readonly suggestions: Link['suggestions']
}

/** Where a link stands, for names that are relative to it. */
export interface Standpoint {
  readonly standard: string
  readonly unit: string
}

const none: readonly never[] = []

const unitKinds: ReadonlySet<string> = new Set([
  'clause',
  'principle',
  'criterion',
  'annex',
  'table',
  'figure',
  'formula',
])

/** Resolves an address of the source format (`term:x`, `clause:standard/x#y`, `#y`, …); `undefined` for a web address. */
export function resolveAddress(address: string, from: Standpoint, registry: Registry): Resolved | undefined {
  if (address.startsWith('#')) return anchorIn(from.standard, from.unit, address.slice(1), registry)
  const colon = address.indexOf(':')
  const scheme = address.slice(0, Math.max(colon, 0))
  const name = address.slice(colon + 1)
  switch (scheme) {
    case 'term':
    case 'metric':
      return byKey(scheme, name, registry)
    case 'ref':
      return byKey('reference', name, registry)
    case 'std':
      return byKey('standard', name, registry)
    default:
      return unitKinds.has(scheme) ? unitAt(name, scheme, from, registry) : undefined
  }
}

/** Resolves the name of a thing of the family, such as front matter mentions by kind and id, the same ones again and again. */
export function byKey(group: string, id: string, registry: Registry): Resolved {
  const known = knownIn(registry)
  const ids = known.get(group)
  const before = ids?.get(id)
  if (before !== undefined) return before
  const resolved = resolveKey(group, id, registry)
  if (ids === undefined) known.set(group, new Map([[id, resolved]]))
  else ids.set(id, resolved)
  return resolved
}

/** What ids were resolved to, by their groups. */
const knownIn = onceEach((_: Registry) => new Map<string, Map<string, Resolved>>())

function resolveKey(group: string, id: string, registry: Registry): Resolved {
  const key = `${group}:${id}`
  const named = registry.wide(key) ?? (registry.open.has(group) ? { key, kind: 'parameter', claimed: true } : undefined)
  return { expects: group, named, suggestions: named ? none : closest(id, registry.idsOf(group)) }
}

/** Resolves the id of a criterion of the same standard. */
export function criterionNamed(id: string, { standard }: Standpoint, registry: Registry): Resolved {
  const named = registry.within(standard, `unit:${standard}/${id}`)
  return { expects: 'criterion', named, suggestions: named ? none : closest(id, registry.idsOf(`unit:${standard}`)) }
}

/** Resolves a key under `provisions:`, the local id of a provision of the same file. */
export function ownProvision(local: string, { standard, unit }: Standpoint, registry: Registry): Resolved {
  const own = `${unit}.`
  const named = registry.within(standard, `anchor:${standard}/${own}${local}`)
  if (named) return { expects: 'provision', named, suggestions: none }
  const near = closest(own + local, registry.idsOf(`anchor:${standard}`))
  return { expects: 'provision', named, suggestions: localIds(own, near) }
}

/** The same of one that is known to be there. */
export function provisionHere(local: string, { standard, unit }: Standpoint): Resolved {
  const named: Named = { key: `anchor:${standard}/${unit}.${local}`, kind: 'anchor', standard }
  return { expects: 'provision', named, suggestions: none }
}

/** Those of `ids` that begin with `own`, without it. */
function localIds(own: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => (id.startsWith(own) ? [id.slice(own.length)] : []))
}

/** Resolves `[standard/]unit[.provision]`, the name of a provision or unit in front matter. */
export function provisionNamed(name: string, from: Standpoint, registry: Registry): Resolved {
  const { standard, rest } = parted(name, from)
  const [unit = '', local] = rest.split('.', 2)
  return local === undefined
    ? unitNamed(standard, unit, 'provision', registry)
    : anchorIn(standard, unit, local, registry)
}

/** `standard/unit.provision`, or `standard/unit`, of what a name resolved to. */
export function provisionKey({ named }: Resolved): string | undefined {
  return named?.key.replace(/^(?:anchor|unit|group):/, '')
}

function unitAt(name: string, expects: string, from: Standpoint, registry: Registry): Resolved {
  const mark = name.indexOf('#')
  const { standard, rest: unit } = parted(mark < 0 ? name : name.slice(0, mark), from)
  if (mark < 0) return unitNamed(standard, unit, expects, registry)
  const [local = ''] = name.slice(mark + 1).split('#', 1)
  const resolved = anchorIn(standard, unit, local, registry)
  return numbered.has(expects) ? { ...resolved, expects } : resolved
}

/** Kinds of thing within a unit that have numbers of their own. */
const numbered: ReadonlySet<string> = new Set(['table', 'figure', 'formula'])

function parted(name: string, from: Standpoint): { readonly standard: string; readonly rest: string } {
  const slash = name.indexOf('/')
  return slash < 0
    ? { standard: from.standard, rest: name }
    : { standard: name.slice(0, slash), rest: name.slice(slash + 1) }
}

function unitNamed(standard: string, id: string, expects: string, registry: Registry): Resolved {
  const named =
    registry.within(standard, `unit:${standard}/${id}`) ?? registry.within(standard, `group:${standard}/${id}`)
  return { expects, named, suggestions: named ? none : closest(id, registry.idsOf(`unit:${standard}`)) }
}

function anchorIn(standard: string, unit: string, local: string, registry: Registry): Resolved {
  const around = registry.within(standard, `unit:${standard}/${unit}`)
  const anchor = registry.within(standard, `anchor:${standard}/${unit}.${local}`)
  const named = anchor ?? (around?.claimed ? around : undefined)
  if (!named && !around) return unitNamed(standard, unit, 'provision', registry)
  if (named) return { expects: 'provision', named, suggestions: none }
  const known = localIds(`${unit}.`, registry.idsOf(`anchor:${standard}`))
  return { expects: 'provision', named, suggestions: closest(local, known) }
}
