import { describe, expect, test } from 'vitest'
import { annexLetter } from '../../src/compile/layout-items.ts'
import { compiled, onlyStandard, provisionsOf, sectionsOf, standardWith, unit } from './compiled.ts'

/** Numbers and ids of everything that is numbered, in the order of print. */
function numbers(files: Record<string, string>): string[] {
  const standard = onlyStandard(compiled(files))
  return sectionsOf(standard)
    .filter(({ kind }) => !['foreword', 'scope', 'normative-references', 'terms', 'bibliography'].includes(kind))
    .map(({ number, id }) => `${number} ${id}`)
}

function labels(files: Record<string, string>): string[] {
  return provisionsOf(onlyStandard(compiled(files))).map(({ label, id }) => `${label} ${id}`)
}

const x = unit('clause', 'x', '甲应有。 {#one}')
const y = unit('clause', 'y', '乙应有。 {#one}')
const z = unit('clause', 'z', '丙应有。 {#one}\n\n丙应在。 {#two}')

describe('chapters and clauses', () => {
  test.each([
    ['a clause as a chapter', '  chapters: [x]', ['4 x']],
    ['chapters count from 4', '  chapters: [x, y, z]', ['4 x', '5 y', '6 z']],
    ['a group of several clauses', '  chapters:\n    - {id: g, title: 组, units: [x, y]}', ['4 g', '4.1 x', '4.2 y']],
    [
      'a group of one clause is its chapter',
      '  chapters:\n    - {id: g, title: 组, units: [x]}\n    - y',
      ['4 g', '5 y'],
    ],
    [
      'groups in groups',
      '  chapters:\n    - id: g\n      title: 组\n      units:\n        - x\n        - {id: h, title: 内, units: [y, z]}',
      ['4 g', '4.1 x', '4.2 h', '4.2.1 y', '4.2.2 z'],
    ],
    [
      'a group of one clause in a group',
      '  chapters:\n    - id: g\n      title: 组\n      units:\n        - x\n        - {id: h, title: 内, units: [y]}',
      ['4 g', '4.1 x', '4.2 h'],
    ],
  ])('%s', (_name, outline, expected) => {
    expect(numbers(standardWith(outline, { x, y, z }))).toEqual(expected)
  })

  test('a group of one clause has the title of the group', () => {
    const files = standardWith('  chapters:\n    - {id: g, title: {zh: 组}, units: [x]}', { x })
    expect(sectionsOf(onlyStandard(compiled(files))).find(({ id }) => id === 'g')).toMatchObject({
      title: { zh: '组' },
      unit: 'x',
      address: '/s/a/2026/g/',
    })
  })
})

describe('provisions', () => {
  test.each([
    ['the only paragraph of a chapter has its number', '甲应有。 {#one}', ['4 x.one']],
    ['several paragraphs are clauses without title', '甲应有。 {#one}\n\n甲应在。 {#two}', ['4.1 x.one', '4.2 x.two']],
    [
      'items are lettered, those below them counted',
      '甲应： {#one}\n\n- 有： {#p}\n  - 子 {#p1}\n  - 丑 {#p2}\n- 在。{#q}',
      ['4 x.one', '4 a) x.p', '4 a) 1) x.p1', '4 a) 2) x.p2', '4 b) x.q'],
    ],
    [
      'items without an id are known by their place',
      '甲应： {#one}\n\n- 有\n- 在',
      ['4 x.one', '4 a) x.one-1', '4 b) x.one-2'],
    ],
    [
      'headings in a clause divide it',
      '甲应有。 {#one}\n\n## 内 {#in}\n\n甲应在。 {#two}\n\n甲应到。 {#three}\n\n## 外 {#out}\n\n甲应去。 {#four}',
      ['4 x.one', '4.1.1 x.two', '4.1.2 x.three', '4.2 x.four'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(labels(standardWith('  chapters: [x]', { x: unit('clause', 'x', body) }))).toEqual(expected)
  })

  test('the marker of an item is that of its label', () => {
    const body = '甲应： {#one}\n\n- 有： {#p}\n  - 子 {#p1}\n- 在。{#q}'
    const standard = onlyStandard(compiled(standardWith('  chapters: [x]', { x: unit('clause', 'x', body) })))
    expect(provisionsOf(standard).map(({ marker }) => marker)).toEqual([undefined, 'a)', '1)', 'b)'])
  })
})

describe('annexes', () => {
  const nature = 'nature: normative'

  test('are lettered, and their headings counted', () => {
    const b = unit(
      'annex',
      'b',
      '## 一 {#i}\n\n甲应有。 {#one}\n\n### 内 {#ii}\n\n甲应在。 {#two}\n\n## 二 {#iii}\n\n甲应到。 {#three}',
      nature,
    )
    const c = unit('annex', 'c', '甲应去。 {#one}\n\n甲应来。 {#two}', nature)
    const files = standardWith('  chapters: [x]\n  annexes: [b, c]', { x, b, c })
    expect(numbers(files).slice(1)).toEqual(['A b', 'A.1 b.i', 'A.1.1 b.ii', 'A.2 b.iii', 'B c'])
    expect(labels(files).slice(1)).toEqual(['A.1 b.one', 'A.1.1 b.two', 'A.2 b.three', 'B.1 c.one', 'B.2 c.two'])
  })

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('annex %i has the letter %s', (index, letter) => {
    expect(annexLetter(index)).toBe(letter)
  })
})

describe('terms', () => {
  const term = (id: string): string => `---\nkind: term\nid: ${id}\nterm: {zh: ${id}}\n---\n\n某物。\n`
  test.each([
    ['in a row', '  terms: [p, q]\n  chapters: [x]', ['3.1 term-p', '3.2 term-q', '4 x']],
    [
      'in groups',
      '  terms:\n    - {id: g, title: 组, units: [p]}\n    - {id: h, title: 组, units: [q, r]}\n  chapters: [x]',
      ['3.1 g', '3.1.1 term-p', '3.2 h', '3.2.1 term-q', '3.2.2 term-r', '4 x'],
    ],
  ])('%s', (_name, outline, expected) => {
    expect(numbers(standardWith(outline, { x, p: term('p'), q: term('q'), r: term('r') }))).toEqual(expected)
  })
})

describe('tables, figures, formulas and notes', () => {
  const table = (id: string): string => `表：${id} {#${id}}\n\n| 甲 |\n| --- |\n| 乙 |\n`
  const body = (id: string): string =>
    `甲应有。 {#one}\n\n${table(`t-${id}`)}\n![图](figures/${id}.png "图") {#f-${id}}\n\n$$ {#e-${id}}\nx\n$$\n`

  test('count through the chapters and anew in each annex', () => {
    const files = standardWith('  chapters: [x, y]\n  annexes: [b]', {
      x: unit('clause', 'x', body('x')),
      y: unit('clause', 'y', `${body('y')}\n${table('t-z')}`),
      b: unit('annex', 'b', body('b'), 'nature: informative'),
    })
    const numbered = sectionsOf(onlyStandard(compiled(files))).flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('number' in block ? [`${block.type} ${block.number} ${block.id}`] : [])),
    )
    expect(numbered).toEqual([
      'table 1 x.t-x',
      'figure 1 x.f-x',
      'formula 1 x.e-x',
      'table 2 y.t-y',
      'figure 2 y.f-y',
      'formula 2 y.e-y',
      'table 3 y.t-z',
      'table A.1 b.t-b',
      'figure A.1 b.f-b',
      'formula A.1 b.e-b',
    ])
  })

  test.each([
    ['one note has no number', '甲应有。 {#a}\n\n> 注：一。', ['注']],
    ['two notes are counted', '甲应有。 {#a}\n\n> 注：一。\n\n> 注：二。', ['注1', '注2']],
    ['a typed number is replaced', '甲应有。 {#a}\n\n> 注3：一。\n\n> 注3：二。', ['注1', '注2']],
    [
      'examples are counted apart',
      '甲应有。 {#a}\n\n> 注：一。\n\n> 示例：二。\n\n> 示例：三。',
      ['注', '示例1', '示例2'],
    ],
    [
      'notes are counted anew in each numbered paragraph',
      '甲应有。 {#a}\n\n> 注：一。\n\n> 注：二。\n\n甲应在。 {#b}\n\n> 注：三。',
      ['注1', '注2', '注'],
    ],
    ['several in one quotation', '甲应有。 {#a}\n\n> 注：一。\n>\n> 注：二。', ['注1', '注2']],
    ['in English words', '甲应有。 {#a}\n\n> Note: one.\n\n> EXAMPLE: two.', ['注', '示例']],
  ])('%s', (_name, text, expected) => {
    const standard = onlyStandard(compiled(standardWith('  chapters: [x]', { x: unit('clause', 'x', text) })))
    const found = sectionsOf(standard).flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('label' in block ? [block.label] : [])),
    )
    expect(found).toEqual(expected)
  })

  test('a note belongs to the paragraph before it', () => {
    const text = '甲应有。 {#a}\n\n> 注：一。\n\n甲应在。 {#b}\n\n> 注：二。'
    const standard = onlyStandard(compiled(standardWith('  chapters: [x]', { x: unit('clause', 'x', text) })))
    const found = sectionsOf(standard).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'note' ? [block.provision] : [])),
    )
    expect(found).toEqual(['x.a', 'x.b'])
  })
})
