import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepestNesting, isSurelyShallow, tooDeepMarkdown, tooDeepNode, tooDeepYaml } from '../../src/syntax/nesting.ts'
import { parse } from '../../src/syntax/parse.ts'
import { readReference } from '../../src/syntax/read-reference.ts'

const more = deepestNesting + 1

describe('Markdown that lies too deep in itself', () => {
  test.each([
    ['quotations', '甲\n\n'.concat('>'.repeat(more)), 3],
    ['lists on a line', `  ${'- '.repeat(more)}甲`, 2],
    ['numbered lists', `${'1. '.repeat(more)}甲`, 0],
    ['an item far to the right', `${' '.repeat(4 * more)}- 甲`, 4 * more],
    ['brackets', '['.repeat(more), 0],
    ['brackets over lines', '[\n'.repeat(more), 2 * deepestNesting],
    ['marks of emphasis', '*甲 '.repeat(1001), 0],
  ])('%s', (_name, text, offset) => {
    expect(tooDeepMarkdown(text)).toBe(offset)
  })

  test.each([
    ['quotations up to the limit', '>'.repeat(deepestNesting)],
    ['brackets that are closed', '[甲](x)'.repeat(1000)],
    ['brackets of many paragraphs', '[甲\n\n'.repeat(1000)],
    ['a large table', '| [甲](x) | **乙** |\n'.repeat(1000)],
    ['TeX far to the right', `${' '.repeat(300)}x + y`],
    ['a line of hyphens', '-'.repeat(1000)],
  ])('does not mean %s', (_name, text) => {
    expect(tooDeepMarkdown(text)).toBeUndefined()
  })
})

const marks = fc.constantFrom(
  '>',
  '- ',
  '1. ',
  '[',
  ']',
  '(',
  '*',
  '_',
  '~',
  '~~',
  '`',
  '| ',
  '$',
  '<',
  '<!--',
  '![',
  '[^a]: ',
  '](x)',
  '\n',
  '\n\n',
  ' ',
  '    ',
  '\t',
  '甲',
  '{',
  ': ',
  '"',
)

describe('what is sure not to lie too deep', () => {
  const repeated = fc
    .tuple(fc.array(marks, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 80 }))
    .map(([parts, times]) => parts.join('').repeat(times))
  const texts = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((stretches) => stretches.join(''))

  test('does not, as those tell who look closely', () => {
    let sure = 0
    fc.assert(
      fc.property(texts, (text) => {
        if (!isSurelyShallow(text, 0)) return
        sure++
        expect(tooDeepMarkdown(text)).toBeUndefined()
        expect(tooDeepNode(readReference(text))).toBeUndefined()
      }),
      { numRuns: 1500, seed: 51 },
    )
    expect(sure).toBeGreaterThan(200)
  }, 120_000)

  test.each([
    ['a formula', '$$\nx\n$$'],
    ['brackets', '['.repeat(more)],
    ['quotations', `甲\n${'>'.repeat(more)}`],
    ['an item far to the right', `${' '.repeat(more)}- 甲`],
  ])('is no text with %s', (_name, text) => {
    expect(isSurelyShallow(text, 0)).toBe(false)
  })
})

describe('YAML that lies too deep in itself', () => {
  test.each([
    ['brackets', `a: ${'['.repeat(more)}`, 3 + deepestNesting],
    ['braces', `a: ${'{b: '.repeat(more)}`, 3 + 4 * deepestNesting],
    ['lists on a line', `a:\n  ${'- '.repeat(more)}b`, 5],
  ])('%s', (_name, text, offset) => {
    expect(tooDeepYaml(text)).toBe(offset)
  })

  test.each([
    ['brackets that are closed', 'a: [b], [c], '.repeat(100)],
    ['half-open intervals on many lines', 'a: "[0, 1)"\n'.repeat(100)],
    ['a long list', '- a\n'.repeat(1000)],
  ])('does not mean %s', (_name, text) => {
    expect(tooDeepYaml(text)).toBeUndefined()
  })
})

/** In processor time, to which other programs add nothing. */
test('no text takes long to parse, however its marks repeat', () => {
  fc.assert(
    fc.property(fc.array(marks, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join('').repeat(1000)
      const start = process.threadCpuUsage()
      void parse({ path: 'a.md', text: `---\na: 1\n---\n\n${text}` }).blocks
      parse({ path: 'a.yaml', text: `a: ${text}` })
      expect(process.threadCpuUsage(start).user).toBeLessThan(5_000_000)
    }),
    { numRuns: 40 },
  )
}, 120_000)
