import { compile } from '../../src/compile/compile.ts'
import { lint, type RuleSettings } from '../../src/lint/lint.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { compareText } from '../../src/model/place.ts'
import { parse } from '../../src/syntax/parse.ts'

/** Checks a workspace given as the texts of its files by path, as `normdown check` does but without a disk. */
export function checkFiles(files: Readonly<Record<string, string>>, settings?: RuleSettings): Diagnostic[] {
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
  return lint({ compilation, documents, settings })
}
