import { type BrokenInput, baseFile, clause, delivery, lending, outline } from './broken-input.ts'

const shelving = '---\nkind: clause\nid: shelving\ntitle: 上架\n---\n\n图书馆宜将图书上架。 {#shelve}\n'

/** Files that are in the wrong place, or units that are named twice or not at all. */
export const structureInputs: readonly BrokenInput[] = [
  {
    name: 'one id for two clauses',
    files: { 'standards/lending/clauses/handing-over.md': clause('图书馆宜交付图书。 {#other}') },
    findings: [],
  },
  {
    name: 'one id for a clause and an annex',
    files: {
      'standards/lending/annexes/delivery.md':
        '---\nkind: annex\nid: delivery\ntitle: 交付\nnature: informative\n---\n\n图书馆交付图书。 {#other}\n',
    },
    findings: [],
  },
  {
    name: 'one id for two provisions of a file',
    files: { [delivery]: clause('图书馆宜交付图书。 {#a}\n\n图书馆宜包装图书。 {#a}') },
    findings: [],
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
    findings: [],
  },
  {
    name: 'one number for two standards',
    files: {
      'standards/returns/standard.md': baseFile('standards/returns/standard.md')
        .replace('T/DEMO 1.2', 'T/DEMO 1.1')
        .replace('part: 2', 'part: 1'),
    },
    findings: [],
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
    findings: [],
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
    findings: [],
  },
  {
    name: 'a clause twice in the outline',
    files: {
      [lending]: outline('  terms: [reader, loan]\n  chapters: [receipt, delivery, receipt]\n  annexes: [form]'),
    },
    findings: [],
  },
  {
    name: 'an entry of the outline that names nothing',
    files: {
      [lending]: outline('  terms: [reader, loan]\n  chapters: [receipt, delivry, delivery]\n  annexes: [form]'),
    },
    findings: [],
  },
  {
    name: 'units outside the outline',
    files: { [lending]: outline('  terms: [reader]\n  chapters: [receipt]\n  annexes: [form]') },
    findings: [],
  },
  {
    name: 'a term among the chapters',
    files: { [lending]: outline('  terms: [reader]\n  chapters: [receipt, delivery, loan]\n  annexes: [form]') },
    findings: [],
  },
  { name: 'a clause outside any folder of a standard', files: { 'standards/shelving.md': shelving }, findings: [] },
  {
    name: 'a folder without a standard',
    files: { 'standards/storage/clauses/shelving.md': shelving },
    findings: [],
  },
  {
    name: 'a second standard in a folder',
    files: { 'standards/lending/another.md': baseFile(lending) },
    findings: [],
  },
  {
    name: 'a standard whose id is that of another',
    files: {
      'standards/returns/standard.md': baseFile('standards/returns/standard.md').replace('id: returns', 'id: lending'),
    },
    findings: [],
  },
  {
    name: 'a clause without text',
    files: { [delivery]: clause('') },
    findings: [],
  },
  {
    name: 'a term without a definition',
    files: { 'standards/lending/terms/loan.md': '---\nkind: term\nid: loan\nterm: {zh: 借阅, en: loan}\n---\n' },
    findings: [],
  },
  {
    name: 'a term with more than a definition',
    files: {
      'standards/lending/terms/loan.md': `${baseFile('standards/lending/terms/loan.md')}\n借阅分为外借和阅览。\n`,
    },
    findings: [],
  },
  {
    name: 'a reference with text that would be lost',
    files: {
      'standards/references/cataloguing.md': `${baseFile('standards/references/cataloguing.md')}\n用于著录。\n`,
    },
    findings: [],
  },
  {
    name: 'a chapter typed into the file of the standard',
    files: { [lending]: `${baseFile(lending)}\n## 服务台 {#counter}\n\n服务台应有人值守。\n` },
    findings: [],
  },
  {
    name: 'a standard without a scope',
    files: { [lending]: baseFile(lending).replace(' {#scope}', '') },
    findings: [],
  },
]
