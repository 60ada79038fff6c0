import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emit } from '../../src/emit/index.ts'
import { lint } from '../../src/lint/lint.ts'
import { parse } from '../../src/syntax/parse.ts'
import { baseWorkspace } from '../broken/base-workspace.ts'
import { unsafeMarkup } from '../broken/unsafe-markup.ts'
import { brokenAddresses } from './broken-addresses.ts'
import { compiled } from './compiled.ts'

/** Pieces of Markdown and YAML that mean something, and some that mean harm. */
const pieces = fc.constantFrom(
  ...[
    '# ',
    '## 甲 {#h}',
    '> 注：',
    '> ',
    '- ',
    '  - ',
    '1. ',
    '表：甲 {#t}\n\n| a |\n| - |\n| b | c |',
    '![x](y.png "z")',
    '---',
    '***',
  ],
  ...[
    '图书馆应',
    '24 h',
    '读者',
    '可',
    '：',
    '。',
    ' {#a}',
    ' {#b}',
    '{#',
    '}',
    '$$',
    '$x$',
    '\\frac{',
    '<b>',
    '<!--',
    '-->',
    '`',
    '```',
    '*',
    '**',
  ],
  ...[
    '[读者](term:reader)',
    '[x](clause:receipt)',
    '[x](#a)',
    '[x](javascript:alert(1))',
    '[',
    '](',
    ')',
    '\\',
    '&#0;',
    '\n',
    '\n\n',
    '    ',
    '式中：',
  ],
  ...['![f](process:delivery "g")', '![f](steps:delivery "g")', '<script>', '\u0000', '\ud800', '\u202e', '𠮷', 'İ'],
)
const markdown = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

const yamlValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>('delivery', 'receipt', 'a', '', '甲', '24', '*a', 'x: y'),
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 24),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('zh', 'en', 'a', '__proto__', 'to', 'op', 'parameter', 'limits', 'id'),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
})).value

/** What each kind of unit must say; anything may be added or take its place. */
const required: readonly Readonly<Record<string, unknown>>[] = [
  {
    kind: 'standard',
    number: 'T/X 1',
    edition: '1',
    language: 'zh',
    title: '甲',
    type: 'general',
    stage: 'drafting',
    outline: { chapters: ['a'] },
  },
  { kind: 'term', term: '甲' },
  { kind: 'principle', title: '甲' },
  { kind: 'clause', title: '甲' },
  { kind: 'metric', title: '甲', unit: 'h', direction: 'lower' },
  { kind: 'criterion', title: '甲', weight: 5 },
  { kind: 'annex', title: '甲', nature: 'normative' },
  { kind: 'reference', title: '甲', type: 'standard', status: 'current' },
  { kind: 'explanation' },
  { kind: 'translation', of: 'receipt', language: 'en', digest: 'sha256-0000000000000000' },
  { kind: 'parameters', parameters: {} },
  { kind: 'vocabulary' },
]
const fields = [
  ...['title', 'term', 'number', 'edition', 'language', 'outline', 'provisions', 'actor', 'step', 'verify', 'evidence'],
  ...['basis', 'limits', 'process', 'scoring', 'weight', 'nature', 'of', 'items', 'aliases', 'source', 'related', 'x'],
]
const frontMatter = fc
  .tuple(fc.constantFrom(...required), fc.dictionary(fc.constantFrom(...fields), yamlValue, { maxKeys: 4 }))
  .map(([own, values]) =>
    JSON.stringify({ id: own.kind === 'explanation' ? undefined : 'delivery', ...own, ...values }),
  )

function workspace(text: string): Record<string, string> {
  return { ...baseWorkspace, 'standards/lending/clauses/delivery.md': text }
}

const clause = (body: string): string => `---\nkind: clause\nid: delivery\ntitle: 交付\n---\n\n${body}\n`

describe('whatever stands in a file', () => {
  test('front matter and body can be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), markdown), (text) => {
        for (const path of ['a.md', 'a.yaml']) {
          expect(() => parse({ path, text })).not.toThrow()
          expect(() => parse({ path, text: `---\n${text}\n---\n${text}` })).not.toThrow()
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a body can be compiled and checked, leaves plain data, safe markup and places that exist', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const files = workspace(clause(body))
        const compilation = compiled(files)
        const documents = Object.entries(files).map(([path, text]) => parse({ path, text }))
        const { catalog } = compilation
        expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog)
        expect(unsafeMarkup(catalog)).toEqual([])
        expect(brokenAddresses(catalog)).toEqual([])
        const lines = (files['standards/lending/clauses/delivery.md'] ?? '').split('\n').length
        for (const { place } of lint({ compilation, documents }).diagnostics) {
          if (place.file.endsWith('delivery.md')) expect(place.line).toBeLessThanOrEqual(lines)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('front matter of any kind can be compiled, checked and emitted', () => {
    fc.assert(
      fc.property(frontMatter, (yaml) => {
        const files = workspace(`---\n${yaml}\n---\n\n图书馆宜交付。 {#a}\n`)
        const compilation = compiled(files)
        const documents = Object.entries(files).map(([path, text]) => parse({ path, text }))
        expect(() => lint({ compilation, documents })).not.toThrow()
        expect(() => emit(compilation.catalog)).not.toThrow()
      }),
      { numRuns: 100 },
    )
  })
})
