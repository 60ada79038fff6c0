import { concludeLint, type LintResult } from '../lint/lint.ts'
import { lintAcross } from '../lint/lint-part.ts'
import type { PreparedDocument } from '../lint/linted-document.ts'
import { joinedFamily } from '../lint/linted-family.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import { LateCompilation } from '../model/late-compilation.ts'
import type { JoinedFamily, SharedState } from './family-state.ts'
import { type CheckedPart, createPartChecker, type LintingOptions } from './part-checker.ts'

/** What the rules found in a family, and what can be kept of each standard. */
export interface LintedJoined extends LintResult {
  readonly parts: readonly CheckedPart[]
  readonly catalog: Catalog
}

/** Runs the rules over the standards that were read anew, takes the findings of the others from their records, compares all. */
export function lintJoined(joined: JoinedFamily, shared: SharedState, options: LintingOptions): LintedJoined {
  const { standards, registry } = joined
  const checker = createPartChecker(joined, shared, options)
  const { catalog, active, tools, prepared } = checker
  const own = standards.map(checker.check)
  const sharedPart = checker.checkShared(shared)
  const parts = [...own.map(({ part }) => part), sharedPart.part]
  const all = (): readonly Compilation[] => parts.map(({ family }) => family.compilation)
  const diagnostics = [...shared.diagnostics, ...own.flatMap((each) => each.diagnostics)]
  const compilation = new LateCompilation({
    catalog: () => catalog,
    declarations: () => registry.declarations,
    links: () => all().flatMap(({ links }) => links),
    outlines: () => all().flatMap(({ outlines }) => outlines),
    translations: () => all().flatMap(({ translations }) => translations),
    diagnostics: () => diagnostics,
  })
  const documentAt = (path: string): PreparedDocument | undefined => {
    const owner = standards.find(({ state }) => state.folder.sources.some((source) => source.path === path))
    const document = owner?.state.opened().documents.find((each) => each.path === path)
    return document && prepared(document)
  }
  const family = joinedFamily(compilation, {
    parts,
    tools,
    documents: () => parts.flatMap((part) => part.family.documents),
    documentAt,
  })
  const { rules, rulePlaces, waivers } = options.config
  const results = [...own.map(({ result }) => result), sharedPart.result]
  const across = lintAcross(family, active)
  const concluded = concludeLint({ catalog, diagnostics, results, across, settings: rules, rulePlaces, waivers })
  return { ...concluded, catalog, parts: own }
}
