import { type BrokenInput, baseFile, delivery, frontMatter, parameters } from './broken-input.ts'

/** YAML that cannot be read, or that says more than an editor sees. */
export const yamlInputs: readonly BrokenInput[] = [
  {
    name: 'a line indented deeper than the one above',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle:\n  zh: 交付\n   en: Delivery') },
    findings: [],
  },
  {
    name: 'a tab as indentation',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle:\n\tzh: 交付') },
    findings: [],
  },
  {
    name: 'a quotation mark without its second',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: "交付\nactor: library') },
    findings: [],
  },
  {
    name: 'a brace without its second',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: {zh: 交付\nactor: library') },
    findings: [],
  },
  {
    name: 'a field twice',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\nid: hand-over') },
    findings: [],
  },
  {
    name: 'a colon within a value',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付: 当面') },
    findings: [],
  },
  {
    name: 'a full-width colon behind a field',
    files: { [delivery]: frontMatter('kind: clause\nid：delivery\ntitle: 交付') },
    findings: [],
  },
  {
    name: 'a last field without its colon',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\nactor library') },
    findings: [],
  },
  {
    name: 'a value that begins with a reserved character',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: @交付') },
    findings: [],
  },
  {
    name: 'two faults in one front matter',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付: 当面\nactor: library\nbasis: @S1') },
    findings: [],
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
    findings: [],
  },
  {
    name: 'an anchor',
    files: { [delivery]: frontMatter('kind: clause\nid: &id delivery\ntitle: 交付') },
    findings: [],
  },
  {
    name: 'an alias of nothing',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: *title') },
    findings: [],
  },
  {
    name: 'a tag of JavaScript',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: !!js/function "function () { return 1 }"') },
    findings: [],
  },
  {
    name: 'a tag of its own',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: !env HOME') },
    findings: [],
  },
  {
    name: 'a merge of fields',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\n<<: {actor: library}') },
    findings: [],
  },
  {
    name: 'the field __proto__',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\n__proto__: {polluted: true}') },
    findings: [],
  },
  {
    name: 'a provision __proto__ and one constructor',
    files: {
      [delivery]: frontMatter(
        'kind: clause\nid: delivery\ntitle: 交付\nprovisions:\n  __proto__: {proposal: true}\n  constructor: {proposal: true}',
      ),
    },
    findings: [],
  },
  {
    name: 'brackets in brackets, ten thousand deep',
    files: { [delivery]: frontMatter(`kind: clause\nid: delivery\ntitle: ${'['.repeat(10_000)}${']'.repeat(10_000)}`) },
    findings: [],
  },
  {
    name: 'fields in fields, two hundred deep',
    files: {
      [delivery]: frontMatter(
        `kind: clause\nid: delivery\ntitle: 交付\nprovisions:\n${Array.from({ length: 200 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}`,
      ),
    },
    findings: [],
  },
  {
    name: 'a list instead of fields',
    files: { [delivery]: frontMatter('- kind: clause\n- id: delivery') },
    findings: [],
  },
  {
    name: 'two documents in one YAML file',
    files: { 'standards/vocabulary.yaml': `${baseFile('standards/vocabulary.yaml')}---\nkind: vocabulary\n` },
    findings: [],
  },
]
