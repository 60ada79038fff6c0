import { lintDocument } from '../../src/lint/lint-document.ts'
import { lintedDocument } from '../../src/lint/linted-document.ts'
import type { Finding } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { applyEdits, compatibleFixes } from '../../src/model/edits.ts'
import type { Language } from '../../src/model/text.ts'
import { parse } from '../../src/syntax/parse.ts'

/** The findings of rules of document scope in one file. */
export function findingsIn(text: string, language: Language): Finding[] {
  const document = parse({ path: 'a.md', text })
  return lintDocument(document, lintedDocument(document, language), rules).found.map(({ finding }) => finding)
}

/** A file as it stands after each round of fixes, the text given first; the last one has no finding with a fix, or there were too many rounds. */
export function fixedRounds(text: string, language: Language, most = 12): string[] {
  const texts = [text]
  for (let round = 0; round < most; round++) {
    const now = texts.at(-1) ?? ''
    const fixes = compatibleFixes(findingsIn(now, language).flatMap(({ fix }) => fix ?? []))
    if (fixes.length === 0) break
    texts.push(
      applyEdits(
        now,
        fixes.flatMap(({ edits }) => edits),
      ),
    )
  }
  return texts
}
