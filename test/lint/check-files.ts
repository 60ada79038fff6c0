import { compile } from '../../src/compile/compile.ts'
import { type LintInput, type LintResult, lint, type RuleSettings } from '../../src/lint/lint.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { compareText } from '../../src/model/place.ts'
import { parse } from '../../src/syntax/parse.ts'

/** Checks a workspace given as the texts of its files by path, as `normdown check` does but without a disk. */
export function checkFiles(files: Readonly<Record<string, string>>, settings?: RuleSettings): readonly Diagnostic[] {
  return lintFiles(files, { settings }).diagnostics
}

/** As `checkFiles`, with what is waived. */
export function lintFiles(
  files: Readonly<Record<string, string>>,
  options: Pick<LintInput, 'settings' | 'waivers'> = {},
): LintResult {
  const paths = Object.keys(files).sort(compareText)
  const documents = paths.map((path) => parse({ path, text: files[path] ?? '' }))
  const publication = {
    title: { zh: '示例' },
    publisher: { zh: '示例' },
    baseUrl: 'https://example.org/',
    locales: ['zh'],
  } as const
  const generator = { name: 'normdown', version: '0.0.0' }
  const compilation = compile(documents, { publication, source: 'standards', generator })
  return lint({ compilation, documents, ...options })
}
