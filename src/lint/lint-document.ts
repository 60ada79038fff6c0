import { type UnitKind, unitKinds } from '../model/kinds.ts'
import type { Language } from '../model/text.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { Found } from './lint-part.ts'
import type { LintedDocument } from './linted-document.ts'
import { onceEach } from './once-each.ts'
import type { DocumentRule, FileRule, OfTexts, PassageRule, Rule, TextRule } from './rule.ts'
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

/** The rules that look at files of one kind. */
interface DocumentRules {
  readonly files: readonly FileRule[]
  readonly passages: TextRules<PassageRule>
  readonly texts: TextRules<TextRule>
}

/** Rules that look at single texts, by what the text is and its language. */
type TextRules<Of> = Readonly<Record<TypedText['part'], Readonly<Record<Language, readonly HintedRule<Of>[]>>>>

/** A rule with what must stand in a text of one language. */
interface HintedRule<Of> {
  readonly rule: Of
  readonly hint: RegExp | undefined
}

/** Rules are chosen once for all files of a kind and all texts of a sort: most look at a few only. */
const documentRules = onceEach((active: readonly Rule[]) => {
  const all = active.filter((rule) => rule.scope === 'document')
  const ofKind = (kind: UnitKind | undefined): DocumentRule[] =>
    all.filter(({ kinds }) => kinds === undefined || (kind !== undefined && kinds.includes(kind)))
  return new Map([undefined, ...unitKinds].map((kind) => [kind, partedRules(ofKind(kind))]))
})

function partedRules(rules: readonly DocumentRule[]): DocumentRules {
  return {
    files: rules.filter((rule) => rule.reach === undefined),
    passages: textRules(rules.filter((rule) => rule.reach === 'passage')),
    texts: textRules(rules.filter((rule) => rule.reach === 'text')),
  }
}

function textRules<Of extends PassageRule | TextRule>(rules: readonly Of[]): TextRules<Of> {
  const about = (part: TypedText['part']): Record<Language, HintedRule<Of>[]> => {
    const own = rules.filter(({ parts }) => parts === undefined || parts.includes(part))
    return { zh: hinted(own, 'zh'), en: hinted(own, 'en') }
  }
  return { title: about('title'), text: about('text'), cell: about('cell'), foreign: about('foreign') }
}

function hinted<Of extends PassageRule | TextRule>(rules: readonly Of[], language: Language): HintedRule<Of>[] {
  return rules.flatMap((rule) => {
    const { hint } = rule
    if (hint === undefined || hint instanceof RegExp) return [{ rule, hint }]
    return hint[language] === undefined ? [] : [{ rule, hint: hint[language] }]
  })
}

function findingsIn(linted: LintedDocument, { files, passages, texts }: DocumentRules): Found[] {
  const found: Found[] = []
  const held = new Set(linted.blocks.map(({ type }) => type))
  for (const rule of files)
    if (rule.needs === undefined || held.has(rule.needs))
      for (const finding of rule.check(linted)) found.push({ rule: rule.id, finding })
  checkTexts(linted.passages, passages, { linted, found })
  checkTexts(linted.typed, texts, { linted, found })
  return found
}

/**
 * Looks at every text by every rule for which it may be worth a look. As the innermost loop of a check it counts by index: to step
 * through a list makes an object a step wherever the best compiler has not been.
 */
function checkTexts<Text extends TypedText>(
  typed: readonly Text[],
  rules: TextRules<OfTexts<Text> & { readonly id: string }>,
  { linted, found }: { readonly linted: LintedDocument; readonly found: Found[] },
): void {
  for (const each of typed) {
    const { text, zone, part, language } = each
    const own = rules[part][language]
    for (let index = 0; index < own.length; index++) {
      const hinted = own[index]
      if (hinted === undefined) break
      const { rule, hint } = hinted
      if (hint !== undefined && !hint.test(text)) continue
      if (rule.zones !== undefined && (zone === undefined || !rule.zones.includes(zone))) continue
      for (const finding of rule.check(each, linted)) found.push({ rule: rule.id, finding })
    }
  }
}
