import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { LintedDocument } from './linted-document.ts'
import type { LintedFamily } from './linted-family.ts'
import type { CatalogRule, DocumentRule, Finding, Rule } from './rule.ts'
import { findWaivers } from './waivers/find-waivers.ts'
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
  readonly linted: readonly LintedDocument[]
  readonly documents: readonly ParsedDocument[]
}

/** Runs the rules that look at one file or one standard at a time. */
export function lintPart({ family, linted, documents }: PartInput, active: readonly Rule[]): PartResult {
  const found: Found[] = []
  for (const rule of active) {
    const { id } = rule
    if (isOfDocument(rule))
      for (const document of linted) for (const finding of rule.check(document)) found.push({ rule: id, finding })
    else if (isOfPart(rule)) for (const finding of rule.check(family)) found.push({ rule: id, finding })
  }
  return { found, waivers: documents.flatMap(findWaivers) }
}

/** Runs the rules that compare standards. */
export function lintAcross(family: LintedFamily, active: readonly Rule[]): Found[] {
  return active.flatMap((rule) =>
    isOfFamily(rule) ? Array.from(rule.check(family), (finding) => ({ rule: rule.id, finding })) : [],
  )
}

function isOfDocument(rule: Rule): rule is DocumentRule {
  return rule.scope === 'document'
}

function isOfPart(rule: Rule): rule is CatalogRule {
  return rule.scope === 'catalog' && rule.reach === 'standard'
}

function isOfFamily(rule: Rule): rule is CatalogRule {
  return rule.scope === 'catalog' && rule.reach !== 'standard'
}
