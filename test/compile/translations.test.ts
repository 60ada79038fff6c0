import { describe, expect, test } from 'vitest'
import type { Standard } from '../../src/model/catalog.ts'
import { compiled, onlyStandard, provisionsOf, sectionsOf, standardWith, unit } from './compiled.ts'

const original = unit(
  'clause',
  'x',
  '甲应有： {#a}\n\n- 一；{#b}\n- 二。{#c}\n\n> 注：某。\n\n> 注：另。\n\n表：甲 {#t}\n\n| 甲 |\n| --- |\n| 乙 |',
)

function translated(body: string, digest = 'sha256-0000000000000000', of = 'x'): ReturnType<typeof compiled> {
  const translation = `---\nkind: translation\nof: ${of}\nlanguage: en\ndigest: ${digest}\n---\n\n${body}\n`
  return compiled(standardWith('  chapters: [x]', { x: original, 'x.en': translation }))
}

const body =
  'A shall have: {#a}\n\n- one {#b}\n- two {#c}\n\n> Note: this.\n\n> Note: that.\n\nTable: A {#t}\n\n| A |\n| --- |\n| B |'

function words(standard: Standard): (string | undefined)[] {
  return provisionsOf(standard).map(({ translation }) => translation?.text.plain)
}

describe('a translation', () => {
  test('is paired by ids, items with the end marks of their language', () => {
    expect(words(onlyStandard(translated(body)))).toEqual(['A shall have:', 'one;', 'two.'])
  })

  test('is paired by ids whatever the order', () => {
    expect(words(onlyStandard(translated('A shall have: {#a}\n\n- two {#c}\n- one {#b}')))).toEqual([
      'A shall have:',
      'one;',
      'two.',
    ])
  })

  test('may lack a part', () => {
    const { catalog, translations } = translated('A shall have: {#a}\n\n- one {#b}\n- three {#d}')
    expect(catalog.standards.flatMap(words)).toEqual(['A shall have:', 'one;', undefined])
    expect(translations).toMatchObject([{ original: 'a/x', missing: ['c', 't'], extra: ['d'] }])
  })

  test('has notes by their order and the cells of tables', () => {
    const blocks = sectionsOf(onlyStandard(translated(body))).flatMap((section) => section.blocks)
    expect(blocks.flatMap((block) => (block.type === 'note' ? [block.translation?.text.plain] : []))).toEqual([
      'this.',
      'that.',
    ])
    expect(blocks.flatMap((block) => (block.type === 'table' ? [block.translation?.rows[0]?.[0]?.plain] : []))).toEqual(
      ['B'],
    )
  })

  test('is of an earlier text until it carries the digest of this one', () => {
    const [stale] = translated(body).translations
    expect(stale?.digest).not.toBe(stale?.currentDigest)
    const { catalog } = translated(body, stale?.currentDigest)
    expect(catalog.standards.flatMap(provisionsOf).map(({ translation }) => translation?.current)).toEqual([
      true,
      true,
      true,
    ])
  })

  test('of nothing says so', () => {
    expect(translated(body, undefined, 'y').translations).toMatchObject([{ of: 'y', original: undefined }])
  })
})

test.each([
  ['line ends', (text: string) => text.replaceAll('\n', '\r\n'), false],
  ['white space at the ends of lines', (text: string) => text.replaceAll('\n', '  \n'), false],
  ['empty lines at the end', (text: string) => `${text}\n\n`, false],
  ['front matter', (text: string) => text.replace('kind: clause', 'kind: clause\nbasis: [S1]'), false],
  ['a word', (text: string) => text.replace('某', '某某'), true],
])('the digest of an original changes with %s: %s', (_name, change, changes) => {
  const translation = '---\nkind: translation\nof: x\nlanguage: en\ndigest: sha256-0000000000000000\n---\n\nA. {#a}\n'
  const digest = (x: string): string | undefined =>
    compiled(standardWith('  chapters: [x]', { x, 'x.en': translation })).translations[0]?.currentDigest
  expect(digest(change(original).replaceAll('\r\n', '\n')) !== digest(original)).toBe(changes)
})
