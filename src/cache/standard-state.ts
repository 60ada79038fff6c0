import type { Claim, FamilySource } from '../compile/authored.ts'
import { type Chapters, chaptersOf } from '../compile/chapters.ts'
import { extractPrepared, type LaidOutStandard, type PreparedStandard, prepareStandard } from '../compile/compile.ts'
import { hasRepeatedPart } from '../compile/declare-parts.ts'
import type { ExtractedStandard } from '../compile/extract-standard.ts'
import { identify } from '../compile/identify.ts'
import { type FamilyView, linkStandard, type StandardHead } from '../compile/link.ts'
import { declarationsOf, thingsDeclared } from '../compile/names.ts'
import { outlineEntries } from '../compile/outline.ts'
import { lookedUp, type Registry, type StandardNames, watched } from '../compile/registry.ts'
import type { KnownTerm } from '../compile/term-finder.ts'
import { translatedUnits } from '../compile/translations.ts'
import type { Compilation, OutlineEntry } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { LateCompilation, type LateParts } from '../model/late-compilation.ts'
import { once, renewable } from '../model/once.ts'
import type { ParsedDocument, Remember, Source } from '../syntax/parsed-document.ts'
import type { ChapterMemory } from './chapter-memory.ts'
import { digest, type Folder } from './folders.ts'
import type { StandardRecord, Surroundings } from './standard-record.ts'

/** A standard during a check: read anew, or known from an earlier one until somebody asks for its text. */
export interface StandardState {
  readonly folder: Folder
  readonly names: StandardNames
  readonly terms: readonly KnownTerm[]
  readonly claims: readonly Claim[]
  /** What is known of it without a look at its files, as far as it still holds. */
  readonly record?: StandardRecord | undefined
  /** Files in which nothing was found the last time. */
  readonly sound?: readonly string[] | undefined
  /** What its head is made of. */
  readonly headSource: () => LaidOutStandard
  /** What its text was compiled to when the record was made, where that is kept. */
  readonly compiled?: CompiledStandard | undefined
  /** Its files, read when asked for. */
  readonly opened: () => OpenedStandard
}

/** A standard whose files have been read. */
export interface OpenedStandard {
  readonly documents: readonly ParsedDocument[]
  readonly prepared: PreparedStandard
  readonly claims: readonly Claim[]
  readonly diagnostics: () => readonly Diagnostic[]
  /**
   * Lets go of all that was made of it since it was opened; it is made again when somebody asks for it. To be called when nobody looks at
   * it any more: what is older than what it holds keeps that, though unused, until the engine next looks through the whole heap.
   */
  readonly letGo: () => void
}

/** Thrown where a folder holds something else than one standard; then the workspace is checked as a whole. */
export class IrregularFolder extends Error {}

/** How files are read. */
export interface ReadingOptions {
  /** Folder of the sources. */
  readonly source: string
  /** Paths of the files that could not be read. */
  readonly unread: readonly string[]
  readonly parse: (source: Source) => ParsedDocument
  readonly remember: Remember
}

/** Reads the files of a folder as one standard. */
export function openStandard(
  { name, sources }: Folder,
  { source, unread, parse, remember }: ReadingOptions,
): OpenedStandard {
  const documents = sources.map(parse)
  const own = unread.filter((path) => path.startsWith(`${source}/${name}/`))
  const { family, diagnostics } = identify(documents, { source, unread: own, remember })
  const faults = renewable(diagnostics)
  const [standard, ...others] = family.standards
  if (standard === undefined || others.length > 0 || standard.standard.unit.id !== name || sharesSomething(family))
    throw new IrregularFolder(name)
  const prepared = prepareStandard(standard)
  return {
    documents,
    prepared,
    claims: family.claims,
    diagnostics: faults.get,
    letGo() {
      for (const document of documents) document.letGo?.()
      prepared.letGo()
      faults.letGo()
    },
  }
}

function sharesSomething({ references, parameters, vocabularies, openRegisters }: FamilySource): boolean {
  return [references, parameters, vocabularies, openRegisters].some(({ length }) => length > 0)
}

/** What extracting one standard gave, and what it looked up of others for it. */
export interface ExtractedState {
  readonly extracted: ExtractedStandard
  readonly outlines: readonly OutlineEntry[]
  readonly lookups: StandardRecord['lookups']
}

/** What is looked up for any standard, and its chapters as they were before, where these are kept. */
export interface StandardLookups extends Omit<Parameters<typeof extractPrepared>[1], 'registry' | 'chapterOf'> {
  readonly chapters?: ChapterMemory | undefined
}

/** Extracts a standard, noting what it looks up of others. */
export function extractState(
  { prepared }: OpenedStandard,
  registry: Registry,
  { chapters, ...lookups }: StandardLookups,
): ExtractedState {
  const { id } = prepared.source
  const watch = watched(registry, id)
  const extracted = extractPrepared(prepared.whole(), {
    ...lookups,
    registry: watch.registry,
    chapterOf: chapters?.(id),
  })
  const outlines = outlineEntries(prepared.source, watch.registry)
  return { extracted, outlines, lookups: [...watch.lookups] }
}

/**
 * A standard without its text: only what else is made of its files is extracted, its terms, metrics and criteria,
 * with what is printed of them: it is kept.
 */
export function headOf(
  source: LaidOutStandard,
  registry: Registry,
  { chapters: _, wordsOnly: __, ...lookups }: StandardLookups,
): StandardHead {
  const { sections: ___, explanation: ____, ...head } = extractPrepared(source, { ...lookups, registry }).standard
  return head
}

/** Whether everything that a standard looked up of others is as it was. */
export function lookupsHold({ lookups }: StandardRecord, registry: Registry): boolean {
  return lookups.every(([key, found]) => lookedUp(registry, key) === found)
}

/** A compilation of one standard. */
export interface CompiledStandard extends Compilation {
  readonly chapters: () => Chapters
}

/** The standard as a family by itself, linked into the whole. */
export function compilationOf(
  { prepared, diagnostics }: Pick<OpenedStandard, 'prepared' | 'diagnostics'>,
  { extracted, outlines }: ExtractedState,
  { view, shared }: { readonly view: FamilyView; readonly shared: Compilation['catalog'] },
): CompiledStandard {
  const linked = linkStandard(extracted, view)
  const declarations = once(() => declarationsOf(prepared.names.all()))
  const mainDeclarations = once(() =>
    hasRepeatedPart(prepared.whole().layouts) ? declarations() : thingsDeclared(prepared.names.all().things),
  )
  const catalog = { ...shared, standards: [linked] }
  const translations = translatedUnits(prepared.source)
  const faults = [...diagnostics(), ...extracted.faults]
  const parts = {
    catalog: () => catalog,
    declarations,
    mainDeclarations,
    links: () => extracted.links,
    outlines: () => outlines,
    translations: () => translations,
    diagnostics: () => faults,
  }
  return new LateStandard(
    parts,
    once(() => chaptersOf(extracted, linked)),
  )
}

class LateStandard extends LateCompilation implements CompiledStandard {
  readonly chapters: () => Chapters

  constructor(parts: LateParts, chapters: () => Chapters) {
    super(parts)
    this.chapters = chapters
  }
}

/** Tells what a standard depends on in the family as it is, apart from what it looks up by name. */
export function surroundingsFinder(
  view: FamilyView,
  { terms, names }: { readonly terms: string; readonly names: string },
): (id: string) => Surroundings {
  const citables = digest(JSON.stringify([view.standards.map(citable), [...view.references]]))
  const judges = Map.groupBy(view.judges, ([key]) => key.slice(0, key.indexOf('/')))
  return (id) => ({ terms, names, view: digest(JSON.stringify([citables, judges.get(id) ?? []])) })
}

/** What others may say of a standard. */
function citable({
  id,
  number,
  edition,
  designation,
  series,
  part,
  stage,
  language,
  titleElements,
  title,
  address,
}: StandardHead) {
  return { id, number, edition, designation, series, part, stage, language, titleElements, title, address }
}

/** Whether two surroundings are the same. */
export function isSameAround(a: Surroundings, b: Surroundings): boolean {
  return a.terms === b.terms && a.view === b.view && a.names === b.names
}
