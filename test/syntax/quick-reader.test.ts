import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { markdownOutcome } from '../../scripts/differential/markdown-difference.ts'
import { randomOf } from '../../scripts/differential/random.ts'
import { type Outcome, realDocuments, type Subject, subjects } from '../../scripts/differential/subjects.ts'
import { yamlOutcome } from '../../scripts/differential/yaml-difference.ts'
import { parse } from '../../src/syntax/parse.ts'
import { readReference } from '../../src/syntax/read-reference.ts'

describe.each(subjects)('the quick reader of $name', (subject) => {
  const real = realDocuments(subject, ['standards', 'docs', 'test/workspaces'])
  const outcomes = new Map<string, Outcome>()
  beforeAll(() => {
    for (const text of real) outcomes.set(text, subject.outcome(text))
  })

  test('gives what the reference gives for every file of the repository', () => {
    expect(real.filter((text) => outcomes.get(text) === 'different')).toEqual([])
  })

  test('reads more than 95 of 100 files of the standards', () => {
    const standards = realDocuments(subject, ['standards'])
    const read = standards.filter((text) => outcomes.get(text) === 'same')
    expect(read.length / standards.length).toBeGreaterThan(0.95)
  })

  test('gives what the reference gives for 2,000 made-up documents, and reads many of them', () => {
    const { different, same } = madeUp(subject, real, 2000)
    expect(different).toEqual([])
    expect(same).toBeGreaterThan(400)
  })
})

function madeUp(subject: Subject, real: readonly string[], count: number): { different: string[]; same: number } {
  const random = randomOf(20_261_121)
  const different: string[] = []
  let same = 0
  for (let index = 0; index < count; index++) {
    const text = subject.document(random, real)
    const outcome = subject.outcome(text)
    if (outcome === 'different') different.push(text)
    if (outcome === 'same') same++
  }
  return { different, same }
}

describe('Markdown', () => {
  test.each<[name: string, body: string, outcome: Outcome]>([
    ['nothing', '', 'same'],
    ['a body without a line ending at its end', '\n甲', 'same'],
    ['paragraphs', '\n甲 {#a}\n\n乙 {#b}\n', 'same'],
    ['a paragraph of several lines', '甲\n乙\n丙 {#a}\n', 'same'],
    ['a paragraph with spaces at its end', '甲  \n\n乙 \n', 'same'],
    ['headings', '# 甲 {#a}\n\n## 乙\n### 丙', 'same'],
    ['lists', '甲：\n\n- 乙；{#b}\n- 丙。{#c}\n', 'same'],
    ['lists right below their paragraph', '甲：\n- 乙\n- 丙', 'same'],
    ['lists in lists', '- 甲\n  - 乙\n    - 丙\n- 丁', 'same'],
    ['lists in lists, far to the right', '- 甲\n    - 乙\n      丙\n    - 丁\n\n- 戊', 'same'],
    ['lists with wide marks', '-   甲\n\n    乙\n-   丙\n\n1.  丁\n    - 戊', 'same'],
    ['lists with blank lines', '- 甲\n\n- 乙\n\n  丙\n\n\n- 丁\n', 'same'],
    ['numbered lists', '9. 甲\n10. 乙\n\n1) 丙', 'same'],
    ['notes', '> 注：甲\n>\n> 示例：乙\n> 丙\n\n丁', 'same'],
    ['notes with lists', '> 注：甲：\n>\n> - 乙\n> - 丙\n', 'same'],
    ['tables', '表：甲 {#t}\n\n| a | b |\n| --- | :-: |\n| 24 h | |\n| `c` | $d$ |\n\n丁', 'same'],
    ['figures', '![甲](figures/x.png "乙") {#f}\n', 'same'],
    ['formulas', '$$ {#e}\nR = \\frac{N_1}{N}\n\n$$\n\n式中：\n\n- $N_1$——甲。', 'same'],
    ['comments', '<!-- lint-allow a reason="b" -->\n\n甲\n<!-- 乙 -->', 'same'],
    ['links', '自[甲](term:a)时刻起，按[乙](clause:b#c "丙")处理', 'same'],
    ['emphasis, code and escapes', '**甲**，*乙*，_丙_，`a*b`，\\*，T_A_B，____，5 * 3', 'same'],
    ['signs that mean nothing', 'a < b，A&B，$5，!，]，~，#1，1.5', 'same'],
    ['characters beyond the basic plane', '𠮷**𠮷**𠮷\n', 'same'],
    ['HTML', '甲<b>乙</b>', 'declined'],
    ['a block of HTML', '<div>\n甲\n</div>', 'declined'],
    ['comments over lines', '<!-- 甲\n乙 -->', 'declined'],
    ['entities', '甲&nbsp;乙', 'declined'],
    ['definitions', '[甲]\n\n[甲]: x', 'declined'],
    ['footnotes', '甲[^1]', 'declined'],
    ['bare addresses', '甲 https://example.org/', 'declined'],
    ['addresses of mail', '甲 a@example.org', 'declined'],
    ['breaks', '甲  \n乙', 'declined'],
    ['headings by a line below', '甲\n===', 'declined'],
    ['rules', '甲\n\n---', 'declined'],
    ['code', '```\n甲\n```', 'declined'],
    ['indented code', '    甲', 'declined'],
    ['tabs', '-\t甲', 'declined'],
    ['items that stand to the right of others', '- 甲\n - 乙', 'declined'],
    ['items that hold code', '-     甲', 'declined'],
    ['Windows line endings', '甲\r\n\r\n乙', 'declined'],
    ['a paragraph that goes on behind a quotation', '> 甲\n乙', 'declined'],
    ['a paragraph that goes on behind an item', '- 甲\n乙', 'declined'],
    ['boxes to tick', '- [ ] 甲', 'declined'],
    ['pipes in code', '| a |\n| - |\n| `a\\|b` |', 'declined'],
    ['a formula without an end', '$$\nx', 'declined'],
    ['emphasis in emphasis', '***甲* 乙**', 'declined'],
  ])('%s', (_name, body, outcome) => {
    expect(markdownOutcome(body)).toBe(outcome)
  })
})

describe('YAML', () => {
  test.each<[name: string, yaml: string, outcome: Outcome]>([
    ['fields', 'kind: clause\nid: a-b\ntitle: 甲\n', 'same'],
    ['fields without a line ending at their end', 'a: 1\nb: 甲', 'same'],
    ['fields without a value', 'a:\nb: # c\n', 'same'],
    ['numbers, words and dates', 'a: 24\nb: -0.50\nc: true\nd: ~\ne: 2026-11-21\nf: 007\ng: 3.1\nh: yes\n', 'same'],
    ['quotes', 'a: "甲：[乙]"\nb: \'24\'\nc: ""\n', 'same'],
    ['quotes in quotes', `a: 'it''s'\nb: "\\"\\\\"\nc: ['''']\n`, 'same'],
    ['brackets', 'title: {zh: [甲, 乙], en: "a, b"}\nlimits: [{op: "<=", value: 24, unit: h}]\nc: []\nd: {}\n', 'same'],
    ['groups', 'provisions:\n  a:\n    basis: [S1]\n  b: {proposal: true}\n', 'same'],
    ['lists', 'basis:\n  - S1\n  - {a: 1}\nsteps:\n- id: a\n  next:\n    - b\n- id: c\n', 'same'],
    ['comments and blank lines', '# a\n\nb: 1 # c\n\n  # d\ne:\n  # f\n  g: 甲#乙\n', 'same'],
    ['fields whose names begin alike', 'ab: 1\na: 2\na-b: {ab: 3, a: 4, a.b: 5}\nb:\n  ab: 6\n  a: 7\n', 'same'],
    ['names with digits, dots and marks', '1a: 1\na_b: 2\nc.d: 3\ne-: 4\nf:', 'same'],
    ['names whose characters have the same sum', 'Aa: 1\nBB: 2\nx: {BB: 3, Aa: 4}\n', 'same'],
    ['many brackets in quotes, which nest nothing', `a: "${'['.repeat(60)}"\n`, 'same'],
    ['text in the core schema', 'a: 1_000\nb: 12:30\nc: 24 h\nd: a:b\ne: 95 %\nf: -5a\n', 'same'],
    ['anchors and aliases', 'a: &x 1\nb: *x\n', 'declined'],
    ['tags', 'a: !!str 1\n', 'declined'],
    ['blocks of text', 'a: |\n  甲\n', 'declined'],
    ['text over lines', 'a: 甲\n  乙\n', 'declined'],
    ['brackets over lines', 'a: [甲,\n  乙]\n', 'declined'],
    ['escapes', 'a: "\\n"\nb: 1\n', 'declined'],
    ['a field twice', 'a: 1\na: 2\n', 'declined'],
    ['a field twice in braces', 'a: {b: 1, b: 2}\n', 'declined'],
    ['a field __proto__', '__proto__: {a: 1}\n', 'declined'],
    ['a key that is a number', '1: a\n', 'declined'],
    ['a key that begins with a mark', '-a: 1\n.b: 2\n', 'declined'],
    ['merge keys', '<<: {a: 1}\n', 'declined'],
    ['numbers of other forms', 'a: 0x10\n', 'declined'],
    ['tabs', 'a:\tb\n', 'declined'],
    ['odd indentation', 'a:\n  b: 1\n c: 2\n', 'declined'],
    ['a list alone', '- a\n', 'declined'],
    ['another document', 'a: 1\n---\nb: 2\n', 'declined'],
    ['brackets without an end', 'a: [b\n', 'declined'],
    ['a colon in a value', 'a: b: c\n', 'declined'],
  ])('%s', (_name, yaml, outcome) => {
    expect(yamlOutcome(yaml)).toBe(outcome)
  })
})

describe('a parsed file', () => {
  test.each([
    ['---\nkind: clause\n---\n甲 {#a}\n'],
    ['---\nkind: clause\n---  \n\n甲 **乙** {#a}'],
    ['---\nkind: clause\n---\n'],
    ['---\nkind: clause\n---'],
    ['---\n---\n\n甲'],
    ['---\nkind: clause\n---\u2028甲\n'],
    ['---\nkind: clause\n---\n\n<div>'],
  ])('%j has the tree of the whole file', (text) => {
    const end = text.indexOf('\n---') + '\n---'.length
    const blanked = text.slice(0, end).replaceAll(/[^\n]/g, ' ') + text.slice(end)
    expect(isDeepStrictEqual(parse({ path: 'a.md', text }).body, readReference(blanked))).toBe(true)
  })

  test.each([
    ['marks in formulas', `$$\n${'[ '.repeat(60)}\n$$\n`],
    ['marks in code', `\`${'[ '.repeat(60)}\`\n`],
    ['marks of text', `${'甲_乙 '.repeat(1100)}\n`],
    ['escaped brackets', `${'\\[ '.repeat(60)}\n`],
    ['hyphens in formulas', `$$\n${'- '.repeat(60)}\n$$\n`],
  ])('with too many %s is refused, however it could be read', (_name, body) => {
    const { diagnostics } = parse({ path: 'a.md', text: `---\nkind: clause\n---\n\n${body}` })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['construct-known'])
  })

  test('has places in front matter that the quick reader leaves to the reference', () => {
    const { frontMatterPlace } = parse({ path: 'a.yaml', text: 'a:\n  - b:\n\n  - c: 1\n\n# d\n' })
    expect(frontMatterPlace(['a', 0])).toMatchObject({ line: 2, column: 5, endLine: 2, endColumn: 7 })
    expect(frontMatterPlace(['a', 1, 'c'])).toMatchObject({ line: 4, column: 8, endLine: 4, endColumn: 9 })
  })
})
