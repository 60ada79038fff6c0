import { type BrokenInput, baseFile, clause, delivery, lending, outline } from './broken-input.ts'

const shelving = '---\nkind: clause\nid: shelving\ntitle: 上架\n---\n\n图书馆宜将图书上架。 {#shelve}\n'

/** Files that are in the wrong place, or units that are named twice or not at all. */
export const structureInputs: readonly BrokenInput[] = [
  {
    name: 'one id for two clauses',
    files: { 'standards/lending/clauses/handing-over.md': clause('图书馆宜交付图书。 {#other}') },
    findings: [
      {
        at: 'id-unique standards/lending/clauses/handing-over.md:3:5',
        zh: 'id `delivery` 已用于 `standards/lending/clauses/delivery.md` 第 3 行，应是新的 id，请改名',
        en: 'Unexpected second `delivery`, expected an id other than that on line 3 of `standards/lending/clauses/delivery.md`; rename one',
      },
    ],
  },
  {
    name: 'one id for a clause and an annex',
    files: {
      'standards/lending/annexes/delivery.md':
        '---\nkind: annex\nid: delivery\ntitle: 交付\nnature: informative\n---\n\n图书馆交付图书。 {#other}\n',
    },
    findings: [
      {
        at: 'id-unique standards/lending/annexes/delivery.md:3:5',
        zh: 'id `delivery` 已用于 `standards/lending/clauses/delivery.md` 第 3 行，应是新的 id，请改名',
        en: 'Unexpected second `delivery`, expected an id other than that on line 3 of `standards/lending/clauses/delivery.md`; rename one',
      },
    ],
  },
  {
    name: 'one id for two provisions of a file',
    files: { [delivery]: clause('图书馆宜交付图书。 {#a}\n\n图书馆宜包装图书。 {#a}') },
    findings: [
      {
        at: 'id-unique standards/lending/clauses/delivery.md:10:11',
        zh: 'id `a` 已用于本文件第 8 行，应是新的 id，请改名',
        en: 'Unexpected second `a`, expected an id other than that on line 8 of this file; rename one',
      },
    ],
  },
  {
    name: 'one id for a term in two standards',
    files: {
      'standards/returns/terms/reader.md':
        '---\nkind: term\nid: reader\nterm: {zh: 读者, en: reader}\n---\n\nperson who uses a library\n',
      'standards/returns/standard.md': baseFile('standards/returns/standard.md').replace(
        'outline:\n',
        'outline:\n  terms: [reader]\n',
      ),
    },
    findings: [
      {
        at: 'id-unique standards/returns/terms/reader.md:3:5',
        zh: 'id `reader` 已用于 `standards/lending/terms/reader.md` 第 3 行，应是新的 id，请改名',
        en: 'Unexpected second `reader`, expected an id other than that on line 3 of `standards/lending/terms/reader.md`; rename one',
      },
    ],
  },
  {
    name: 'one number for two standards',
    files: {
      'standards/returns/standard.md': baseFile('standards/returns/standard.md')
        .replace('T/DEMO 1.2', 'T/DEMO 1.1')
        .replace('part: 2', 'part: 1'),
    },
    findings: [
      {
        at: 'id-unique standards/returns/standard.md:4:9',
        zh: 'id `T/DEMO 1.1—2026` 已用于 `standards/lending/standard.md` 第 4 行，应是新的 id，请改名',
        en: 'Unexpected second `T/DEMO 1.1—2026`, expected an id other than that on line 4 of `standards/lending/standard.md`; rename one',
      },
    ],
  },
  {
    name: 'a group of the outline within itself',
    files: {
      [lending]: outline(`  terms: [reader, loan]
  chapters:
    - id: desk
      title: 服务台
      units:
        - receipt
        - id: desk
          title: 服务台
          units: [delivery]
  annexes: [form]`),
    },
    findings: [
      {
        at: 'outline-complete standards/lending/standard.md:18:15',
        zh: '`desk` 包含了它自己，应为另一个 id，请改名或移出',
        en: 'Unexpected `desk` within itself, expected another id; rename it or move it out',
      },
    ],
  },
  {
    name: 'a group of the outline with the id of a clause in it',
    files: {
      [lending]: outline(`  terms: [reader, loan]
  chapters:
    - id: receipt
      title: 服务台
      units: [receipt, delivery]
  annexes: [form]`),
    },
    findings: [
      {
        at: 'id-unique standards/lending/clauses/receipt.md:3:5',
        zh: 'id `receipt` 已用于 `standards/lending/standard.md` 第 14 行，应是新的 id，请改名',
        en: 'Unexpected second `receipt`, expected an id other than that on line 14 of `standards/lending/standard.md`; rename one',
      },
    ],
  },
  {
    name: 'a clause twice in the outline',
    files: {
      [lending]: outline('  terms: [reader, loan]\n  chapters: [receipt, delivery, receipt]\n  annexes: [form]'),
    },
    findings: [
      {
        at: 'outline-complete standards/lending/standard.md:13:33',
        zh: '`receipt` 在大纲中重复出现，应只在第 13 行出现一次，请删去一处',
        en: 'Unexpected second `receipt` in the outline, expected it on line 13 only; delete one',
      },
    ],
  },
  {
    name: 'an entry of the outline that names nothing',
    files: {
      [lending]: outline('  terms: [reader, loan]\n  chapters: [receipt, delivry, delivery]\n  annexes: [form]'),
    },
    findings: [
      {
        at: 'outline-complete standards/lending/standard.md:13:23',
        zh: '没有 id 为 `delivry` 的文件，应为本标准中的 id，是否想写 `delivery`',
        en: 'Unexpected `delivry`, expected the id of a file of this standard; did you mean `delivery`',
      },
    ],
  },
  {
    name: 'units outside the outline',
    files: { [lending]: outline('  terms: [reader]\n  chapters: [receipt]\n  annexes: [form]') },
    findings: [
      {
        at: 'outline-complete standards/lending/clauses/delivery.md:3:5',
        zh: '`delivery` 不在标准的大纲中，应在 standard.md 的 `outline` 中出现一次，请加入',
        en: 'Unexpected `delivery` outside the outline, expected one entry for it under `outline` in standard.md; add it',
      },
      {
        at: 'outline-complete standards/lending/terms/loan.md:3:5',
        zh: '`loan` 不在标准的大纲中，应在 standard.md 的 `outline` 中出现一次，请加入',
        en: 'Unexpected `loan` outside the outline, expected one entry for it under `outline` in standard.md; add it',
      },
    ],
  },
  {
    name: 'a term among the chapters',
    files: { [lending]: outline('  terms: [reader]\n  chapters: [receipt, delivery, loan]\n  annexes: [form]') },
    findings: [
      {
        at: 'outline-complete standards/lending/standard.md:13:33',
        zh: '`loan` 列错了地方，术语应在 `terms`、附录应在 `annexes`、其他应在 `chapters`，请移动',
        en: 'Unexpected `loan` in this list, expected terms under `terms`, annexes under `annexes`, all else under `chapters`; move it',
      },
    ],
  },
  {
    name: 'a clause outside any folder of a standard',
    files: { 'standards/shelving.md': shelving },
    findings: [
      {
        at: 'unit-placed standards/shelving.md:2:7',
        zh: 'kind 为 clause 的文件不在任何标准的文件夹中，应在某个标准的文件夹内，请移动',
        en: 'Unexpected place of a file of kind clause, expected it in the folder of a standard; move it',
      },
    ],
  },
  {
    name: 'a folder without a standard',
    files: { 'standards/storage/clauses/shelving.md': shelving },
    findings: [
      {
        at: 'unit-placed standards/storage/clauses/shelving.md:2:7',
        zh: '文件夹 `storage` 中没有 kind 为 standard 的文件，应有一个 standard.md，请补上',
        en: 'Unexpected folder `storage` without a standard, expected a file standard.md with kind standard; add it',
      },
    ],
  },
  {
    name: 'a second standard in a folder',
    files: { 'standards/lending/another.md': baseFile(lending) },
    findings: [
      {
        at: 'unit-placed standards/lending/another.md:2:7',
        zh: '同一文件夹中出现了第二个标准，应只有一个（`standards/lending/standard.md`），请移到另一个文件夹',
        en: 'Unexpected second standard in one folder, expected only `standards/lending/standard.md`; move it to a folder of its own',
      },
    ],
  },
  {
    name: 'a standard whose id is that of another',
    files: {
      'standards/returns/standard.md': baseFile('standards/returns/standard.md').replace('id: returns', 'id: lending'),
    },
    findings: [
      {
        at: 'unit-placed standards/returns/standard.md:3:5',
        zh: '标准的 id 是 `lending`，应与文件夹名 `returns` 相同，请改其中之一',
        en: 'Unexpected id `lending` of the standard, expected the name of its folder, `returns`; rename one of the two',
      },
    ],
  },
  {
    name: 'a clause without text',
    files: { [delivery]: clause('') },
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:3:5',
        zh: '文件没有正文，前置数据之后应至少有一段，请写上',
        en: 'Unexpected file without text, expected at least one paragraph below the front matter; write it',
      },
    ],
  },
  {
    name: 'a term without a definition',
    files: { 'standards/lending/terms/loan.md': '---\nkind: term\nid: loan\nterm: {zh: 借阅, en: loan}\n---\n' },
    findings: [
      {
        at: 'construct-known standards/lending/terms/loan.md:3:5',
        zh: '术语没有定义，前置数据之后应有一段定义，请写上',
        en: 'Unexpected term without a definition, expected one paragraph below the front matter; write it',
      },
    ],
  },
  {
    name: 'a term with more than a definition',
    files: {
      'standards/lending/terms/loan.md': `${baseFile('standards/lending/terms/loan.md')}\n借阅分为外借和阅览。\n`,
    },
    findings: [
      {
        at: 'construct-known standards/lending/terms/loan.md:9:1',
        zh: '术语条目中只能有一段定义以及注和示例，这部分不会发布，请改为注或删去',
        en: 'Unexpected content in the entry of a term, expected one paragraph and then notes and examples; make it a note or delete it',
      },
    ],
  },
  {
    name: 'a reference with text that would be lost',
    files: {
      'standards/references/cataloguing.md': `${baseFile('standards/references/cataloguing.md')}\n用于著录。\n`,
    },
    findings: [
      {
        at: 'construct-known standards/references/cataloguing.md:10:1',
        zh: '引用文件的正文不会发布，前置数据之后应没有内容，请删去',
        en: 'Unexpected text of a reference, which is not published, expected front matter only; delete it',
      },
    ],
  },
  {
    name: 'a chapter typed into the file of the standard',
    files: { [lending]: `${baseFile(lending)}\n## 服务台 {#counter}\n\n服务台应有人值守。\n` },
    findings: [
      {
        at: 'construct-known standards/lending/standard.md:26:1',
        zh: 'standard.md 中出现了标题 `{#counter}`，应只有引言 `{#introduction}` 和范围 `{#scope}`，请移到条文',
        en: 'Unexpected heading `{#counter}` in the file of the standard, expected `{#introduction}` and `{#scope}` only; move it to a clause',
      },
    ],
  },
  {
    name: 'a standard without a scope',
    files: { [lending]: baseFile(lending).replace(' {#scope}', '') },
    findings: [
      {
        at: 'element-present standards/lending/standard.md:3:5',
        zh: '标准没有范围，standard.md 中应有标题 `## 范围 {#scope}`，请补上',
        en: 'Unexpected standard without a scope, expected the heading `## Scope {#scope}` in standard.md; add it',
      },
    ],
  },
]
