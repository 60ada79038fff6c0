import type { Catalog } from '../model/catalog.ts'
import { closest } from '../model/closest.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { LexiconChanges } from '../model/lexicon.ts'
import { comparePlaces, compareText, type Place, startOf } from '../model/place.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { createLanguageFinder } from './document-language.ts'
import { partsOf } from './family-parts.ts'
import { lintDocument } from './lint-document.ts'
import { type Found, lintAcross, lintPart, type PartResult } from './lint-part.ts'
import { type PreparedDocument, preparedDocument, withTexts } from './linted-document.ts'
import { createFamilyTools, joinedFamily, lintedPart } from './linted-family.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { stageChecks } from './stage-checks.ts'
import { createProfileFinder, type StageProfile } from './stage-profile.ts'
import { applyWaivers, dateOf, waiversOf } from './waivers/apply-waivers.ts'
import type { LintedWaivers } from './waivers/linted-waivers.ts'
import type { ConfiguredWaiver, WaivedFinding, Waiver } from './waivers/waiver.ts'

/** How grave the findings of a rule are, by its id, or that it is not to be run; a rule not named keeps its own severity. */
export type RuleSettings = Readonly<Record<string, 'off' | Severity>>

/** A workspace to be checked: what was read, and what it was compiled to. */
export interface LintInput {
  readonly compilation: Compilation
  readonly documents: readonly ParsedDocument[]
  readonly settings?: RuleSettings | undefined
  /** Where the configuration sets each rule. */
  readonly rulePlaces?: Readonly<Record<string, Place>> | undefined
  /** What the configuration waives, beside what the files do. */
  readonly waivers?: readonly ConfiguredWaiver[] | undefined
  /** What the workspace changes in the lists of words that rules look for. */
  readonly lexicon?: LexiconChanges | undefined
  /** The folder of the sources, next to which lie those of the standards. */
  readonly source?: string | undefined
}

/** What the rules found: by place, then rule, each once. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that an author waived; they are not among the diagnostics. */
  readonly waived: readonly WaivedFinding[]
}

/** Runs every rule that is not off; gives their findings and those of the stages, without what is waived. */
export function lint(input: LintInput): LintResult {
  const { compilation, documents, settings = {}, lexicon = {}, source } = input
  const active = activeRules(settings)
  const languageOf = createLanguageFinder(compilation.catalog.standards)
  const tools = createFamilyTools(compilation.catalog, lexicon)
  const prepared = (document: ParsedDocument): PreparedDocument =>
    preparedDocument(document, languageOf(document), tools)
  const results: PartResult[] = []
  const parts = partsOf(compilation, documents, source).map((part) => {
    const linted = part.documents.map(prepared)
    const own = lintedPart({ ...part, documents: linted }, tools)
    const found = part.documents.map((document, index) =>
      lintDocument(document, withTexts(linted[index] ?? prepared(document)), active),
    )
    results.push(lintPart({ family: own.family, documents: found }, active))
    return own
  })
  const family = joinedFamily(compilation, {
    parts,
    tools,
    documents: () => parts.flatMap((part) => part.family.documents),
  })
  const { catalog, diagnostics } = compilation
  return concludeLint({ ...input, catalog, diagnostics, results, across: lintAcross(family, active) })
}

/** The rules that a configuration does not turn off. */
export function activeRules(settings: RuleSettings): readonly Rule[] {
  return rules.filter(({ id }) => settings[id] !== 'off')
}

/** All that the rules found, before severities and waivers are looked at. */
export interface LintFindings extends Pick<LintInput, 'settings' | 'rulePlaces' | 'waivers'> {
  readonly catalog: Pick<Catalog, 'standards'>
  /** Those of the stages. */
  readonly diagnostics: readonly Diagnostic[]
  readonly results: readonly PartResult[]
  /** What the rules found that compare standards. */
  readonly across: readonly Found[]
}

/** Gives findings their severities, takes out what is waived, and says what is to be said of the waivers themselves. */
export function concludeLint({
  catalog,
  diagnostics,
  results,
  across,
  settings = {},
  rulePlaces = {},
  waivers = [],
}: LintFindings): LintResult {
  const active = activeRules(settings)
  const byId = new Map(active.map((rule) => [rule.id, rule]))
  const profileAt = createProfileFinder(catalog.standards)
  const stamp = ({ rule: id, finding: { place, message, related, fix } }: Found): Diagnostic[] => {
    const rule = byId.get(id)
    const severity = rule && severityOf(rule, { set: settings[id], profile: profileAt(place.file) })
    if (severity === undefined || severity === 'off') return []
    return [{ rule: id, place, message, ...(related && { related }), ...(fix && { fix }), severity }]
  }
  const found = ordered([...results.flatMap((result) => result.found), ...across].flatMap(stamp))
  const written = [...results.flatMap((result) => result.waivers), ...waiversOf(waivers)]
  const date = dateOf(catalog)
  const applied = applyWaivers(found, written, date)
  const isRun = ({ rule, covers }: Waiver): boolean => {
    const waived = byId.get(rule)
    return waived !== undefined && severityOf(waived, { profile: profileAt(fileOf(covers)) }) !== 'off'
  }
  const about: LintedWaivers = {
    waivers: written.map((waiver) => ({ waiver, uses: applied.uses.get(waiver) ?? 0, active: isRun(waiver) })),
    date,
    rules: waivable,
  }
  const ofWaivers = active.flatMap((rule) =>
    rule.scope === 'waivers'
      ? Array.from(rule.check(about), (finding) => stamp({ rule: rule.id, finding })).flat()
      : [],
  )
  return {
    diagnostics: ordered([...diagnostics, ...unknownRules(settings, rulePlaces), ...applied.kept, ...ofWaivers]),
    waived: applied.waived,
  }
}

/** What the configuration sets holds always; a rule's own severity may differ by stage. */
function severityOf(
  { severity, stages = {} }: Rule,
  { set, profile }: { readonly set?: 'off' | Severity | undefined; readonly profile: StageProfile },
): 'off' | Severity {
  return set ?? stages[profile] ?? severity
}

const waivable = rules.flatMap(({ id, scope, covers = [] }) => (scope === 'waivers' ? [] : [{ id, covers }]))

/** A path at which a waiver holds, as that of a file. */
function fileOf(area: Waiver['covers']): string {
  return 'path' in area ? `${area.path}/` : area.file
}

/** Findings by place and rule, without those that say the same of the same place. */
function ordered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]))
  return [...once.values()].sort(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.rule, b.rule) || compareText(a.message.en, b.message.en),
  )
}

function keyOf({ rule, place, message }: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = place
  return `${file}:${line}:${column}-${endLine}:${endColumn} ${rule} ${message.en}`
}

/** What the configuration says of rules that are none, or that cannot be set. */
function unknownRules(settings: RuleSettings, places: Readonly<Record<string, Place>>): Diagnostic[] {
  const known = rules.map(({ id }) => id)
  const unknown = Object.keys(settings).filter((id) => !known.includes(id))
  return unknown.map((id) => ({
    rule: 'rule-known',
    severity: 'error',
    place: places[id] ?? startOf('normdown.config.json'),
    message: unknownRule(id, known),
  }))
}

function unknownRule(id: string, known: readonly string[]): Diagnostic['message'] {
  if (stageChecks.some((check) => check.id === id)) {
    return {
      zh: `不能设置 \`${id}\` 的严重程度，没有它文件无法使用，请删去这一行`,
      en: `Unexpected severity for \`${id}\`, without which a file cannot be used, expected the id of a rule; delete the line`,
    }
  }
  const [meant] = closest(id, known)
  return {
    zh: `没有名为 \`${id}\` 的规则，${meant === undefined ? '请删去这一行' : `是否想写 \`${meant}\``}`,
    en: `Unexpected rule \`${id}\`, expected the id of a rule; ${meant === undefined ? 'delete the line' : `did you mean \`${meant}\``}`,
  }
}
