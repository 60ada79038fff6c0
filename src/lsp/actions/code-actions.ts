import type { CodeAction, Range, TextEdit } from 'vscode-languageserver'
import { CodeActionKind } from 'vscode-languageserver'
import type { Diagnostic, Edit } from '../../model/diagnostic.ts'
import { compareText } from '../../model/place.ts'
import { plainMessage } from '../../report/plain-message.ts'
import type { Analysis } from '../analysis.ts'
import { published, type Telling } from '../published.ts'
import { meet } from '../ranges.ts'
import type { Request } from '../request.ts'
import { addId } from './add-id.ts'
import { addToOutline } from './add-to-outline.ts'
import { applyFix } from './apply-fix.ts'
import { replaceName } from './replace-name.ts'
import type { Suggester } from './suggestion.ts'

/** Rules whose findings can be mended by something that an author has to choose. */
const suggesters: Readonly<Record<string, Suggester>> = {
  'outline-complete': addToOutline,
  'provision-identified': addId,
  'reference-resolved': replaceName,
}

/** The kind of action that mends all of a file that needs no choice. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.normdown`

/** What an author is offered for the findings in a range: the rule's own fix, suggestions, and everything that needs no choice. */
export function codeActionsIn(
  request: Request & Pick<Telling, 'pageOf'>,
  range: Range,
  wanted: (kind: string) => boolean,
): CodeAction[] {
  const { analysis, path } = request
  const own = analysis.diagnostics.filter(({ place }) => place.file === path)
  const here = own.filter(({ place }) => meet(analysis.rangeOf(place), range))
  const quick = wanted(CodeActionKind.QuickFix) ? here.flatMap((diagnostic) => quickFixes(diagnostic, request)) : []
  return [...quick, ...(wanted(fixAllKind) ? fixAll(own, request) : [])]
}

function quickFixes(diagnostic: Diagnostic, request: Request & Pick<Telling, 'pageOf'>): CodeAction[] {
  const { analysis, locale, pageOf } = request
  const suggest = suggesters[diagnostic.rule]
  const suggestions = [...applyFix(diagnostic, analysis), ...(suggest?.(diagnostic, analysis) ?? [])]
  const told = published(diagnostic, { ...analysis, locale, pageOf })
  return suggestions.map(({ title, edits, preferred }) => ({
    title: plainMessage(title, locale),
    kind: CodeActionKind.QuickFix,
    diagnostics: [told],
    isPreferred: preferred,
    edit: { changes: changesOf(edits, analysis) },
  }))
}

function fixAll(diagnostics: readonly Diagnostic[], { analysis, locale }: Request): CodeAction[] {
  const edits: Edit[] = []
  for (const { fix } of diagnostics) {
    const ranges = edits.map(({ place }) => analysis.rangeOf(place))
    const clashes = fix?.edits.some(({ place }) => ranges.some((range) => meet(range, analysis.rangeOf(place))))
    if (fix && !clashes) edits.push(...fix.edits)
  }
  if (edits.length === 0) return []
  return [{ title: fixAllTitle[locale], kind: fixAllKind, edit: { changes: changesOf(edits, analysis) } }]
}

const fixAllTitle = {
  zh: '改正本文件中所有可自动改正的问题',
  en: 'Correct everything in this file that needs no choice',
}

function changesOf(edits: readonly Edit[], { rangeOf, addressOf }: Analysis): Record<string, TextEdit[]> {
  const files = [...new Set(edits.map(({ place }) => place.file))].sort(compareText)
  return Object.fromEntries(
    files.map((file) => [
      addressOf(file),
      edits
        .filter(({ place }) => place.file === file)
        .map(({ place, replacement }) => ({ range: rangeOf(place), newText: replacement })),
    ]),
  )
}
