import type { ReadWorkspace } from '../check.ts'
import { parametersOf } from '../compile/shared-registers.ts'
import type { FamilyTools } from '../lint/linted-family.ts'
import type { WaivedFinding } from '../lint/waivers/waiver.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { LateCompilation } from '../model/late-compilation.ts'
import { once } from '../model/once.ts'
import { orderFindings } from '../report/report.ts'
import { parse } from '../syntax/parse.ts'
import { createMemory } from './document-memory.ts'
import { createFamilyMemory, unkept } from './family-memory.ts'
import {
  type JoinedFamily,
  joinFamily,
  nameFamily,
  readShared,
  type SharedOptions,
  type SharedState,
} from './family-state.ts'
import { introducedState, introductionOf, recordedIntroduction } from './introduction.ts'
import { createKeepingParser } from './keeping-parser.ts'
import { lintJoined } from './lint-joined.ts'
import { createChapterLinter } from './linted-chapters.ts'
import { type LintingOptions, unremembered } from './part-checker.ts'
import type { RecordStore } from './record-store.ts'
import { createShelf, type Shelved } from './shelf.ts'
import { type OpenedStandard, openStandard, type StandardState } from './standard-state.ts'
import { createSurveyor, type Survey, type SurveyedStandard, sharedOptions } from './survey.ts'

/** What an incremental check finds: the same as a whole one. */
export interface IncrementalCheck {
  readonly diagnostics: readonly Diagnostic[]
  readonly waived: readonly WaivedFinding[]
  /** Folders of the standards that were read anew, by name. */
  readonly readAnew: readonly string[]
  /** The compilation of a standard, by its folder; compiled if it was not. */
  readonly compilationOf: (folder: string) => Compilation | undefined
  /** The catalog without the uses of parameters; what was not read anew is compiled when it is asked for. */
  readonly standards: Catalog
  /** The whole catalog; what was not read anew is compiled when it is asked for. */
  readonly catalog: () => Catalog
  /** The whole compilation, likewise, but for the findings of the stages. */
  readonly compilation: () => Compilation
}

export interface CheckerOptions {
  readonly store: RecordStore
  /** Name and version of the tool, which is part of every digest. */
  readonly generator: Catalog['generator']
  /** Whether what was parsed is kept in memory for the next check; then `store` keeps, too. */
  readonly keepsFiles?: boolean | undefined
  /** Whether nothing will be printed: then the catalog has the words of its texts, but no HTML and no digests. */
  readonly wordsOnly?: boolean | undefined
  /** Parses files, and keeps them, where others need what it keeps, too. */
  readonly parse?: SharedOptions['parse'] | undefined
}

/** Checks a workspace standard by standard, so that what a change does not touch is taken from the check before. */
export interface Checker {
  /** Throws `IrregularFolder` where folders hold something else than standards; then only a whole check can tell. */
  readonly check: (workspace: ReadWorkspace) => IncrementalCheck
  /** The same step by step: first what is known, … */
  readonly survey: (workspace: ReadWorkspace) => Survey
  /** … then how standards hang together, for which those without a record are read; … */
  readonly join: (survey: Survey) => JoinedWorkspace
  /** … at last what is found in them. */
  readonly conclude: (joined: JoinedWorkspace) => IncrementalCheck
}

/** A workspace whose standards are linked to each other. */
export interface JoinedWorkspace {
  readonly survey: Survey
  readonly shared: SharedState
  readonly family: JoinedFamily
}

/** Makes a checker that remembers in `store`, and keeps the files that it has parsed. */
export function createChecker({
  store,
  generator,
  keepsFiles = false,
  wordsOnly = false,
  parse: given,
}: CheckerOptions): Checker {
  const parser = given ?? (keepsFiles ? createKeepingParser() : parse)
  const linting = keepsFiles
    ? { remember: createMemory(), toolsFor: createToolShelf(), lintChapters: createChapterLinter() }
    : unremembered
  const memory = keepsFiles ? createFamilyMemory() : unkept
  const shelf = createShelf(keepsFiles ? undefined : heldFiles)
  const kept = new Map<string, KeptFolder>()
  const survey = createSurveyor(store, generator)

  function join(surveyed: Survey): JoinedWorkspace {
    const options = sharedOptions(surveyed, { parse: parser, remember: linting.remember })
    const names = surveyed.standards.map(({ folder }) => folder.name)
    const shared = memory.same('shared', `${surveyed.frame} ${names.join()}`, () =>
      readShared(surveyed.shared, names, options),
    )
    const states = surveyed.standards.map((standard): StandardState => {
      const { name, digest } = standard.folder
      const before = kept.get(name)
      const { opened, compiled } =
        before?.digest === digest
          ? before
          : { opened: shelf(() => openStandard(standard.folder, options), standard.folder.sources.length) }
      if (keepsFiles) kept.set(name, { digest, opened, compiled })
      return stateOf(standard, opened, compiled)
    })
    const named = nameFamily(states, shared, { ...memory, wordsOnly })
    return { survey: surveyed, shared, family: joinFamily(named, shared, { shelf }) }
  }

  function conclude({ survey: surveyed, shared, family }: JoinedWorkspace): IncrementalCheck {
    const linted = lintJoined(family, shared, { ...linting, config: surveyed.config, frame: surveyed.frame })
    for (const part of linted.parts) if (part.isNew()) store.keep(part.folder, part.record())
    if (keepsFiles)
      for (const { state, isAnew, compile } of family.standards) {
        const own = kept.get(state.folder.name)
        if (own && isAnew) kept.set(state.folder.name, { ...own, compiled: compile() })
      }
    const catalog = once((): Catalog => {
      const { standards } = linted.catalog
      return { ...linted.catalog, parameters: parametersOf(shared.family, standards) }
    })
    return {
      diagnostics: orderFindings([...surveyed.unread, ...linted.diagnostics]),
      waived: linted.waived,
      readAnew: family.standards.flatMap(({ state, isAnew }) => (isAnew ? [state.folder.name] : [])),
      compilationOf: (folder) => family.standards.find(({ state }) => state.folder.name === folder)?.compile(),
      standards: linted.catalog,
      catalog,
      compilation: once(() => wholeOf(family, catalog)),
    }
  }

  return { survey, join, conclude, check: (workspace) => conclude(join(survey(workspace))) }
}

/** The compilation of all standards together. */
function wholeOf({ standards, registry }: JoinedFamily, catalog: () => Catalog): Compilation {
  const all = standards.map(({ compile }) => compile())
  return new LateCompilation({
    catalog,
    declarations: () => registry.declarations,
    links: once(() => all.flatMap(({ links }) => links)),
    outlines: once(() => all.flatMap(({ outlines }) => outlines)),
    translations: once(() => all.flatMap(({ translations }) => translations)),
    diagnostics: () => [],
  })
}

/**
 * How many files are held in memory, counted once as they were read and once more as they were compiled: about as many as one thread
 * checks by itself. All files of a large workspace would fill it.
 */
const heldFiles = 3000

/** Keeps the tools of the check before. */
function createToolShelf(): LintingOptions['toolsFor'] {
  let last: { readonly names: string; readonly tools: FamilyTools } | undefined
  return (names, make) => {
    if (last?.names !== names) last = { names, tools: make() }
    return last.tools
  }
}

/** What is kept of a folder in memory. */
interface KeptFolder extends Pick<StandardState, 'compiled'> {
  readonly digest: string
  readonly opened: Shelved<OpenedStandard>
}

/** A standard as its record has it; without one its files are read. */
function stateOf(
  standard: SurveyedStandard,
  opened: Shelved<OpenedStandard>,
  compiled: StandardState['compiled'],
): StandardState {
  const { record } = standard
  if (record !== undefined) return introducedState(standard, recordedIntroduction(record), { opened, compiled })
  const own = opened.made()
  return introducedState(standard, introductionOf(own), { opened, compiled, headSource: own.prepared.head })
}
