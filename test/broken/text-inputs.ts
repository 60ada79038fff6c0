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
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:1',
        zh: '此处的嵌套超过 50 层，或成对符号多得无法配对，应为几层以内的列表、引用和括号，请简化',
        en: 'Unexpected nesting of more than 50 levels, or more marks than can be paired, expected lists, quotations and brackets a few levels deep; simplify it',
      },
    ],
  },
  {
    name: 'lists in lists, ten thousand on a line',
    files: body(`${'- '.repeat(10_000)}图书馆宜交付。 {#a}`),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:1',
        zh: '此处的嵌套超过 50 层，或成对符号多得无法配对，应为几层以内的列表、引用和括号，请简化',
        en: 'Unexpected nesting of more than 50 levels, or more marks than can be paired, expected lists, quotations and brackets a few levels deep; simplify it',
      },
    ],
  },
  {
    name: 'lists in lists, four hundred lines deep',
    files: body(
      `图书馆应： {#a}\n\n${Array.from({ length: 400 }, (_, level) => `${' '.repeat(2 * level)}- 交付`).join('\n')}`,
    ),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:111:203',
        zh: '此处的嵌套超过 50 层，或成对符号多得无法配对，应为几层以内的列表、引用和括号，请简化',
        en: 'Unexpected nesting of more than 50 levels, or more marks than can be paired, expected lists, quotations and brackets a few levels deep; simplify it',
      },
    ],
  },
  {
    name: 'emphasis in emphasis, ten thousand deep',
    files: body(`${'*'.repeat(10_000)}交付${'*'.repeat(10_000)}`),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:1',
        zh: '此处的嵌套超过 50 层，或成对符号多得无法配对，应为几层以内的列表、引用和括号，请简化',
        en: 'Unexpected nesting of more than 50 levels, or more marks than can be paired, expected lists, quotations and brackets a few levels deep; simplify it',
      },
    ],
  },
  {
    name: 'links in links, ten thousand deep',
    files: body(`${'['.repeat(10_000)}交付${'](x)'.repeat(10_000)}`),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:1',
        zh: '此处的嵌套超过 50 层，或成对符号多得无法配对，应为几层以内的列表、引用和括号，请简化',
        en: 'Unexpected nesting of more than 50 levels, or more marks than can be paired, expected lists, quotations and brackets a few levels deep; simplify it',
      },
    ],
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
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:14:11',
        zh: '这一行的单元格比表头多，应每列一个，请删去多余的，单元格中的竖线写作 `\\|`',
        en: 'Unexpected cell beyond those of the header, expected one for each column; delete it, or write a bar within a cell as `\\|`',
      },
    ],
  },
  {
    name: 'a heading without an id',
    files: body('图书馆宜交付。 {#a}\n\n## 包装\n\n图书馆宜包装。 {#b}'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:10:1',
        zh: '标题没有 id，应以 `{#id}` 结尾，请加上，如 `{#record}`',
        en: 'Unexpected heading without an id, expected `{#id}` at its end; add one, such as `{#record}`',
      },
    ],
  },
  {
    name: 'a heading by a line below it',
    files: body('图书馆宜交付。 {#a}\n---'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:1',
        zh: '文字下一行的 `---` 或 `===` 会使它成为标题，标题应以 `## ` 开头，请改写，或在其间加一个空行',
        en: 'Unexpected line `---` or `===` below text, which makes it a heading, expected `## ` before a heading; rewrite it or leave a line empty between them',
      },
    ],
  },
  {
    name: 'a paragraph without an id',
    files: body('图书馆宜交付。'),
    findings: [
      {
        at: 'provision-identified standards/lending/clauses/delivery.md:8:1',
        zh: '段落没有 id，应以 `{#id}` 结尾，请在段末加上，如 `{#record}`',
        en: 'Unexpected paragraph without an id, expected `{#id}` at its end; add one, such as `{#record}`',
      },
    ],
  },
  {
    name: 'an id without text',
    files: body('{#a}'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:1',
        zh: 'id 之前没有文字，应为一段文字，请写上或删去',
        en: 'Unexpected id without text, expected text before it; write it or delete the id',
      },
    ],
  },
  {
    name: 'two ids at the end of a paragraph',
    files: body('图书馆宜交付。 {#a} {#b}'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:1',
        zh: '文字中有 `{#a}`，一段应只有末尾的一个 id，请删去',
        en: 'Unexpected `{#a}` within the text, expected one id at the end of a paragraph; delete it',
      },
    ],
  },
  {
    name: 'a list without a lead-in',
    files: body('- 交付；{#a}\n- 包装。{#b}'),
    findings: [
      {
        at: 'list-introduced standards/lending/clauses/delivery.md:8:1',
        zh: '列项前没有引语，应紧跟在以 `：` 结尾的段落之后，请补上引语',
        en: 'Unexpected list without a lead-in, expected a paragraph that ends in `:` right above it; add one',
      },
    ],
  },
  {
    name: 'a second paragraph in a list item',
    files: body('图书馆应： {#a}\n\n- 交付；{#b}\n\n  包装。\n\n- 上架。{#c}'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:12:3',
        zh: '列项中出现了第二段或其他内容，应只有一段和其下的列项，请另写一项或移出列表',
        en: 'Unexpected content in a list item, expected one paragraph and a list below it; make it another item or move it out of the list',
      },
    ],
  },
  {
    name: 'a box before a list item',
    files: body('图书馆应： {#a}\n\n- [ ] 交付。{#b}'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:10:7',
        zh: '列项以勾选框开头，应为普通列项，请删去 `[ ]`',
        en: 'Unexpected box at the start of a list item, expected plain text; delete the `[ ]`',
      },
    ],
  },
  {
    name: 'a quotation that does not say what it is',
    files: body('图书馆宜交付。 {#a}\n\n> 包括期刊。'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:10:3',
        zh: '引用块没有标明性质，应以 `注：`、`示例：` 或 `外部约束：` 开头，请补上',
        en: 'Unexpected quotation, expected one that begins with `Note: `, `Example: ` or `External constraint: `; say which it is',
      },
    ],
  },
  {
    name: 'code, a rule and a footnote',
    files: body('图书馆宜交付[^1]。 {#a}\n\n```js\nx\n```\n\n***\n\n[^1]: 包括期刊。'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:10:1',
        zh: '出现了代码块或缩进四格的段落，应为普通段落，请去掉缩进',
        en: 'Unexpected code block, expected a paragraph; remove the indentation or fence',
      },
      {
        at: 'construct-known standards/lending/clauses/delivery.md:14:1',
        zh: '出现了分隔线，标准正文中不使用，请删去',
        en: 'Unexpected rule, expected none in the text of a standard; delete it',
      },
      {
        at: 'construct-known standards/lending/clauses/delivery.md:16:1',
        zh: '出现了脚注，应写成注，请改为 `> 注：`',
        en: 'Unexpected footnote, expected a note; write `> Note: ` instead',
      },
    ],
  },
  {
    name: 'numbers typed by hand',
    files: body('6.1 图书馆应按6.2.1和附录A交付。 {#a}'),
    findings: [
      {
        at: 'number-generated standards/lending/clauses/delivery.md:8:1',
        zh: '出现了手写的编号 `6.1`，编号由程序生成，请删去',
        en: 'Unexpected number `6.1`, expected none, as numbers are generated; delete it',
      },
      {
        at: 'number-generated standards/lending/clauses/delivery.md:8:10',
        zh: '出现了手写的编号 `6.2.1`，应为链接，如 `[受理](clause:acceptance)`，编号由程序代入',
        en: 'Unexpected typed number `6.2.1`, expected a link such as `[Acceptance](clause:acceptance)`, which prints the number',
      },
      {
        at: 'number-generated standards/lending/clauses/delivery.md:8:16',
        zh: '出现了手写的编号 `附录A`，应为链接，如 `[受理](clause:acceptance)`，编号由程序代入',
        en: 'Unexpected typed number `附录A`, expected a link such as `[Acceptance](clause:acceptance)`, which prints the number',
      },
    ],
  },
  {
    name: 'two modalities in a provision',
    files: body('图书馆应交付图书，读者可拒收。 {#a}'),
    findings: [
      {
        at: 'modality-single standards/lending/clauses/delivery.md:8:12',
        zh: '在 `应`（要求）之外又有 `可`（允许），一个条款应只有一种，请分成两段',
        en: 'Unexpected `可` (permission) beside `应` (requirement), expected one modality a provision; make it two paragraphs',
      },
    ],
  },
  {
    name: 'a limit that the sentence does not state',
    files: {
      [delivery]:
        '---\nkind: clause\nid: delivery\ntitle: 交付\nactor: library\nprovisions:\n  a:\n    limits: [{op: "<=", parameter: T_RECEIPT}]\n---\n\n图书馆应及时交付图书。 {#a}\n',
    },
    findings: [
      {
        at: 'limit-stated standards/lending/clauses/delivery.md:8:14',
        zh: '句子中没有限值 `T_RECEIPT` 的 `24 h`，两者应一致，请写入句子或删去这一限值',
        en: 'Unexpected limit `T_RECEIPT` of `24 h`, which its sentence does not state, expected both to agree; state it or delete the limit',
      },
    ],
  },
  {
    name: 'a quantity that no limit models',
    files: body('图书馆应在48 h内交付图书。 {#a}'),
    findings: [
      {
        at: 'limit-modelled standards/lending/clauses/delivery.md:8:6',
        zh: '句子中的 `48 h` 没有建为限值，应列入 `limits`，不限制什么时列入 `descriptive`，请补上',
        en: 'Unexpected `48 h` without a limit, expected it under `limits`, or under `descriptive` where it limits nothing; add it',
      },
    ],
  },
]
