import { type BrokenInput, baseFile, clause, delivery, frontMatter, parameters } from './broken-input.ts'

/** Front matter that is not there, or not what its kind of file asks. */
export const frontMatterInputs: readonly BrokenInput[] = [
  {
    name: 'front matter without end',
    files: { [delivery]: '---\nkind: clause\nid: delivery\ntitle: 交付\n\n图书馆宜交付图书。 {#hand-over}\n' },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:1:1',
        zh: '前置数据没有结束行，应在字段之后另有一行 `---`，请补上',
        en: 'Unexpected end of file inside the front matter, expected a second line `---` after the fields; add it',
      },
    ],
  },
  {
    name: 'front matter without start',
    files: { [delivery]: 'kind: clause\nid: delivery\ntitle: 交付\n---\n\n图书馆宜交付图书。 {#hand-over}\n' },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:1:1',
        zh: '文件开头没有前置数据，应以一行 `---` 开始，其后是 `kind: clause` 之类的字段，再以一行 `---` 结束，请补上',
        en: 'Unexpected start of file, expected front matter: a line `---`, fields such as `kind: clause`, and a line `---`; add it',
      },
    ],
  },
  {
    name: 'an empty file',
    files: { [delivery]: '' },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:1:1',
        zh: '文件开头没有前置数据，应以一行 `---` 开始，其后是 `kind: clause` 之类的字段，再以一行 `---` 结束，请补上',
        en: 'Unexpected start of file, expected front matter: a line `---`, fields such as `kind: clause`, and a line `---`; add it',
      },
    ],
  },
  {
    name: 'an empty YAML file',
    files: { 'standards/vocabulary.yaml': '' },
    findings: [
      {
        at: 'front-matter-readable standards/vocabulary.yaml:1:1',
        zh: '此处没有字段，应为 `字段: 值` 的形式，如 `kind: clause`',
        en: 'Unexpected text without fields, expected lines of the form `field: value`, such as `kind: clause`',
      },
    ],
  },
  {
    name: 'front matter without fields',
    files: { [delivery]: '---\n---\n\n图书馆宜交付图书。 {#a}\n' },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:2:1',
        zh: '此处没有字段，应为 `字段: 值` 的形式，如 `kind: clause`',
        en: 'Unexpected text without fields, expected lines of the form `field: value`, such as `kind: clause`',
      },
    ],
  },
  {
    name: 'fields that are missing',
    files: { [delivery]: frontMatter('kind: clause\nactor: library') },
    findings: [
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:2:1',
        zh: '缺少字段 `id`，此处应有该字段，请补上',
        en: 'Unexpected lack of the field `id`, expected it here; add it',
      },
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:2:1',
        zh: '缺少字段 `title`，此处应有该字段，请补上',
        en: 'Unexpected lack of the field `title`, expected it here; add it',
      },
    ],
  },
  {
    name: 'values of other types than asked',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 12\nactor: {a: library}\nverify: data') },
    findings: [
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:4:8',
        zh: '出现了数值 `12`，应为文字或字段 `zh`、`en`，请加上引号',
        en: 'Unexpected number `12`, expected text or the fields `zh`, `en`; put it in quotes',
      },
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:5:1',
        zh: '出现了一组字段，应为文字或列表',
        en: 'Unexpected group of fields, expected text or a list',
      },
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:6:9',
        zh: '出现了 `data`，应为列表，请写作 `[data]`',
        en: 'Unexpected `data`, expected a list; write `[data]`',
      },
    ],
  },
  {
    name: 'a field without a value',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle:') },
    findings: [
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:4:1',
        zh: '出现了空值，应为文字或字段 `zh`、`en`，请填写，或删去该字段',
        en: 'Unexpected empty value, expected text or the fields `zh`, `en`; fill it in or delete the field',
      },
    ],
  },
  {
    name: 'an unknown kind',
    files: { [delivery]: frontMatter('kind: clauses\nid: delivery\ntitle: 交付') },
    findings: [
      {
        at: 'kind-known standards/lending/clauses/delivery.md:2:7',
        zh: '文件种类 `clauses` 不在约定之列，应为 `standard`、`term`、`principle`、`clause`、`metric`、`criterion`、`annex`、`reference`、`explanation`、`parameters`、`vocabulary`、`translation` 之一，是否想写 `clause`',
        en: 'Unexpected kind `clauses`, expected one of `standard`, `term`, `principle`, `clause`, `metric`, `criterion`, `annex`, `reference`, `explanation`, `parameters`, `vocabulary`, `translation`; did you mean `clause`',
      },
    ],
  },
  {
    name: 'no kind',
    files: { [delivery]: frontMatter('id: delivery\ntitle: 交付') },
    findings: [
      {
        at: 'kind-known standards/lending/clauses/delivery.md:2:1',
        zh: '缺少字段 `kind`，其值应为 `standard`、`term`、`principle`、`clause`、`metric`、`criterion`、`annex`、`reference`、`explanation`、`parameters`、`vocabulary`、`translation` 之一，请补上',
        en: 'Unexpected lack of the field `kind`, expected it to be one of `standard`, `term`, `principle`, `clause`, `metric`, `criterion`, `annex`, `reference`, `explanation`, `parameters`, `vocabulary`, `translation`; add it',
      },
    ],
  },
  {
    name: 'an unknown field',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\nactors: library') },
    findings: [
      {
        at: 'field-known standards/lending/clauses/delivery.md:5:9',
        zh: '字段 `actors` 不在约定之列，应为 `kind`、`id`、`title`、`actor`、`step`、`verify`、`evidence`、`basis`、`provisions`、`process` 之一，是否想写 `actor`',
        en: 'Unexpected field `actors`, expected one of `kind`, `id`, `title`, `actor`, `step`, `verify`, `evidence`, `basis`, `provisions`, `process`; did you mean `actor`',
      },
    ],
  },
  {
    name: 'an id in capitals',
    files: { [delivery]: frontMatter('kind: clause\nid: Hand_Over\ntitle: 交付\nactor: library') },
    findings: [
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:3:5',
        zh: '出现了 `Hand_Over`，应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`',
        en: 'Unexpected `Hand_Over`, expected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`',
      },
    ],
  },
  {
    name: 'a date that does not exist',
    files: {
      'standards/references/cataloguing.md': baseFile('standards/references/cataloguing.md').replace(
        'status: current',
        'status: current\ncheckedOn: 2026-02-30',
      ),
    },
    findings: [
      {
        at: 'schema-valid standards/references/cataloguing.md:8:12',
        zh: '出现了 `2026-02-30`，应为存在的日期，写作 `2026-11-21`',
        en: 'Unexpected `2026-02-30`, expected a date that exists, such as `2026-11-21`',
      },
    ],
  },
  {
    name: 'parameters of which one has no unit',
    files: { [parameters]: baseFile(parameters).replace('    unit: h\n', '') },
    findings: [
      {
        at: 'schema-valid standards/parameters.yaml:3:3',
        zh: '缺少字段 `unit`，此处应有该字段，请补上',
        en: 'Unexpected lack of the field `unit`, expected it here; add it',
      },
    ],
  },
  {
    name: 'a standard without its number',
    files: {
      'standards/lending/standard.md': baseFile('standards/lending/standard.md').replace('number: T/DEMO 1.1\n', ''),
    },
    findings: [
      {
        at: 'schema-valid standards/lending/standard.md:2:1',
        zh: '缺少字段 `number`，此处应有该字段，请补上',
        en: 'Unexpected lack of the field `number`, expected it here; add it',
      },
    ],
  },
  {
    name: 'an id in the text that is none',
    files: { [delivery]: clause('图书馆宜交付。 {#甲}') },
    findings: [
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:8:9',
        zh: '出现了 `{#甲}`，应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `{#first-response}`，请改名',
        en: 'Unexpected `{#甲}`, expected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `{#first-response}`; rename it',
      },
    ],
  },
  {
    name: 'an id in the text that would leave its attribute',
    files: { [delivery]: clause('图书馆宜交付。 {#a"onclick="alert(1)}') },
    findings: [
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:8:9',
        zh: '出现了 `{#a"onclick="alert(1)}`，应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `{#first-response}`，请改名',
        en: 'Unexpected `{#a"onclick="alert(1)}`, expected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `{#first-response}`; rename it',
      },
    ],
  },
]
