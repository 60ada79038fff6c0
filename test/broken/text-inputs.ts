import { type BrokenInput, clause, delivery } from './broken-input.ts'

/** A clause with that body. */
function body(text: string): Readonly<Record<string, string>> {
  return { [delivery]: clause(text) }
}

/** Text that is no text of the source format, or that breaks a rule of drafting. */
export const textInputs: readonly BrokenInput[] = [
  {
    name: 'quotations in quotations, ten thousand deep',
    files: body(`${'>'.repeat(10_000)} 图书馆宜交付。 {#a}`),
    findings: [],
  },
  {
    name: 'lists in lists, ten thousand on a line',
    files: body(`${'- '.repeat(10_000)}图书馆宜交付。 {#a}`),
    findings: [],
  },
  {
    name: 'lists in lists, four hundred lines deep',
    files: body(
      `图书馆应： {#a}\n\n${Array.from({ length: 400 }, (_, level) => `${' '.repeat(2 * level)}- 交付`).join('\n')}`,
    ),
    findings: [],
  },
  {
    name: 'emphasis in emphasis, ten thousand deep',
    files: body(`${'*'.repeat(10_000)}交付${'*'.repeat(10_000)}`),
    findings: [],
  },
  {
    name: 'links in links, ten thousand deep',
    files: body(`${'['.repeat(10_000)}交付${'](x)'.repeat(10_000)}`),
    findings: [],
  },
  {
    name: 'a table of five thousand rows, which is fine',
    files: body(
      `图书馆宜交付。 {#a}\n\n表：图书 {#books}\n\n| 书名 | 编号 |\n| --- | --- |\n${'| 书 | 1 |\n'.repeat(5000)}`,
    ),
    findings: [],
  },
  {
    name: 'a row with more cells than the header',
    files: body('图书馆宜交付。 {#a}\n\n表：图书 {#books}\n\n| 书名 | 编号 |\n| --- | --- |\n| 书 | 1 | 2 |'),
    findings: [],
  },
  {
    name: 'a heading without an id',
    files: body('图书馆宜交付。 {#a}\n\n## 包装\n\n图书馆宜包装。 {#b}'),
    findings: [],
  },
  { name: 'a heading by a line below it', files: body('图书馆宜交付。 {#a}\n---'), findings: [] },
  { name: 'a paragraph without an id', files: body('图书馆宜交付。'), findings: [] },
  { name: 'an id without text', files: body('{#a}'), findings: [] },
  { name: 'two ids at the end of a paragraph', files: body('图书馆宜交付。 {#a} {#b}'), findings: [] },
  { name: 'a list without a lead-in', files: body('- 交付；{#a}\n- 包装。{#b}'), findings: [] },
  {
    name: 'a second paragraph in a list item',
    files: body('图书馆应： {#a}\n\n- 交付；{#b}\n\n  包装。\n\n- 上架。{#c}'),
    findings: [],
  },
  { name: 'a box before a list item', files: body('图书馆应： {#a}\n\n- [ ] 交付。{#b}'), findings: [] },
  {
    name: 'a quotation that does not say what it is',
    files: body('图书馆宜交付。 {#a}\n\n> 包括期刊。'),
    findings: [],
  },
  {
    name: 'code, a rule and a footnote',
    files: body('图书馆宜交付[^1]。 {#a}\n\n```js\nx\n```\n\n***\n\n[^1]: 包括期刊。'),
    findings: [],
  },
  { name: 'numbers typed by hand', files: body('6.1 图书馆应按6.2.1和附录A交付。 {#a}'), findings: [] },
  { name: 'two modalities in a provision', files: body('图书馆应交付图书，读者可拒收。 {#a}'), findings: [] },
  {
    name: 'a limit that the sentence does not state',
    files: {
      [delivery]:
        '---\nkind: clause\nid: delivery\ntitle: 交付\nactor: library\nprovisions:\n  a:\n    limits: [{op: "<=", parameter: T_RECEIPT}]\n---\n\n图书馆应及时交付图书。 {#a}\n',
    },
    findings: [],
  },
  { name: 'a quantity that no limit models', files: body('图书馆应在48 h内交付图书。 {#a}'), findings: [] },
]
