import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import type { Compilation } from '../../src/model/compilation.ts'
import { parse } from '../../src/syntax/parse.ts'
import { baseWorkspace } from '../broken/base-workspace.ts'
import { clause, delivery } from '../broken/broken-input.ts'

/** Compiles the base workspace without those of its files that could not be read. */
function without(unread: readonly string[], more: Readonly<Record<string, string>> = {}): Compilation {
  const files = Object.entries({ ...baseWorkspace, ...more }).filter(([path]) => !unread.includes(path))
  const publication = { title: {}, publisher: {}, baseUrl: 'https://example.org/', locales: ['zh'] } as const
  const generator = { name: 'normdown', version: '0.0.0' }
  const documents = files.map(([path, text]) => parse({ path, text }))
  return compile(documents, { publication, source: 'standards', generator, images: [], unread })
}

function unresolved({ links, outlines, diagnostics }: Compilation): string[] {
  return [
    ...links.flatMap(({ target, written }) => (target === undefined ? [written] : [])),
    ...outlines.flatMap(({ target, kind, id }) => (target === undefined && kind === 'unit' ? [id] : [])),
    ...diagnostics.map(({ rule }) => rule),
  ]
}

describe('nothing is said of what refers to a file that could not be read', () => {
  test.each([
    ['a clause', delivery],
    ['an annex', 'standards/lending/annexes/form.md'],
    ['a term', 'standards/lending/terms/reader.md'],
    ['the parameters', 'standards/parameters.yaml'],
    ['the vocabulary', 'standards/vocabulary.yaml'],
    ['a standard', 'standards/lending/standard.md'],
    ['a reference', 'standards/references/cataloguing.md'],
  ])('%s', (_name, path) => {
    expect(unresolved(without([path]))).toEqual([])
  })

  test('an image', () => {
    const figure = { [delivery]: clause('图书馆宜交付。 {#a}\n\n![图](figures/x.png "图") {#fig}') }
    expect(unresolved(without(['standards/lending/figures/x.png'], figure))).toEqual([])
    expect(unresolved(without([], figure))).toEqual(['figures/x.png'])
  })
})
