import type { Declaration } from '../model/compilation.ts'
import { once } from '../model/once.ts'
import type { Language } from '../model/text.ts'
import type { Claim } from './authored.ts'
import { type NameIndex, nameIndex } from './name-index.ts'
import { type AllNames, declarationsOf, type Named, type NamedThing, thingsDeclared } from './names.ts'

/** Every id of the family: what it names, and every declaration of it. */
export interface Registry {
  /** What a key names that only one standard of the family may have, or none: a term, a reference, … */
  readonly wide: (key: string) => Named | undefined
  /** What a key names in a standard: a unit, a provision, … */
  readonly within: (standard: string, key: string) => Named | undefined
  readonly declarations: readonly Declaration[]
  /** Groups of which any name may be declared in a file with faults. */
  readonly open: ReadonlySet<string>
  /** Ids by kind of thing (`term`, `unit:<standard>`, …), for suggestions. */
  readonly idsOf: (group: string) => readonly string[]
  /** How documents of the family are called: designation and language by standard. */
  readonly documents: { readonly get: (standard: string) => DocumentName | undefined }
}

/** How a standard is called. */
export interface DocumentName {
  readonly designation: string
  readonly number: string
  readonly language: Language
}

/** What the files of one standard name. */
export interface StandardNames {
  readonly id: string
  readonly document: DocumentName
  /** Names that are one for the whole family: of the standard, its terms and metrics. */
  readonly wide: readonly NamedThing[]
  /** Other standards of whose parts it may speak. */
  readonly cites: readonly string[]
  /** Every name; those of the parts of the standard may have to be looked up first. */
  readonly all: () => AllNames
}

/** What a registry is made from. */
export interface RegistryInput {
  /** What the family shares: references, parameters, vocabulary. */
  readonly shared: readonly NamedThing[]
  readonly standards: readonly StandardNames[]
  readonly claims: readonly Claim[]
  readonly open: readonly string[]
}

/** Whether a key names something that only one standard of the family may have. */
export function isWide(key: string): boolean {
  return !narrow.test(key)
}

const narrow = /^(?:anchor|unit|section|group):/

/** Registers every name; the first declaration of a key holds, and one before any claim to it. */
export function createRegistry({ shared, standards, claims, open }: RegistryInput): Registry {
  const wide = nameIndex({ things: [...shared, ...standards.flatMap((standard) => standard.wide)], parts: () => [] })
  const cited = new Set(standards.flatMap(({ cites }) => cites))
  const own = new Map<string, NameIndex>()
  const ownOf = (id: string): NameIndex => {
    const known = own.get(id)
    if (known) return known
    const all = standards.flatMap((standard) => (standard.id === id ? [standard.all()] : []))
    const parts = once(() => all.flatMap((each) => each.parts()))
    if (cited.has(id)) parts() // others will ask for them when its files may not be at hand any more
    const made = nameIndex({ things: all.flatMap(({ things }) => things), parts })
    own.set(id, made)
    return made
  }
  const claimed = new Map(claims.flatMap(claimedNames).map((named) => [named.key, named]))
  let declarations: readonly Declaration[] | undefined
  return {
    wide: (key) => wide.named(key) ?? claimed.get(key),
    within: (standard, key) => ownOf(standard).named(key) ?? claimed.get(key),
    get declarations() {
      declarations ??= [...thingsDeclared(shared), ...standards.flatMap((standard) => declarationsOf(standard.all()))]
      return declarations
    },
    open: new Set(open),
    idsOf: (group) => (isWide(`${group}:`) ? wide : ownOf(standardOf(`${group}/`))).idsIn(group),
    documents: new Map(standards.map(({ id, document }) => [id, document])),
  }
}

/** The standard that a key names something in: `process` in `unit:process/records`. */
export function standardOf(key: string): string {
  const colon = key.indexOf(':')
  const slash = key.indexOf('/', colon)
  return key.slice(colon + 1, slash < 0 ? undefined : slash)
}

/** What a file with faults may stand for; nothing is printed for it, and it has no address. */
function claimedNames({ id, folder }: Claim): Named[] {
  const kinds = ['term', 'metric', 'reference', 'standard'] as const
  const shared = kinds.map((kind): Named => ({ key: `${kind}:${id}`, kind, claimed: true }))
  return folder === undefined
    ? shared
    : [
        ...shared,
        { key: `unit:${folder}/${id}`, kind: 'clause', standard: folder, claimed: true },
        { key: `standard:${folder}`, kind: 'standard', claimed: true },
      ]
}

/** What a standard looked up outside itself: by key what was found, as text. */
export type Lookups = ReadonlyMap<string, string>

/** A registry as one standard sees it, and what it looks up of others while it does. */
export function watched(registry: Registry, standard: string): { registry: Registry; lookups: Lookups } {
  const lookups = new Map<string, string>()
  const note = (key: string): void => {
    if (!lookups.has(key)) lookups.set(key, lookedUp(registry, key))
  }
  const own = overheard(registry, {
    wide: note,
    within(owner, key) {
      if (owner !== standard) note(key)
    },
    idsOf: (expects) => note(`${idsMark}${expects}/`),
  })
  return { registry: own, lookups }
}

/** Told of what is looked up, before it is. */
export interface Listener {
  readonly wide: (key: string) => void
  readonly within: (standard: string, key: string) => void
  readonly idsOf: (expects: string) => void
  readonly document?: (standard: string) => void
}

/** The same registry, with somebody who listens to what is looked up in it. */
export function overheard(registry: Registry, listener: Listener): Registry {
  return new OverheardRegistry(registry, listener)
}

/** A class as `LateCompilation` is one. */
class OverheardRegistry implements Registry {
  readonly open: Registry['open']
  readonly wide: Registry['wide']
  readonly within: Registry['within']
  readonly idsOf: Registry['idsOf']
  readonly documents: Registry['documents']
  readonly #registry: Registry

  constructor(registry: Registry, { wide, within, idsOf, document }: Listener) {
    this.#registry = registry
    this.open = registry.open
    this.wide = (key) => {
      wide(key)
      return registry.wide(key)
    }
    this.within = (standard, key) => {
      within(standard, key)
      return registry.within(standard, key)
    }
    this.idsOf = (expects) => {
      idsOf(expects)
      return registry.idsOf(expects)
    }
    this.documents = {
      get(standard) {
        document?.(standard)
        return registry.documents.get(standard)
      },
    }
  }

  get declarations(): Registry['declarations'] {
    return this.#registry.declarations
  }
}

/** What `key` names, of whatever kind it is. */
export function namedIn(registry: Registry, key: string): Named | undefined {
  return isWide(key) ? registry.wide(key) : registry.within(standardOf(key), key)
}

/** What looking up `key` gives now, as text that can be compared with what it gave before. */
export function lookedUp(registry: Registry, key: string): string {
  if (key.startsWith(idsMark)) return JSON.stringify(registry.idsOf(key.slice(idsMark.length, -1)))
  return JSON.stringify(namedIn(registry, key) ?? null)
}

const idsMark = 'ids of '
