import { describe, expect, test } from 'vitest'
import { compiled, onlyStandard, provisionsOf, sectionsOf, standardWith, unit } from './compiled.ts'

const reference = (id: string, type: string, number?: string, year?: string): string =>
  `---\nkind: reference\nid: ${id}\n${number ? `number: ${number}\n` : ''}${year ? `year: "${year}"\n` : ''}title: {zh: ${id}的名称}\ntype: ${type}\nstatus: current\n---\n`

const references = {
  'standards/references/gbt.md': reference('gbt', 'standard', 'GB/T 2'),
  'standards/references/gbt-dated.md': reference('gbt-dated', 'standard', 'GB/T 10', '2020'),
  'standards/references/iso.md': reference('iso', 'standard', 'ISO 9', '2018'),
  'standards/references/law.md': reference('law', 'law'),
}

/** Where the documents that a clause mentions are listed. */
function listed(
  text: string,
  more: Record<string, string> = {},
  outline = '  chapters: [x]',
): { normative: string[]; informative: string[] } {
  const files = { ...references, ...standardWith(outline, { x: unit('clause', 'x', text), ...more }) }
  const { sections } = onlyStandard(compiled(files))
  const entries = (kind: string): string[] =>
    sections
      .filter((section) => section.kind === kind)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'reference-list' ? block.entries : [])))
      .map(({ target }) => target.slice('reference:'.length))
  return { normative: entries('normative-references'), informative: entries('bibliography') }
}

describe('a document is cited normatively or only mentioned', () => {
  test.each([
    ['甲应符合[标准](ref:gbt)。 {#a}', ['gbt'], []],
    ['甲应有，见[标准](ref:gbt)。 {#a}', [], ['gbt']],
    ['甲应有，详见[标准](ref:gbt)。 {#a}', [], ['gbt']],
    ['甲应有（参见[标准](ref:gbt)）。 {#a}', [], ['gbt']],
    ['甲应有，见[一](ref:gbt)、[二](ref:iso)和[三](ref:gbt-dated)。 {#a}', [], ['gbt', 'gbt-dated', 'iso']],
    ['甲应符合[一](ref:gbt)和[二](ref:iso)。 {#a}', ['gbt', 'iso'], []],
    ['甲应有，见[一](ref:gbt)，并符合[二](ref:iso)。 {#a}', ['iso'], ['gbt']],
    ['甲应按反馈意见[一](ref:gbt)处理。 {#a}', ['gbt'], []],
    ['甲 shall be as in [x](ref:gbt), see also [y](ref:iso). {#a}', ['gbt'], ['iso']],
    ['甲应符合[法](ref:law)和[标准](ref:gbt)。 {#a}', ['gbt'], ['law']],
    ['甲应有。 {#a}\n\n> 注：按[标准](ref:gbt)。', [], ['gbt']],
    ['甲应有。 {#a}\n\n> 示例：按[标准](ref:gbt)。', [], ['gbt']],
    ['甲应有。 {#a}\n\n> 外部约束：按[标准](ref:gbt)。', [], ['gbt']],
    ['甲应有，见[标准](ref:gbt)。 {#a}\n\n甲应符合[标准](ref:gbt)。 {#b}', ['gbt'], []],
    ['甲应： {#a}\n\n- 符合[标准](ref:gbt)；{#b}\n- 见[标准](ref:iso)。{#c}', ['gbt'], ['iso']],
    ['甲应符合表中的要求。 {#a}\n\n表：甲 {#t}\n\n| 甲 |\n| --- |\n| [标准](ref:gbt) |', ['gbt'], []],
  ])('%s', (text, normative, informative) => {
    expect(listed(text)).toEqual({ normative, informative })
  })

  test('an informative annex and a principle only mention', () => {
    const b = unit('annex', 'b', '按[标准](ref:gbt)。 {#a}', 'nature: informative')
    const p = unit('principle', 'p', '甲宜符合[标准](ref:iso)。 {#a}')
    const outline = '  chapters: [p, x]\n  annexes: [b]'
    expect(listed('甲应有。 {#a}', { b, p }, outline)).toEqual({ normative: [], informative: ['gbt', 'iso'] })
  })

  test('a normative annex cites', () => {
    const b = unit('annex', 'b', '甲应按[标准](ref:gbt)。 {#a}', 'nature: normative')
    expect(listed('甲应有。 {#a}', { b }, '  chapters: [x]\n  annexes: [b]').normative).toEqual(['gbt'])
  })

  test('national standards come first, by number, then international ones', () => {
    const text = '甲应符合[一](ref:iso)、[二](ref:gbt-dated)和[三](ref:gbt)。 {#a}'
    expect(listed(text).normative).toEqual(['gbt', 'gbt-dated', 'iso'])
  })
})

describe('a link prints what a reader must see', () => {
  const outline = '  chapters:\n    - {id: g, title: 组, units: [x, y]}\n    - z\n    - k\n  annexes: [b]'
  const more = {
    y: unit(
      'clause',
      'y',
      '乙应有。 {#one}\n\n乙应： {#two}\n\n- 在 {#item}\n\n表：乙 {#t}\n\n| 乙 |\n| --- |\n| 乙 |',
    ),
    z: unit('clause', 'z', '丙应有。 {#one}'),
    k: unit(
      'criterion',
      'k',
      '丙按比例取值。 {#one}',
      'code: B2\nweight: 100\nscoring: {method: ratio}\nprovisions: [z.one]\nmethods: [data]',
    ),
    b: unit('annex', 'b', '## 内 {#in}\n\n$$ {#e}\nx\n$$\n\n丁应有。 {#one}', 'nature: normative'),
  }
  const other = {
    'standards/c/standard.md':
      '---\nkind: standard\nid: c\nnumber: T/DEMO 2\nedition: "2027"\nlanguage: zh\ntitle: 丙\ntype: general\nstage: drafting\noutline: {chapters: [u]}\n---\n\n## 范围 {#scope}\n\n本文件规定了丙。\n',
    'standards/c/u.md': unit('clause', 'u', '戊应有。 {#one}\n\n戊应在。 {#two}'),
  }

  test.each([
    ['clause:y', '4.2'],
    ['clause:g', '第4章'],
    ['clause:z', '第5章'],
    ['clause:z#one', '第5章'],
    ['clause:y#one', '4.2.1'],
    ['clause:y#item', '4.2.2 a)'],
    ['#a', '4.1'],
    ['criterion:k', 'B2 k（第6章）'],
    ['clause:k', '第6章'],
    ['annex:b', '附录A'],
    ['annex:b#in', 'A.1'],
    ['table:y#t', '表1'],
    ['formula:b#e', '公式(A.1)'],
    ['std:c', 'T/DEMO 2'],
    ['clause:c/u', 'T/DEMO 2—2027中第4章'],
    ['clause:c/u#two', 'T/DEMO 2—2027中4.2'],
    ['ref:gbt', 'GB/T 2'],
    ['ref:gbt-dated', 'GB/T 10—2020'],
    ['ref:iso', 'ISO 9:2018'],
    ['ref:law', '《law的名称》'],
    ['https://example.org/', '某'],
    ['clause:nothing', '某'],
  ])('%s prints %s', (address, printed) => {
    const x = unit('clause', 'x', `甲应按[某](${address})。 {#a}`)
    const { catalog } = compiled({ ...references, ...standardWith(outline, { x, ...more }), ...other })
    const standard = catalog.standards.find(({ id }) => id === 'a')
    const provision = standard && provisionsOf(standard).find(({ id }) => id === 'x.a')
    expect(provision?.text.plain).toBe(`甲应按${printed}。`)
  })

  test('a number in a heading of another standard leads to its page', () => {
    const x = unit('clause', 'x', '甲应按[某](clause:c/u#two)。 {#a}')
    const { catalog } = compiled({ ...standardWith(outline, { x, ...more }), ...other })
    const html = catalog.standards.flatMap(provisionsOf).find(({ id }) => id === 'x.a')?.text.html
    expect(html).toContain('href="/s/c/2027/u/#u.two"')
  })
})

test('a unit named twice in an outline is printed once', () => {
  const files = standardWith('  chapters: [x, y, x]', {
    x: unit('clause', 'x', '甲应有。 {#a}'),
    y: unit('clause', 'y', '乙应有。 {#a}'),
  })
  expect(sectionsOf(onlyStandard(compiled(files))).filter(({ id }) => id === 'x')).toHaveLength(1)
})
