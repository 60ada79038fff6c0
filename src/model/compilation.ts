import type { Catalog } from './catalog.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { UnitKind } from './kinds.ts'
import type { Place } from './place.ts'
import type { Language } from './text.ts'

/**
 * What compiling a workspace gives: the catalog, and what rules need beyond it. Plain data throughout, but that the places of some
 * links are found when they are asked for.
 */
export interface Compilation {
  readonly catalog: Catalog
  /** Every id that a file declares, duplicates included, in the order of files and lines. */
  readonly declarations: readonly Declaration[]
  /** Those of them without the parts of units, as long as no two parts have the same id; absent where that was not looked for. */
  readonly mainDeclarations?: readonly Declaration[] | undefined
  /** Every link, resolved or not. */
  readonly links: readonly Link[]
  /** Every entry of every outline, in order, with what it names. */
  readonly outlines: readonly OutlineEntry[]
  /** Every translated unit, with how it agrees with its original. */
  readonly translations: readonly TranslatedUnit[]
  /** Faults of the stages themselves: unreadable files, YAML, schema. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One declared id. Two declarations with the same key are a fault. */
export interface Declaration {
  /** `term:<id>`, `reference:<id>`, `<kind>:<standard>/<id>`, `anchor:<standard>/<unit>.<local>`, … */
  readonly key: string
  readonly kind: UnitKind | 'group' | 'anchor' | 'parameter' | 'actor' | 'evidence' | 'step'
  readonly id: string
  /** Folder of the standard it belongs to; absent for what the family shares. */
  readonly standard?: string | undefined
  readonly place: Place
}

/** One mention of an id: a link in the text, or a name in front matter. */
export interface Link {
  /** What the author wrote, such as `term:user` or `#record`. */
  readonly written: string
  /** Kind of thing expected, for the message. */
  readonly expects: string
  /** Key of what it names; absent if nothing has that name. */
  readonly target?: string | undefined
  /** Ids that exist and look alike, best first, at most three. */
  readonly suggestions: readonly string[]
  /** Key of the standard, and id of the provision or section, in which it stands. */
  readonly from: { readonly standard?: string | undefined; readonly section?: string | undefined }
  readonly normative: boolean
  readonly place: Place
}

/** A translation beside its original. */
export interface TranslatedUnit {
  /** Key of the original; absent if nothing has that id. */
  readonly original?: string | undefined
  readonly of: string
  readonly language: Language
  /** Digest that the translation carries, and digest of the original as it is now. */
  readonly digest: string
  readonly currentDigest?: string | undefined
  /** Local ids of the original that the translation lacks, and those that only the translation has. */
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly place: Place
  readonly digestPlace: Place
}

/** One line of an outline. */
export interface OutlineEntry {
  readonly standard: string
  readonly id: string
  /** Key of the unit it names; absent for a group, or if no unit has that id. */
  readonly target?: string | undefined
  readonly kind: 'unit' | 'group'
  /** Ids of the groups and units around it, outermost first. */
  readonly path: readonly string[]
  readonly place: Place
}
