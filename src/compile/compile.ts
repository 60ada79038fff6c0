import type { Catalog, Publication } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import { type Renewable, renewable } from '../model/once.ts'
import { compareText } from '../model/place.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { FamilySource, StandardSource } from './authored.ts'
import { citedByClause } from './cited-by-clause.ts'
import { namesOf, sharedNames } from './declare.ts'
import { compareNumbers } from './designation.ts'
import { type ExtractedStandard, extractStandard, type Lookups } from './extract-standard.ts'
import { identify } from './identify.ts'
import { type Layout, layoutStandard } from './layout.ts'
import { parameterValues } from './limits.ts'
import { linkStandard } from './link.ts'
import { outlineEntries } from './outline.ts'
import { createRegistry, type StandardNames } from './registry.ts'
import { familyView, parametersOf, referenceOf, vocabularyOf } from './shared-registers.ts'
import { type KnownTerm, knownTerms, termFinder } from './term-finder.ts'
import { type Counterparts, counterpartsOf, translatedUnits } from './translations.ts'
import { withoutClauses, withoutText } from './without-text.ts'

/** What compiling needs to know beside the documents. */
export interface CompileSettings {
  readonly publication: Publication
  /** Folder of the sources, relative to the workspace. */
  readonly source: string
  readonly generator: Catalog['generator']
  /** Paths of the images of the workspace; without them every figure is taken to have its image. */
  readonly images?: readonly string[] | undefined
  /** Paths of the files that are there but could not be read, so that what refers to them is not reported besides. */
  readonly unread?: readonly string[] | undefined
}

/**
 * Compiles parsed documents to a catalog: identify → lay out → declare → extract → link. Never throws on their content; the
 * order in which they are given is of no account.
 */
export function compile(documents: readonly ParsedDocument[], settings: CompileSettings): Compilation {
  const inOrder = documents.toSorted((a, b) => compareText(a.path, b.path))
  const { family, diagnostics } = identify(inOrder, settings)
  const prepared = family.standards.map(prepareStandard)
  const registry = createRegistry({
    shared: sharedNames(family),
    standards: prepared.map(({ names }) => names),
    claims: family.claims,
    open: family.openRegisters,
  })
  const lookups = {
    ...sharedLookups(family, settings),
    registry,
    findTerms: termFinder(prepared.flatMap(({ terms }) => terms)),
  }
  const extracted = prepared.map((standard) => extractPrepared(standard.whole(), lookups))
  const references = family.references.map(referenceOf)
  const byNumber = extracted.toSorted((a, b) => compareNumbers(a.standard.number, b.standard.number))
  const view = familyView(
    byNumber.map(({ standard }) => standard),
    extracted.map(({ standard }) => standard),
    references,
  )
  const standards = byNumber.map((own) => linkStandard(own, view))
  const catalog: Catalog = {
    schemaVersion: '1.0.0',
    generator: settings.generator,
    publication: settings.publication,
    vocabulary: vocabularyOf(family),
    parameters: parametersOf(family, standards),
    references,
    standards,
  }
  return {
    catalog,
    declarations: registry.declarations,
    links: extracted.flatMap(({ links }) => links),
    outlines: family.standards.flatMap((source) => outlineEntries(source, registry)),
    translations: family.standards.flatMap(translatedUnits),
    diagnostics: [...diagnostics(), ...extracted.flatMap(({ faults }) => faults)],
  }
}

/** A standard laid out, with its translations. */
export interface LaidOutStandard {
  readonly source: StandardSource
  readonly layouts: readonly Layout[]
  readonly counterparts: () => ReadonlyMap<string, Counterparts>
  /** Other standards that any of its files cites by dated edition. */
  readonly dated: ReadonlySet<string>
}

/** A standard as far as it can be read without a look at the others. */
export interface PreparedStandard {
  readonly source: StandardSource
  /** Laid out when it is asked for, which parses it. */
  readonly whole: () => LaidOutStandard
  /** As far as terms, metrics and criteria go: for this clauses are not parsed. */
  readonly head: LaidOutStandard
  readonly names: StandardNames
  readonly terms: readonly KnownTerm[]
  /** Lets go of what was laid out when it was asked for. */
  readonly letGo: () => void
}

/** Lays a standard out as far as it is asked for, and says what its files name. */
export function prepareStandard(source: StandardSource): PreparedStandard {
  const { get: counterparts, letGo: letCounterpartsGo } = counterpartsLater(source)
  const common = { counterparts, dated: citedByClause(source) }
  const head = headOf(source, common)
  const whole = renewable(
    (): LaidOutStandard => ({ source, layouts: layoutStandard(source, common.counterparts()), ...common }),
  )
  const { names, letGo } = namesOf(source, { ofHead: head.layouts, all: () => whole.get().layouts }, common.dated)
  return {
    source,
    whole: whole.get,
    head,
    names,
    terms: knownTerms(source.id, source.terms),
    letGo() {
      whole.letGo()
      letGo()
      letCounterpartsGo()
    },
  }
}

function headOf(source: StandardSource, common: Pick<LaidOutStandard, 'counterparts' | 'dated'>): LaidOutStandard {
  const own = withoutText(source)
  return { source: own, layouts: layoutStandard(own, none).flatMap(withoutClauses), ...common }
}

/** The translations of a standard's units, paired with the originals when they are asked for, which parses both. */
function counterpartsLater(source: StandardSource): Renewable<ReadonlyMap<string, Counterparts>> {
  return source.translations.length === 0 ? noCounterparts : renewable(() => counterpartsOf(source))
}

const none: ReadonlyMap<string, Counterparts> = new Map()
const noCounterparts = { get: (): typeof none => none, letGo: () => {} } // made here, where it does not hold a standard's files

/** Extracts a standard that has been laid out. */
export function extractPrepared(
  { source, layouts, counterparts, dated }: LaidOutStandard,
  lookups: Omit<Lookups, 'counterparts' | 'dated'>,
): ExtractedStandard {
  return extractStandard(source, layouts, { ...lookups, counterparts: counterparts(), dated })
}

/** What extraction looks up of what a family shares. */
export function sharedLookups(
  family: FamilySource,
  { images, unread, source }: CompileSettings,
): Pick<Lookups, 'family' | 'parameters' | 'hasImage'> {
  const known = images && new Set([...images, ...(unread ?? [])])
  return {
    family,
    parameters: parameterValues(family),
    hasImage: (path) => known?.has(`${source}/${path}`) ?? true,
  }
}
