import type { FamilySource } from '../compile/authored.ts'
import { sharedLookups } from '../compile/compile.ts'
import { sharedNames } from '../compile/declare.ts'
import { compareNumbers } from '../compile/designation.ts'
import { identify } from '../compile/identify.ts'
import type { StandardHead } from '../compile/link.ts'
import { createRegistry, type Registry } from '../compile/registry.ts'
import { familyView, parametersOf, referenceOf, vocabularyOf } from '../compile/shared-registers.ts'
import { termFinder } from '../compile/term-finder.ts'
import { namesIn } from '../lint/linted-family.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ParsedDocument, Source } from '../syntax/parsed-document.ts'
import type { FamilyMemory } from './family-memory.ts'
import { digest } from './folders.ts'
import type { Shelf } from './shelf.ts'
import type { StandardRecord, Surroundings } from './standard-record.ts'
import {
  type CompiledStandard,
  compilationOf,
  type ExtractedState,
  extractState,
  headOf,
  IrregularFolder,
  isSameAround,
  lookupsHold,
  type ReadingOptions,
  type StandardLookups,
  type StandardState,
  surroundingsFinder,
} from './standard-state.ts'

/** What standards share, read anew in every check. */
export interface SharedState {
  readonly documents: readonly ParsedDocument[]
  readonly family: FamilySource
  readonly diagnostics: readonly Diagnostic[]
  /** The catalog without its standards. */
  readonly catalog: Catalog
  readonly lookups: ReturnType<typeof sharedLookups>
}

export interface SharedOptions extends ReadingOptions {
  readonly images: readonly string[]
  readonly generator: Catalog['generator']
  readonly publication: Catalog['publication']
}

/** Reads what the standards of a family share: references, parameters, vocabulary, and what is out of place. */
export function readShared(
  sources: readonly Source[],
  folders: readonly string[],
  options: SharedOptions,
): SharedState {
  const { source, unread, generator, publication, remember } = options
  const documents = sources.map(options.parse)
  const isElsewhere = (path: string): boolean => !folders.some((name) => path.startsWith(`${source}/${name}/`))
  const { family, diagnostics } = identify(documents, { source, unread: unread.filter(isElsewhere), remember })
  const [misplaced] = family.standards
  if (misplaced !== undefined) throw new IrregularFolder(misplaced.id)
  const catalog: Catalog = {
    schemaVersion: '1.0.0',
    generator,
    publication,
    vocabulary: vocabularyOf(family),
    parameters: parametersOf(family, []),
    references: family.references.map(referenceOf),
    standards: [],
  }
  return { documents, family, diagnostics: diagnostics(), catalog, lookups: sharedLookups(family, options) }
}

/** The standards of a family by their names, as far as these can be told without a look into texts. */
export interface NamedFamily {
  /** In the order of their folders. */
  readonly states: readonly StandardState[]
  readonly registry: Registry
  readonly lookups: StandardLookups
  /** Digest of the terms that are found in texts. */
  readonly terms: string
}

/** What is kept of a family, and whether only the words of its texts are asked for, not what is printed of them. */
export interface NamingOptions extends FamilyMemory {
  readonly wordsOnly: boolean
}

/** Names the standards of a family, so that they can be looked up. */
export function nameFamily(
  states: readonly StandardState[],
  { family, lookups }: SharedState,
  { same, chapters, wordsOnly }: NamingOptions,
): NamedFamily {
  const registry = createRegistry({
    shared: sharedNames(family),
    standards: states.map(({ names }) => names),
    claims: [...family.claims, ...states.flatMap(({ claims }) => claims)],
    open: family.openRegisters,
  })
  const known = states.flatMap((state) => state.terms)
  const terms = digest(JSON.stringify(known))
  const findTerms = same('terms', terms, () => termFinder(known))
  return { states, registry, lookups: { ...lookups, findTerms, chapters, wordsOnly }, terms }
}

/** The head of a standard as its record has it, if that holds among those names. */
export function recordedHead({ record }: StandardState, { registry, terms }: NamedFamily): StandardHead | undefined {
  return record?.around.terms === terms && lookupsHold(record, registry) ? record.head : undefined
}

/** The head of a standard, made from its files. */
export function madeHead({ headSource }: StandardState, { registry, lookups }: NamedFamily): StandardHead {
  return headOf(headSource(), registry, lookups)
}

/** A standard with its state, and its compilation where its files were read. */
export interface JoinedStandard {
  readonly state: StandardState
  readonly head: StandardHead
  readonly around: Surroundings
  /** False where all that is known of it still holds. */
  readonly isAnew: boolean
  /** What it looked up of others when it was compiled. */
  readonly lookups: () => StandardRecord['lookups']
  /** Its compilation, also of a standard that was not read anew, when somebody asks for its text after all. */
  readonly compile: () => CompiledStandard
  /** Lets go of its compilation, which is made again when somebody asks for it. */
  readonly letGo: () => void
}

/** All standards of a family, in the order of print. */
export interface JoinedFamily {
  readonly standards: readonly JoinedStandard[]
  readonly registry: Registry
}

/** Links standards to each other; those whose record no longer holds in the family as it is are read when they are asked for. */
export function joinFamily(
  named: NamedFamily,
  { catalog: shared }: SharedState,
  { shelf, heads: made }: { readonly shelf: Shelf; readonly heads?: ReadonlyMap<string, StandardHead> },
): JoinedFamily {
  const { states, registry, lookups } = named
  const heads = states.map((state) => {
    const recorded = recordedHead(state, named)
    const head = recorded ?? made?.get(state.folder.name) ?? madeHead(state, named)
    return { state, head, holds: recorded !== undefined }
  })
  const byNumber = heads.toSorted((a, b) => compareNumbers(a.head.number, b.head.number))
  const view = familyView(
    byNumber.map(({ head }) => head),
    heads.map(({ head }) => head),
    shared.references,
  )
  const names = digest(JSON.stringify(namedThings({ ...shared, standards: byNumber.map(({ head }) => head) })))
  const aroundOf = surroundingsFinder(view, { terms: named.terms, names })
  const standards = byNumber.map(({ state, holds, head }): JoinedStandard => {
    const around = aroundOf(head.id)
    const isAnew = !holds || state.record === undefined || !isSameAround(state.record.around, around)
    let looked = isAnew ? undefined : state.record?.lookups
    const extract = (): ExtractedState => {
      const extracted = extractState(state.opened(), registry, lookups)
      looked ??= extracted.lookups
      return extracted
    }
    const kept = isAnew ? undefined : state.compiled
    const size = state.folder.sources.length
    const compiled = shelf(() => kept ?? compilationOf(state.opened(), extract(), { view, shared }), size)
    return {
      state,
      head,
      around,
      isAnew,
      lookups: () => looked ?? extract().lookups,
      compile: compiled.made,
      letGo: compiled.clear,
    }
  })
  return { standards, registry }
}

/** The words that name things of the family, of which rules know when they read one standard. */
function namedThings(family: Parameters<typeof namesIn>[0]): unknown {
  const terms = family.standards.flatMap((standard) =>
    standard.terms.map(({ id, term, aliases, deprecated, abbreviation }) => [
      id,
      term,
      aliases,
      deprecated,
      abbreviation,
    ]),
  )
  return [namesIn(family), terms]
}
