import { sharedNames } from '../compile/declare.ts'
import type { Config } from '../config/config.ts'
import { createLanguageFinder } from '../lint/document-language.ts'
import { activeRules, concludeLint, type LintResult } from '../lint/lint.ts'
import { type CheckedDocument, lintAcross, lintDocument, lintPart, type PartResult } from '../lint/lint-part.ts'
import { type LintedDocument, lintedDocument } from '../lint/linted-document.ts'
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
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { JoinedFamily, JoinedStandard, SharedState } from './family-state.ts'
import { releasable } from './releasable.ts'
import type { StandardRecord } from './standard-record.ts'

/** With what a family is checked. */
export interface LintingOptions {
  readonly config: Config
  readonly remember: Remember
  /** The tools made for these names; made anew, or those of the check before. */
  readonly toolsFor: (names: string, make: (keeps: boolean) => FamilyTools) => FamilyTools
}

/** What was made of a document by some name, made once where documents are kept. */
export type Remember = <T>(document: ParsedDocument, name: string, make: () => T) => T

/** What the rules found in a family, and what can be kept of each standard. */
export interface LintedJoined extends LintResult {
  readonly parts: readonly KeptPart[]
  readonly catalog: Catalog
}

/** A standard that has been checked. */
export interface KeptPart {
  readonly folder: string
  /** Whether its record is not the one that was there. */
  readonly isNew: () => boolean
  readonly record: () => StandardRecord
}

/** Runs the rules over the standards that were read anew, takes the findings of the others from their records, compares all. */
export function lintJoined(
  { standards, registry }: JoinedFamily,
  shared: SharedState,
  { config, remember, toolsFor }: LintingOptions,
): LintedJoined {
  const active = activeRules(config.rules)
  const catalog: Catalog = {
    ...shared.catalog,
    standards: standards.map(({ head, compile }) => standardWith(head, () => compile().catalog.standards[0])),
  }
  const names = `${standards[0]?.around.names} ${JSON.stringify(config.lexicon)}`
  const tools = toolsFor(names, (keeps) => createFamilyTools(catalog, config.lexicon, keeps))
  const languageOf = createLanguageFinder(catalog.standards)
  const prepared = (document: ParsedDocument): LintedDocument => {
    const language = languageOf(document)
    return remember(document, `prepared ${language}`, () => lintedDocument(document, language))
  }
  const setting = JSON.stringify(config.rules)
  const checked = (document: ParsedDocument, linted: LintedDocument): CheckedDocument =>
    remember(document, `checked ${languageOf(document)} ${setting}`, () => lintDocument(document, linted, active))
  const own = standards.map((joined) => {
    const checkedOne = checkedPart(joined, { tools, prepared, checked, active, catalog })
    joined.release()
    return checkedOne
  })
  const sharedPart = checkedShared(shared, { tools, prepared, checked, active, catalog })
  const parts = [...own.map(({ part }) => part), sharedPart.part]
  const all = (): readonly Compilation[] => parts.map(({ family }) => family.compilation)
  const compilation: Compilation = {
    catalog,
    get declarations() {
      return registry.declarations
    },
    get links() {
      return all().flatMap(({ links }) => links)
    },
    get outlines() {
      return all().flatMap(({ outlines }) => outlines)
    },
    get translations() {
      return all().flatMap(({ translations }) => translations)
    },
    diagnostics: [...shared.diagnostics, ...own.flatMap(({ diagnostics }) => diagnostics)],
  }
  const documentAt = (path: string): LintedDocument | undefined => {
    const source = standards.flatMap(({ state }) => state.folder.sources).find((each) => each.path === path)
    const owner = source && standards.find(({ state }) => state.folder.sources.includes(source))
    const document = owner?.state.opened().documents.find((each) => each.path === path)
    return document && prepared(document)
  }
  const family = joinedFamily(compilation, {
    parts,
    tools,
    documents: () => parts.flatMap((part) => part.family.documents),
    documentAt,
  })
  const { rules, waivers } = config
  const results = [...own.map(({ result }) => result), sharedPart.result]
  const across = lintAcross(family, active)
  const { diagnostics } = compilation
  const concluded = concludeLint({ catalog, diagnostics, results, across, settings: rules, waivers })
  return { ...concluded, catalog, parts: own }
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

interface Checking {
  readonly tools: FamilyTools
  readonly prepared: (document: ParsedDocument) => LintedDocument
  readonly checked: (document: ParsedDocument, linted: LintedDocument) => CheckedDocument
  readonly active: ReturnType<typeof activeRules>
}

interface CheckedPart extends KeptPart {
  readonly part: LintedPart
  readonly result: PartResult
  readonly diagnostics: readonly Diagnostic[]
}

function checkedPart(
  joined: JoinedStandard,
  { tools, prepared, checked, active, catalog }: Checking & { readonly catalog: Catalog },
): CheckedPart {
  const { state, head, around, isAnew, lookups } = joined
  const known = isAnew ? undefined : state.record
  const recalled = new Map(Object.entries(known?.recalled ?? {}))
  let isChanged = known === undefined
  const full = releasable(() => {
    const documents = state.opened().documents.map(prepared)
    return { documents, part: lintedPart({ compilation: joined.compile(), documents }, tools) }
  })
  const part: LintedPart = {
    get family(): LintedFamily {
      return full.made().part.family
    },
    recall(name, read) {
      if (!recalled.has(name)) {
        recalled.set(name, read(full.made().part.family))
        isChanged = true
      }
      return recalled.get(name) as ReturnType<typeof read>
    },
  }
  const find = (): PartResult => {
    const linted = full.made().documents
    const documents = state.opened().documents.flatMap((document, index) => {
      const own = linted[index]
      return own === undefined ? [] : [checked(document, own)]
    })
    const result = lintPart({ family: part.family, documents }, active)
    // What the rules that compare standards recall is recalled now: afterwards the text would have to be read again.
    const alone = joinedFamily(
      { ...part.family.compilation, catalog },
      { parts: [part], tools, documents: () => linted },
    )
    lintAcross(alone, active)
    return result
  }
  const result = known?.result ?? find()
  const diagnostics = isAnew ? joined.compile().diagnostics : state.diagnostics
  full.release()
  return {
    part,
    result,
    diagnostics,
    folder: state.folder.name,
    isNew: () => isChanged,
    record: () => ({
      digest: state.folder.digest,
      document: state.names.document,
      wide: state.names.wide,
      terms: state.terms,
      claims: state.claims,
      head,
      lookups: lookups(),
      around,
      diagnostics,
      result,
      recalled: Object.fromEntries(recalled),
    }),
  }
}

function checkedShared(
  shared: SharedState,
  { tools, prepared, checked, active, catalog }: Checking & { readonly catalog: Catalog },
): { readonly part: LintedPart; readonly result: PartResult } {
  const documents = shared.documents
  const linted = documents.map(prepared)
  const found = documents.flatMap((document, index) => (linted[index] ? [checked(document, linted[index])] : []))
  const compilation: Compilation = {
    catalog: { ...catalog, standards: [] },
    declarations: sharedNames(shared.family).map(({ declaration }) => declaration),
    links: [],
    outlines: [],
    translations: [],
    diagnostics: shared.diagnostics,
  }
  const part = lintedPart({ compilation, documents: linted }, tools)
  return { part, result: lintPart({ family: part.family, documents: found }, active) }
}
