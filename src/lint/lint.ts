import { closest } from '../model/closest.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { LexiconChanges } from '../model/lexicon.ts'
import { comparePlaces, compareText, startOf } from '../model/place.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { createLanguageFinder } from './document-language.ts'
import { type LintedDocument, lintedDocument } from './linted-document.ts'
import { type LintedFamily, lintedFamily } from './linted-family.ts'
import type { Finding, Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { stageChecks } from './stage-checks.ts'
import { createProfileFinder, type StageProfile } from './stage-profile.ts'
import { applyWaivers, dateOf, waiversOf } from './waivers/apply-waivers.ts'
import { findWaivers } from './waivers/find-waivers.ts'
import type { LintedWaivers } from './waivers/linted-waivers.ts'
import type { ConfiguredWaiver, WaivedFinding, Waiver } from './waivers/waiver.ts'

/** How grave the findings of a rule are, by its id, or that it is not to be run; a rule not named keeps its own severity. */
export type RuleSettings = Readonly<Record<string, 'off' | Severity>>

/** A workspace to be checked: what was read, and what it was compiled to. */
export interface LintInput {
  readonly compilation: Compilation
  readonly documents: readonly ParsedDocument[]
  readonly settings?: RuleSettings | undefined
  /** What the configuration waives, beside what the files do. */
  readonly waivers?: readonly ConfiguredWaiver[] | undefined
  /** What the workspace changes in the lists of words that rules look for. */
  readonly lexicon?: LexiconChanges | undefined
}

/** What the rules found: by place, then rule, each once. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that an author waived; they are not among the diagnostics. */
  readonly waived: readonly WaivedFinding[]
}

/** Runs every rule that is not off; gives their findings and those of the stages, without what is waived. */
export function lint({ compilation, documents, settings = {}, waivers = [], lexicon }: LintInput): LintResult {
  const active = rules.filter(({ id }) => settings[id] !== 'off')
  const languageOf = createLanguageFinder(compilation.catalog.standards)
  const linted = documents.map((document) => lintedDocument(document, languageOf(document)))
  const family = lintedFamily(compilation, { documents: linted, lexicon })
  const profileAt = createProfileFinder(compilation.catalog.standards)
  const stamp = (findings: Iterable<Finding>, rule: Rule): Diagnostic[] =>
    Array.from(findings, ({ place, message, related, fix }) => {
      const severity = severityOf(rule, { set: settings[rule.id], profile: profileAt(place.file) })
      const found = { rule: rule.id, place, message, ...(related && { related }), ...(fix && { fix }) }
      return severity === 'off' ? [] : [{ ...found, severity }]
    }).flat()
  const found = ordered(active.flatMap((rule) => stamp(findingsOf(rule, linted, family), rule)))
  const written = [...documents.flatMap(findWaivers), ...waiversOf(waivers)]
  const date = dateOf(compilation.catalog)
  const applied = applyWaivers(found, written, date)
  const isRun = ({ rule, covers }: Waiver): boolean => {
    const waived = active.find(({ id }) => id === rule)
    return waived !== undefined && severityOf(waived, { profile: profileAt(fileOf(covers)) }) !== 'off'
  }
  const about: LintedWaivers = {
    waivers: written.map((waiver) => ({ waiver, uses: applied.uses.get(waiver) ?? 0, active: isRun(waiver) })),
    date,
    rules: waivable,
  }
  const ofWaivers = active.flatMap((rule) => (rule.scope === 'waivers' ? stamp(rule.check(about), rule) : []))
  return {
    diagnostics: ordered([...compilation.diagnostics, ...unknownRules(settings), ...applied.kept, ...ofWaivers]),
    waived: applied.waived,
  }
}

function findingsOf(rule: Rule, documents: readonly LintedDocument[], family: LintedFamily): Iterable<Finding> {
  if (rule.scope === 'catalog') return rule.check(family)
  return rule.scope === 'document' ? documents.flatMap((document) => [...rule.check(document)]) : []
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
  return JSON.stringify([rule, place.file, place.line, place.column, place.endLine, place.endColumn, message.en])
}

/** What the configuration says of rules that are none, or that cannot be set. */
function unknownRules(settings: RuleSettings): Diagnostic[] {
  const known = rules.map(({ id }) => id)
  const unknown = Object.keys(settings).filter((id) => !known.includes(id))
  return unknown.map((id) => ({
    rule: 'rule-known',
    severity: 'error',
    place: startOf('normdown.config.json'),
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
