import { sharedNames } from '../compile/declare.ts'
import type { Config } from '../config/config.ts'
import { createLanguageFinder } from '../lint/document-language.ts'
import { activeRules } from '../lint/lint.ts'
import { type CheckedDocument, lintDocument } from '../lint/lint-document.ts'
import { lintAcross, lintPart, type PartResult } from '../lint/lint-part.ts'
import { type PreparedDocument, preparedDocument, withTexts } from '../lint/linted-document.ts'
import {
  createFamilyTools,
  type FamilyTools,
  joinedFamily,
  type LintedFamily,
  type LintedPart,
  lintedPart,
} from '../lint/linted-family.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { LateCompilation } from '../model/late-compilation.ts'
import { once } from '../model/once.ts'
import { forgetful, type ParsedDocument, type Remember } from '../syntax/parsed-document.ts'
import type { JoinedFamily, JoinedStandard, SharedState } from './family-state.ts'
import type { ChapterLinter, LintedChapters } from './linted-chapters.ts'
import { createSoundFiles, type SoundFiles } from './sound-files.ts'
import type { StandardRecord } from './standard-record.ts'
import { ownDigest } from './survey.ts'

/** With what a family is checked. */
export interface LintingOptions {
  readonly config: Config
  /** Stands for the configuration, the tool and what standards share; absent where nothing is kept for the next check. */
  readonly frame: string | undefined
  readonly remember: Remember
  /** The tools made for these names; made anew, or those of the check before. */
  readonly toolsFor: (names: string, make: () => FamilyTools) => FamilyTools
  /** Looks at standards chapter by chapter, and remembers the chapters; absent where files are not kept. */
  readonly lintChapters?: ChapterLinter | undefined
}

/** Options of a check whose files are not kept for another. */
export const unremembered: Omit<LintingOptions, 'config' | 'frame'> = {
  remember: forgetful,
  toolsFor: (_names, make) => make(),
}

/** Checks the parts of a family one by one. */
export interface PartChecker {
  readonly active: ReturnType<typeof activeRules>
  readonly tools: FamilyTools
  /** The catalog; a standard's text is compiled when it is asked for. */
  readonly catalog: Catalog
  readonly prepared: (document: ParsedDocument) => PreparedDocument
  readonly check: (joined: JoinedStandard) => CheckedPart
  /** Checks what the standards share. */
  readonly checkShared: (shared: SharedState) => Pick<CheckedPart, 'part' | 'result'>
}

/** A standard that has been checked. */
export interface CheckedPart {
  readonly folder: string
  readonly part: LintedPart
  readonly result: PartResult
  /** Findings of the stages. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether its record is not the one that was there. */
  readonly isNew: () => boolean
  readonly record: () => StandardRecord
}

/** Makes what checks the parts of a family: runs the rules where files were read anew, else takes what the record says. */
export function createPartChecker(
  { standards }: JoinedFamily,
  { catalog: shared }: SharedState,
  { config, frame, remember, toolsFor, lintChapters }: LintingOptions,
): PartChecker {
  const active = activeRules(config.rules)
  const catalog: Catalog = {
    ...shared,
    standards: standards.map(({ head, compile }) => standardWith(head, () => compile().catalog.standards[0])),
  }
  const lexicon = JSON.stringify(config.lexicon)
  const names = `${standards[0]?.around.names} ${lexicon}`
  const tools = toolsFor(names, () => createFamilyTools(catalog, config.lexicon))
  const languageOf = createLanguageFinder(catalog.standards)
  const prepared = (document: ParsedDocument): PreparedDocument => {
    const language = languageOf(document)
    return remember(document, `prepared ${language} ${lexicon}`, () => preparedDocument(document, language, tools))
  }
  const setting = JSON.stringify(config.rules)
  const checked: Checking['checked'] = (document, linted, sound) => {
    const { language } = linted
    const look = (): CheckedDocument =>
      remember(document, `checked ${language} ${setting}`, () => lintDocument(document, withTexts(linted), active))
    return sound ? sound.check(document, language, look) : look()
  }
  const checking: Checking = { active, tools, catalog, shared, frame, prepared, checked, lintChapters }
  return {
    ...checking,
    check: (joined) => checkPart(joined, checking),
    checkShared: (own) => checkShared(own, checking),
  }
}

/** A standard whose text is there when somebody asks for it. */
function standardWith(head: Omit<Standard, 'sections' | 'explanation'>, text: () => Standard | undefined): Standard {
  return {
    ...head,
    get sections() {
      return text()?.sections ?? []
    },
    get explanation() {
      return text()?.explanation ?? []
    },
  }
}

interface Checking
  extends Pick<PartChecker, 'active' | 'tools' | 'catalog' | 'prepared'>,
    Pick<LintingOptions, 'lintChapters' | 'frame'> {
  /** The catalog without its standards. */
  readonly shared: Catalog
  readonly checked: (document: ParsedDocument, linted: PreparedDocument, sound?: SoundFiles) => CheckedDocument
}

function checkPart(joined: JoinedStandard, checking: Checking): CheckedPart {
  const { state, head, around, isAnew, lookups } = joined
  const known = isAnew ? undefined : state.record
  const recalled = new Map(Object.entries(known?.recalled ?? {}))
  let isChanged = known === undefined
  let full: FullPart | undefined
  const read = (): FullPart => {
    full ??= readPart(joined, checking)
    return full
  }
  const recall: LintedPart['recall'] = (name, make) => {
    if (!recalled.has(name)) {
      recalled.set(name, make(read().family()))
      isChanged = true
    }
    return recalled.get(name) as ReturnType<typeof make>
  }
  const gather: LintedPart['gather'] = (name, make) => recall(name, (own) => chapters?.gather(name, make) ?? make(own))
  const part = new LatePart(() => read().family(), recall, gather)
  const chapters = isAnew ? lintedChapters(joined, checking) : undefined
  const sound = checking.frame === undefined ? undefined : createSoundFiles(checking.frame, state.sound)
  const result = known?.result ?? resultOf(part, read(), { ...checking, chapters, sound })
  const { diagnostics } = known ?? joined.compile()
  if (chapters === undefined) full = undefined // it takes much memory, and hardly any rule that compares standards asks for it
  return {
    part,
    result,
    diagnostics,
    folder: state.folder.name,
    isNew: () => isChanged,
    record: () => ({
      digest: ownDigest(state.folder, checking.frame),
      document: state.names.document,
      wide: state.names.wide,
      terms: state.terms,
      claims: state.claims,
      head,
      lookups: lookups(),
      around,
      diagnostics,
      result,
      sound: known?.sound ?? sound?.digests ?? [],
      recalled: Object.fromEntries(recalled),
    }),
  }
}

/** A part that is read when it is asked for; a class as `LateCompilation` is one. */
class LatePart implements LintedPart {
  readonly recall: LintedPart['recall']
  readonly gather: LintedPart['gather']
  readonly #family: () => LintedFamily

  constructor(family: () => LintedFamily, recall: LintedPart['recall'], gather: LintedPart['gather']) {
    this.#family = family
    this.recall = recall
    this.gather = gather
  }

  get family(): LintedFamily {
    return this.#family()
  }
}

/** A part with its text. */
interface FullPart {
  readonly documents: readonly ParsedDocument[]
  readonly linted: readonly PreparedDocument[]
  /** Compiled when it is asked for: what is read of single files is let go before. */
  readonly family: () => LintedFamily
}

function readPart({ state, compile }: JoinedStandard, { prepared, tools }: Checking): FullPart {
  const { documents } = state.opened()
  const linted = documents.map(prepared)
  const family = once(() => lintedPart({ compilation: compile(), documents: linted }, tools).family)
  return { documents, linted, family }
}

function lintedChapters({ state, head, compile }: JoinedStandard, checking: Checking): LintedChapters | undefined {
  const { lintChapters } = checking
  if (lintChapters === undefined) return undefined
  const compilation = compile()
  const { documents } = state.opened()
  return lintChapters({ ...checking, head, compilation, documents, chapters: compilation.chapters() })
}

/** What is known of a part from the check before. */
interface PartMemory {
  readonly chapters: LintedChapters | undefined
  readonly sound: SoundFiles | undefined
}

function resultOf(
  part: LintedPart,
  { documents, linted, family: compiled }: FullPart,
  { checked, active, catalog, tools, chapters, sound }: Checking & PartMemory,
): PartResult {
  const found = checkedDocuments(documents, linted, (document, own) => checked(document, own, sound))
  const family = compiled()
  const own = { family, documents: found, inChapters: chapters?.found }
  const result = lintPart(own, active)
  if (chapters !== undefined) return result // the text is kept
  // What the rules that compare standards recall is recalled now: afterwards the text would have to be read again.
  const alone = joinedFamily(withCatalog(family.compilation, catalog), {
    parts: [part],
    tools,
    documents: () => linted,
  })
  lintAcross(alone, active)
  return result
}

/** The same with another catalog; what is made when it is asked for is not made for this. */
function withCatalog(compilation: Compilation, catalog: Catalog): Compilation {
  return new LateCompilation({
    catalog: () => catalog,
    declarations: () => compilation.declarations,
    links: () => compilation.links,
    outlines: () => compilation.outlines,
    translations: () => compilation.translations,
    diagnostics: () => compilation.diagnostics,
  })
}

function checkShared(
  { documents, family, diagnostics }: SharedState,
  { tools, prepared, checked, active, catalog }: Checking,
): Pick<CheckedPart, 'part' | 'result'> {
  const linted = documents.map(prepared)
  const compilation: Compilation = {
    catalog: { ...catalog, standards: [] },
    declarations: sharedNames(family).map(({ declaration }) => declaration),
    links: [],
    outlines: [],
    translations: [],
    diagnostics,
  }
  const part = lintedPart({ compilation, documents: linted }, tools)
  const found = checkedDocuments(documents, linted, checked)
  return { part, result: lintPart({ family: part.family, documents: found }, active) }
}

function checkedDocuments(
  documents: readonly ParsedDocument[],
  linted: readonly PreparedDocument[],
  checked: Checking['checked'],
): CheckedDocument[] {
  return documents.flatMap((document, index) => {
    const own = linted[index]
    return own === undefined ? [] : [checked(document, own)]
  })
}
