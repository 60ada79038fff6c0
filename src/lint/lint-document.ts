import { type UnitKind, unitKinds } from '../model/kinds.ts'
import { onceEach } from '../model/once-each.ts'
import type { SourceBlock } from '../syntax/blocks.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { Found } from './lint-part.ts'
import type { LintedDocument } from './linted-document.ts'
import type { Passage } from './passages.ts'
import type { DocumentRule, FileRule, Finding, OfTexts, Rule } from './rule.ts'
import type { TypedText } from './typed-text.ts'
import { findWaivers } from './waivers/find-waivers.ts'
import type { Waiver } from './waivers/waiver.ts'

/** What was found in one file; plain data. */
export interface CheckedDocument {
  readonly found: readonly Found[]
  readonly waivers: readonly Waiver[]
}

/** Runs the rules that look at one file at a time. */
export function lintDocument(
  document: ParsedDocument,
  linted: LintedDocument,
  active: readonly Rule[],
): CheckedDocument {
  const rules = documentRules(active).get(linted.kind)
  const found = rules === undefined ? [] : findingsIn(linted, rules)
  return { found, waivers: findWaivers(document) }
}

/** The rules that look at files of one kind, each in a form that all of its list share: they are read more often than anything else. */
interface DocumentRules {
  readonly files: readonly ReadyFileRule[]
  readonly passages: readonly ReadyTextRule<Passage>[]
  readonly texts: readonly ReadyTextRule<TypedText>[]
}

type ReadyFileRule = Pick<FileRule, 'id' | 'check'> & Readonly<Record<'needs', FileRule['needs']>>

interface ReadyTextRule<Text extends TypedText> extends OfTexts<Text> {
  readonly id: string
  /** What must stand in a text of each language at which the rule looks. */
  readonly zh: RegExp | undefined
  readonly en: RegExp | undefined
}

/** Rules are chosen once for all files of a kind. */
const documentRules = onceEach((active: readonly Rule[]) => {
  const all = active.filter((rule) => rule.scope === 'document')
  const ofKind = (kind: UnitKind | undefined): DocumentRule[] =>
    all.filter(({ kinds }) => kinds === undefined || (kind !== undefined && kinds.includes(kind)))
  return new Map([undefined, ...unitKinds].map((kind) => [kind, partedRules(ofKind(kind))]))
})

function partedRules(rules: readonly DocumentRule[]): DocumentRules {
  return {
    files: rules
      .filter((rule) => rule.reach === undefined)
      .map(({ id, needs, check }): ReadyFileRule => ({ id, needs, check })),
    passages: rules.filter((rule) => rule.reach === 'passage').map(readyTextRule),
    texts: rules.filter((rule) => rule.reach === 'text').map(readyTextRule),
  }
}

function readyTextRule<Text extends TypedText>(rule: OfTexts<Text> & { readonly id: string }): ReadyTextRule<Text> {
  const { id, parts, zones, hint = anything, check } = rule
  const { zh, en } = hint instanceof RegExp ? { zh: hint, en: hint } : hint
  return { id, parts, zones, zh, en, check }
}

const anything = /(?:)/

/**
 * What the rules find in a file. These loops, the innermost of a check, do not step through lists by `for … of`: that makes an object
 * a step wherever the best compiler has not been.
 */
function findingsIn(linted: LintedDocument, { files, passages, texts }: DocumentRules): Found[] {
  const found: Found[] = []
  for (let index = 0; index < files.length; index++) {
    const rule = files[index]
    if (rule === undefined) break
    if (rule.needs === undefined || holds(linted, rule.needs)) add(rule.check(linted), rule.id, found)
  }
  checkTexts(linted.passages, passages, { linted, found })
  checkTexts(linted.typed, texts, { linted, found })
  return found
}

/** Whether a block of that type stands in the body of a file, which has few. */
function holds({ blocks }: LintedDocument, type: SourceBlock['type']): boolean {
  for (let index = 0; index < blocks.length; index++) if (blocks[index]?.type === type) return true
  return false
}

function add(findings: Iterable<Finding>, rule: string, found: Found[]): void {
  if (Array.isArray(findings) && findings.length === 0) return // as nearly always
  for (const finding of findings) found.push({ rule, finding })
}

/**
 * Looks at texts by every rule that may have something to say of one of them. Of most files hardly any has: hints are asked of all
 * words of a file first, which takes a fraction of asking them of each text.
 */
function checkTexts<Text extends TypedText>(
  typed: readonly Text[],
  rules: readonly ReadyTextRule<Text>[],
  { linted, found }: { readonly linted: LintedDocument; readonly found: Found[] },
): void {
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index]
    if (rule === undefined || !mayConcern(linted, rule)) continue
    for (let at = 0; at < typed.length; at++) {
      const text = typed[at]
      if (text === undefined || !isWithin(text, rule)) continue
      const hint = text.language === 'en' ? rule.en : rule.zh
      if (hint?.test(text.text)) add(rule.check(text, linted), rule.id, found)
    }
  }
}

/** Whether something stands in the words of a file of which a rule with those hints may have to say something. */
function mayConcern(
  { words, wordsIn }: LintedDocument,
  { zh, en }: Pick<ReadyTextRule<TypedText>, 'zh' | 'en'>,
): boolean {
  if (zh === en) return zh?.test(words) === true
  return zh?.test(wordsIn.zh) === true || en?.test(wordsIn.en) === true
}

function isWithin<Text extends TypedText>({ part, zone }: Text, { parts, zones }: OfTexts<Text>): boolean {
  if (parts !== undefined && !parts.includes(part)) return false
  return zones === undefined || (zone !== undefined && zones.includes(zone))
}
