import type { CheckedDocument } from './lint-document.ts'
import type { LintedFamily } from './linted-family.ts'
import type { CatalogRule, Finding, Rule } from './rule.ts'
import type { Waiver } from './waivers/waiver.ts'

/** A finding with the rule that made it. */
export interface Found {
  readonly rule: string
  readonly finding: Finding
}

/** What was found in one part of a family without a look at the others; plain data. */
export interface PartResult {
  readonly found: readonly Found[]
  /** The waivers that its files hold. */
  readonly waivers: readonly Waiver[]
}

/** A part to be checked. */
export interface PartInput {
  readonly family: LintedFamily
  readonly documents: readonly CheckedDocument[]
  /** What was found chapter by chapter, where that was done. */
  readonly inChapters?: readonly Found[] | undefined
}

/** Runs the rules that look at one standard at a time, and joins what was found in its files. */
export function lintPart({ family, documents, inChapters }: PartInput, active: readonly Rule[]): PartResult {
  const found = [...documents.flatMap((document) => document.found), ...(inChapters ?? lintChapter(family, active))]
  for (const rule of active)
    if (isOf(rule, 'standard')) for (const finding of rule.check(family)) found.push({ rule: rule.id, finding })
  return { found, waivers: documents.flatMap(({ waivers }) => waivers) }
}

/** Runs the rules that look at one chapter at a time: over one, or over all that a part has. */
export function lintChapter(family: LintedFamily, active: readonly Rule[]): Found[] {
  const found: Found[] = []
  for (const rule of active)
    if (isOf(rule, 'chapter')) for (const finding of rule.check(family)) found.push({ rule: rule.id, finding })
  return found
}

/** Runs the rules that compare standards. */
export function lintAcross(family: LintedFamily, active: readonly Rule[]): Found[] {
  return active.flatMap((rule) =>
    isOfFamily(rule) ? Array.from(rule.check(family), (finding) => ({ rule: rule.id, finding })) : [],
  )
}

function isOf(rule: Rule, reach: 'standard' | 'chapter'): rule is CatalogRule {
  return rule.scope === 'catalog' && rule.reach === reach
}

function isOfFamily(rule: Rule): rule is CatalogRule {
  return rule.scope === 'catalog' && rule.reach === undefined
}
