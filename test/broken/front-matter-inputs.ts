import { type BrokenInput, baseFile, clause, delivery, frontMatter, parameters } from './broken-input.ts'

/** Front matter that is not there, or not what its kind of file asks. */
export const frontMatterInputs: readonly BrokenInput[] = [
  {
    name: 'front matter without end',
    files: { [delivery]: '---\nkind: clause\nid: delivery\ntitle: 交付\n\n图书馆宜交付图书。 {#hand-over}\n' },
    findings: [],
  },
  {
    name: 'front matter without start',
    files: { [delivery]: 'kind: clause\nid: delivery\ntitle: 交付\n---\n\n图书馆宜交付图书。 {#hand-over}\n' },
    findings: [],
  },
  { name: 'an empty file', files: { [delivery]: '' }, findings: [] },
  { name: 'an empty YAML file', files: { 'standards/vocabulary.yaml': '' }, findings: [] },
  { name: 'front matter without fields', files: { [delivery]: '---\n---\n\n图书馆宜交付图书。 {#a}\n' }, findings: [] },
  {
    name: 'fields that are missing',
    files: { [delivery]: frontMatter('kind: clause\nactor: library') },
    findings: [],
  },
  {
    name: 'values of other types than asked',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 12\nactor: {a: library}\nverify: data') },
    findings: [],
  },
  {
    name: 'a field without a value',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle:') },
    findings: [],
  },
  {
    name: 'an unknown kind',
    files: { [delivery]: frontMatter('kind: clauses\nid: delivery\ntitle: 交付') },
    findings: [],
  },
  { name: 'no kind', files: { [delivery]: frontMatter('id: delivery\ntitle: 交付') }, findings: [] },
  {
    name: 'an unknown field',
    files: { [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: 交付\nactors: library') },
    findings: [],
  },
  {
    name: 'an id in capitals',
    files: { [delivery]: frontMatter('kind: clause\nid: Hand_Over\ntitle: 交付\nactor: library') },
    findings: [],
  },
  {
    name: 'a date that does not exist',
    files: {
      'standards/references/cataloguing.md': baseFile('standards/references/cataloguing.md').replace(
        'status: current',
        'status: current\ncheckedOn: 2026-02-30',
      ),
    },
    findings: [],
  },
  {
    name: 'parameters of which one has no unit',
    files: { [parameters]: baseFile(parameters).replace('    unit: h\n', '') },
    findings: [],
  },
  {
    name: 'a standard without its number',
    files: {
      'standards/lending/standard.md': baseFile('standards/lending/standard.md').replace('number: T/DEMO 1.1\n', ''),
    },
    findings: [],
  },
  { name: 'an id in the text that is none', files: { [delivery]: clause('图书馆宜交付。 {#甲}') }, findings: [] },
  {
    name: 'an id in the text that would leave its attribute',
    files: { [delivery]: clause('图书馆宜交付。 {#a"onclick="alert(1)}') },
    findings: [],
  },
]
