import { closest } from '../model/closest.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { comparePlaces, compareText, startOf } from '../model/place.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { lintedDocument } from './linted-document.ts'
import { lintedFamily } from './linted-family.ts'
import type { Finding, Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { stageChecks } from './stage-checks.ts'

/** How grave the findings of a rule are, by its id, or that it is not to be run; a rule not named keeps its own severity. */
export type RuleSettings = Readonly<Record<string, 'off' | Severity>>

/** A workspace to be checked: what was read, and what it was compiled to. */
export interface LintInput {
  readonly compilation: Compilation
  readonly documents: readonly ParsedDocument[]
  readonly settings?: RuleSettings | undefined
}

/** Runs every rule that is not off; gives their findings and those of the stages by place, then rule, each once. */
export function lint({ compilation, documents, settings = {} }: LintInput): Diagnostic[] {
  const active = rules.filter(({ id }) => settings[id] !== 'off')
  const linted = documents.map(lintedDocument)
  const family = lintedFamily(compilation)
  const found = active.flatMap((rule) => {
    const findings =
      rule.scope === 'catalog' ? [...rule.check(family)] : linted.flatMap((document) => [...rule.check(document)])
    return findings.map((finding) => stamp(finding, rule, settings))
  })
  return ordered([...compilation.diagnostics, ...unknownRules(settings), ...found])
}

function stamp({ place, message, related }: Finding, { id, severity }: Rule, settings: RuleSettings): Diagnostic {
  const set = settings[id]
  const own = set === undefined || set === 'off' ? severity : set
  return { rule: id, severity: own, place, message, ...(related && { related }) }
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
