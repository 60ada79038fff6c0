import { type BrokenInput, baseFile, delivery, frontMatter, parameters } from './broken-input.ts'

/** YAML that cannot be read, or that says more than an editor sees. */
export const yamlInputs: readonly BrokenInput[] = [
  {
    name: 'a line indented deeper than the one above',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle:\n  zh: 交付\n   en: Delivery') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:6:4',
        zh: '缩进与上下文不一致，同一层的各行应对齐，请改为相同数目的空格',
        en: 'Unexpected indentation, expected the lines of one level to align; indent them by the same number of spaces',
      },
    ],
  },
  {
    name: 'a tab as indentation',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle:\n\tzh: 交付') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:5:1',
        zh: '出现了用作缩进的制表符，应为空格，请把制表符换成空格',
        en: 'Unexpected tab as indentation, expected spaces; replace the tab by spaces',
      },
    ],
  },
  {
    name: 'a quotation mark without its second',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: "交付\nactor: library') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:8',
        zh: '`"` 没有在同一行内以 `"` 结束，请补上 `"`',
        en: 'Unexpected `"` without an end, expected `"` on the same line; add it',
      },
    ],
  },
  {
    name: 'a brace without its second',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: {zh: 交付\nactor: library') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:8',
        zh: '`{` 没有在同一行内以 `}` 结束，请补上 `}`',
        en: 'Unexpected `{` without an end, expected `}` on the same line; add it',
      },
    ],
  },
  {
    name: 'a field twice',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\nid: hand-over') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:5:1',
        zh: '字段 `id` 出现了两次，应只出现一次，请删去其中一个',
        en: 'Unexpected second field `id`, expected it once; delete one of the two',
      },
    ],
  },
  {
    name: 'a colon within a value',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付: 当面') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:8',
        zh: '值里又出现了 `: `，应为一个值，请给这个值加上引号',
        en: 'Unexpected `: ` inside a value, expected one value; put the value in quotes',
      },
    ],
  },
  {
    name: 'a full-width colon behind a field',
    files: { [delivery]: frontMatter('kind: clause\nid：delivery\ntitle: 交付') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:3:1',
        zh: '这一行不是 `字段: 值`，冒号应为半角且后有空格，请改正',
        en: 'Unexpected line without a field, expected `field: value` with a colon and a space; correct it',
      },
    ],
  },
  {
    name: 'a last field without its colon',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\nactor library') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:5:1',
        zh: '此处缺少冒号、引号或括号，应为 `字段: 值`，冒号为半角且后有空格，请补全',
        en: 'Unexpected lack of a colon, quote or bracket, expected `field: value` with a colon and a space; add it',
      },
    ],
  },
  {
    name: 'a value that begins with a reserved character',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: @交付') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:8',
        zh: '值以 YAML 保留字符开头，请给这个值加上引号',
        en: 'Unexpected reserved character at the start of a value, expected quotes around it; quote the value',
      },
    ],
  },
  {
    name: 'two faults in one front matter',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付: 当面\nactor: library\nbasis: @S1') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:8',
        zh: '值里又出现了 `: `，应为一个值，请给这个值加上引号',
        en: 'Unexpected `: ` inside a value, expected one value; put the value in quotes',
      },
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:6:8',
        zh: '值以 YAML 保留字符开头，请给这个值加上引号',
        en: 'Unexpected reserved character at the start of a value, expected quotes around it; quote the value',
      },
    ],
  },
  {
    name: 'aliases that multiply to millions of values',
    files: {
      [parameters]: `kind: parameters
a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
`,
    },
    findings: [
      {
        at: 'front-matter-readable standards/parameters.yaml:2:7',
        zh: '出现了 YAML 标记 `&a`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `&a`, expected plain values only; write the value itself',
      },
      {
        at: 'front-matter-readable standards/parameters.yaml:3:7',
        zh: '出现了 YAML 标记 `&b`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `&b`, expected plain values only; write the value itself',
      },
      {
        at: 'front-matter-readable standards/parameters.yaml:4:7',
        zh: '出现了 YAML 标记 `&c`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `&c`, expected plain values only; write the value itself',
      },
      {
        at: 'front-matter-readable standards/parameters.yaml:5:7',
        zh: '出现了 YAML 标记 `&d`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `&d`, expected plain values only; write the value itself',
      },
      {
        at: 'front-matter-readable standards/parameters.yaml:6:7',
        zh: '出现了 YAML 标记 `&e`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `&e`, expected plain values only; write the value itself',
      },
    ],
  },
  {
    name: 'an anchor',
    files: { [delivery]: frontMatter('kind: clause\nid: &id delivery\ntitle: 交付') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:3:9',
        zh: '出现了 YAML 标记 `&id`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `&id`, expected plain values only; write the value itself',
      },
    ],
  },
  {
    name: 'an alias of nothing',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: *title') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:8',
        zh: '出现了 YAML 标记 `*title`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `*title`, expected plain values only; write the value itself',
      },
    ],
  },
  {
    name: 'a tag of JavaScript',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: !!js/function "function () { return 1 }"') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:22',
        zh: '出现了 YAML 标记 `!!js/function`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `!!js/function`, expected plain values only; write the value itself',
      },
    ],
  },
  {
    name: 'a tag of its own',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: !env HOME') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:13',
        zh: '出现了 YAML 标记 `!env`，此处只能写普通的值，请把值直接写出',
        en: 'Unexpected YAML mark `!env`, expected plain values only; write the value itself',
      },
    ],
  },
  {
    name: 'a merge of fields',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\n<<: {actor: library}') },
    findings: [
      {
        at: 'field-known standards/lending/clauses/delivery.md:5:1',
        zh: '字段 `<<` 不在约定之列，应为 `kind`、`id`、`title`、`actor`、`step`、`verify`、`evidence`、`basis`、`provisions`、`process` 之一',
        en: 'Unexpected field `<<`, expected one of `kind`, `id`, `title`, `actor`, `step`, `verify`, `evidence`, `basis`, `provisions`, `process`',
      },
    ],
  },
  {
    name: 'the field __proto__',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\n__proto__: {polluted: true}') },
    findings: [
      {
        at: 'field-known standards/lending/clauses/delivery.md:5:1',
        zh: '字段 `__proto__` 不在约定之列，应为 `kind`、`id`、`title`、`actor`、`step`、`verify`、`evidence`、`basis`、`provisions`、`process` 之一',
        en: 'Unexpected field `__proto__`, expected one of `kind`, `id`, `title`, `actor`, `step`, `verify`, `evidence`, `basis`, `provisions`, `process`',
      },
    ],
  },
  {
    name: 'a provision __proto__ and one constructor',
    files: {
      [delivery]: frontMatter(
        'kind: clause\nid: delivery\ntitle: 交付\nprovisions:\n  __proto__: {proposal: true}\n  constructor: {proposal: true}',
      ),
    },
    findings: [
      {
        at: 'schema-valid standards/lending/clauses/delivery.md:6:3',
        zh: '出现了 `__proto__`，应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`',
        en: 'Unexpected `__proto__`, expected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`',
      },
    ],
  },
  {
    name: 'brackets in brackets, ten thousand deep',
    files: { [delivery]: frontMatter(`kind: clause\nid: delivery\ntitle: ${'['.repeat(10_000)}${']'.repeat(10_000)}`) },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:4:58',
        zh: '出现了嵌套过深的 YAML，应为一层或数层字段，请减少嵌套',
        en: 'Unexpected YAML nested too deeply to read, expected fields a few levels deep; flatten it',
      },
    ],
  },
  {
    name: 'fields in fields, two hundred deep',
    files: {
      [delivery]: frontMatter(
        `kind: clause\nid: delivery\ntitle: 交付\nprovisions:\n${Array.from({ length: 200 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}`,
      ),
    },
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:6:2',
        zh: '没有 `a`，应为条款的 id，请改正或补上它',
        en: 'Unexpected `a`, expected the id of a provision; correct it or add what it names',
      },
      {
        at: 'field-known standards/lending/clauses/delivery.md:7:3',
        zh: '字段 `a` 不在约定之列，应为 `actor`、`step`、`verify`、`evidence`、`basis`、`limits`、`descriptive`、`proposal` 之一',
        en: 'Unexpected field `a`, expected one of `actor`, `step`, `verify`, `evidence`, `basis`, `limits`, `descriptive`, `proposal`',
      },
    ],
  },
  {
    name: 'a list instead of fields',
    files: { [delivery]: frontMatter('- kind: clause\n- id: delivery') },
    findings: [
      {
        at: 'front-matter-readable standards/lending/clauses/delivery.md:2:1',
        zh: '此处没有字段，应为 `字段: 值` 的形式，如 `kind: clause`',
        en: 'Unexpected text without fields, expected lines of the form `field: value`, such as `kind: clause`',
      },
    ],
  },
  {
    name: 'two documents in one YAML file',
    files: { 'standards/vocabulary.yaml': `${baseFile('standards/vocabulary.yaml')}---\nkind: vocabulary\n` },
    findings: [
      {
        at: 'front-matter-readable standards/vocabulary.yaml:8:1',
        zh: '文件中又出现了一行 `---`，YAML 文件中应没有这样的行，请删去它或把其后的内容移到另一个文件',
        en: 'Unexpected line `---` inside the file, expected none in YAML; delete it or move what follows to a file of its own',
      },
    ],
  },
]
