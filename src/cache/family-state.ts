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
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ParsedDocument, Source } from '../syntax/parsed-document.ts'
import { digest } from './folders.ts'
import type { StandardRecord, Surroundings } from './standard-record.ts'
import {
  compilationOf,
  type ExtractedState,
  extractState,
  headOf,
  IrregularFolder,
  isSameAround,
  lookupsHold,
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
}

export interface SharedOptions {
  readonly source: string
  readonly unread: readonly string[]
  readonly images: readonly string[]
  readonly generator: Catalog['generator']
  readonly publication: Catalog['publication']
  readonly parse: (source: Source) => ParsedDocument
}

/** Reads what the standards of a family share: references, parameters, vocabulary, and what is out of place. */
export function readShared(
  sources: readonly Source[],
  folders: readonly string[],
  options: SharedOptions,
): SharedState {
  const { source, unread, generator, publication } = options
  const documents = sources.map(options.parse)
  const isElsewhere = (path: string): boolean => !folders.some((name) => path.startsWith(`${source}/${name}/`))
  const { family, diagnostics } = identify(documents, source, unread.filter(isElsewhere))
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
  return { documents, family, diagnostics, catalog }
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
  readonly compile: () => Compilation
  /** Lets go of its text, which takes much memory; it can be had again. */
  readonly release: () => void
}

/** All standards of a family, in the order of print. */
export interface JoinedFamily {
  readonly standards: readonly JoinedStandard[]
  readonly registry: Registry
}

/** Links standards to each other; reads those whose record no longer holds in the family as it is. */
export function joinFamily(
  states: readonly StandardState[],
  shared: SharedState,
  options: SharedOptions,
): JoinedFamily {
  const registry = createRegistry({
    shared: sharedNames(shared.family),
    standards: states.map(({ names }) => names),
    claims: [...shared.family.claims, ...states.flatMap(({ claims }) => claims)],
    open: shared.family.openRegisters,
  })
  const known = states.flatMap((state) => state.terms)
  const terms = digest(JSON.stringify(known))
  const findTerms = termFinder(known)
  const lookups = { ...sharedLookups(shared.family, options), findTerms }
  const extract = (state: StandardState): ExtractedState => extractState(state.opened(), registry, lookups)
  const heads = states.map((state) => {
    const { record } = state
    const holds = record !== undefined && record.around.terms === terms && lookupsHold(record, registry)
    return { state, holds, head: holds ? record.head : headOf(state.withoutText(), registry, lookups) }
  })
  const byNumber = heads.toSorted((a, b) => compareNumbers(a.head.number, b.head.number))
  const view = familyView(
    byNumber.map(({ head }) => head),
    heads.map(({ head }) => head),
    shared.catalog.references,
  )
  const names = digest(JSON.stringify(namedThings({ ...shared.catalog, standards: byNumber.map(({ head }) => head) })))
  const aroundOf = surroundingsFinder(view, { terms, names })
  const compileWith = (state: StandardState, extracted: ExtractedState): Compilation =>
    compilationOf(state.opened(), extracted, { view, shared: shared.catalog })
  const standards = byNumber.map(({ state, holds, head }): JoinedStandard => {
    const around = aroundOf(head.id)
    const isAnew = !holds || state.record === undefined || !isSameAround(state.record.around, around)
    let compiled = isAnew ? undefined : state.compiled
    let looked = isAnew ? undefined : state.record?.lookups
    return {
      state,
      head,
      around,
      isAnew,
      lookups: () => looked ?? extract(state).lookups,
      compile() {
        if (compiled !== undefined) return compiled
        const extracted = extract(state)
        looked ??= extracted.lookups
        compiled = compileWith(state, extracted)
        return compiled
      },
      release() {
        if (state.release === undefined) return
        compiled = undefined
        state.release()
      },
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
