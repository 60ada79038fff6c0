import type { Declaration } from '../model/compilation.ts'
import type { Language, Message } from '../model/text.ts'
import { anchorAddress } from './addresses.ts'
import type { Claim } from './authored.ts'
import type { NumberedKind } from './prescribed.ts'

/** What an id names, and how a text refers to it. */
export interface Named {
  readonly key: string
  readonly kind: Declaration['kind']
  readonly standard?: string | undefined
  /** Address from the root of the site; absent for what has no place on it. */
  readonly address?: string | undefined
  /** Section of the standard in which it stands. */
  readonly section?: string | undefined
  /** What is printed for it within its standard, if the reader must see a number. */
  readonly print?: { readonly kind: NumberedKind; readonly number: string } | undefined
  /** Code and title of a criterion, by which people know it better than by the number of its clause. */
  readonly titled?: Message | undefined
  /** What is printed for a whole document. */
  readonly document?: Message | undefined
  /** True for a law or regulation, which is never a normative reference. */
  readonly law?: boolean | undefined
  /** True where a file with faults claims the id; whatever is said to be in it may well be. */
  readonly claimed?: boolean | undefined
}

/** A name with the place that declares it. */
export type Found = NamedThing | NamedPart

export interface NamedThing {
  readonly named: Named
  readonly declaration: Declaration
}

/** A part of a section. There are so many, and all are kept while so few are looked up, that what it names is made then. */
export interface NamedPart {
  readonly section: PartedSection
  /** What is printed for it. */
  readonly kind: NumberedKind
  readonly number: string
  readonly declaration: Declaration
}

/** A section whose parts have names. */
export interface PartedSection {
  readonly id: string
  /** Address of the page on which it stands. */
  readonly page: string
}

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
  readonly wide: readonly Found[]
  /** Every name, in the order of declaration; those of the parts of the standard may have to be looked up first. */
  readonly all: () => readonly Found[]
}

/** What a registry is made from. */
export interface RegistryInput {
  /** What the family shares: references, parameters, vocabulary. */
  readonly shared: readonly Found[]
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
  const wide = indexOf([...shared, ...standards.flatMap((standard) => standard.wide)])
  const own = new Map<string, Index>()
  const ownOf = (id: string): Index => {
    const known = own.get(id)
    if (known) return known
    const made = indexOf(standards.flatMap((standard) => (standard.id === id ? standard.all() : [])))
    own.set(id, made)
    return made
  }
  const claimed = new Map(claims.flatMap(claimedNames).map((named) => [named.key, named]))
  const find = ({ first }: Index, key: string): Named | undefined => {
    const found = first.get(key)
    return found ? namedBy(found) : claimed.get(key)
  }
  let declarations: readonly Declaration[] | undefined
  return {
    wide: (key) => find(wide, key),
    within: (standard, key) => find(ownOf(standard), key),
    get declarations() {
      declarations ??= [...shared, ...standards.flatMap((standard) => standard.all())].map((found) => found.declaration)
      return declarations
    },
    open: new Set(open),
    idsOf: (group) => idsIn(isWide(`${group}:`) ? wide : ownOf(standardOf(`${group}/`)), group),
    documents: new Map(standards.map(({ id, document }) => [id, document])),
  }
}

/** The standard that a key names something in: `process` in `unit:process/records`. */
export function standardOf(key: string): string {
  const colon = key.indexOf(':')
  const slash = key.indexOf('/', colon)
  return key.slice(colon + 1, slash < 0 ? undefined : slash)
}

interface Index {
  /** By key what was declared first. */
  readonly first: ReadonlyMap<string, Found>
  /** What every declaration names, in their order; two may have the same key. */
  readonly all: readonly Found[]
}

function indexOf(all: readonly Found[]): Index {
  const first = new Map<string, Found>()
  for (let index = all.length - 1; index >= 0; index--) {
    const each = all[index]
    if (each) first.set(each.declaration.key, each) // the first of several with one key comes last, and stays
  }
  return { first, all }
}

/** What a name that was found names. */
function namedBy(found: Found): Named {
  if ('named' in found) return found.named
  const { declaration, section, kind, number } = found
  const { key, standard, id } = declaration
  const address = anchorAddress(section.page, id)
  return { key, kind: declaration.kind, standard, address, section: section.id, print: { kind, number } }
}

/** The ids of a group, which only one who mistyped one asks for. */
function idsIn({ all }: Index, group: string): string[] {
  const start = group.includes(':') ? `${group}/` : `${group}:`
  return all.flatMap(({ declaration: { key } }) => (key.startsWith(start) ? [key.slice(start.length)] : []))
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
export function overheard(registry: Registry, { wide, within, idsOf, document }: Listener): Registry {
  return {
    open: registry.open,
    wide(key) {
      wide(key)
      return registry.wide(key)
    },
    within(standard, key) {
      within(standard, key)
      return registry.within(standard, key)
    },
    get declarations() {
      return registry.declarations
    },
    idsOf(expects) {
      idsOf(expects)
      return registry.idsOf(expects)
    },
    documents: {
      get(standard) {
        document?.(standard)
        return registry.documents.get(standard)
      },
    },
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
