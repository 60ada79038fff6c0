import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draftingRules } from '../../src/lint/drafting-rules.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'

/** The rules that answer for terms, symbols, references, annexes, tables, figures, formulas and notes. */
const groups = ['TRM', 'SYM', 'REF', 'ANX', 'TBL', 'FIG', 'EQN', 'NTE']
const rows = new Set(draftingRules.flatMap(({ id }) => (groups.includes(id.slice(0, 3)) ? [id] : [])))
const others = ['term-used', 'term-preferred', 'reference-resolved', 'number-generated', 'citation-written']
const judged = new Set(
  rules.flatMap(({ id, covers = [] }) => (covers.some((row) => rows.has(row)) && !others.includes(id) ? [id] : [])),
)

const reference = (id: string, fields: string): Record<string, string> => ({
  [`standards/references/${id}.md`]: `---\nkind: reference\nid: ${id}\n${fields}\nstatus: current\n---\n`,
})
const lending = 'standards/lending/standard.md'
const returns = 'standards/returns/standard.md'
const shared: Readonly<Record<string, string>> = {
  ...baseWorkspace,
  ...reference('iso10002', 'number: ISO 10002\ntitle: {zh: 投诉处理指南, en: Guidelines}\ntype: standard'),
  ...reference('gbt2', 'number: GB/T 36733\ntitle: {zh: 服务质量评价通则, en: General rules}\ntype: standard'),
  ...reference(
    'gbtd',
    'number: GB/T 27922\nyear: "2011"\ntitle: {zh: 商品售后服务评价体系, en: System}\ntype: standard',
  ),
  ...reference(
    'law',
    'title: {zh: 中华人民共和国消费者权益保护法, en: Law on the Protection of Consumer Rights}\ntype: law',
  ),
  [lending]: `${baseWorkspace[lending]?.replace('annexes: [form]', 'annexes: [form, info]')}`,
  'standards/lending/annexes/info.md':
    '---\nkind: annex\nid: info\ntitle: {zh: 示意, en: Info}\nnature: informative\n---\n\n示意图见本附录。 {#a}\n',
}

interface Labelled {
  readonly bad: boolean
  readonly rule: string
  readonly text: string
}

const labelled = readFileSync(new URL('supplement-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line): Labelled[] => {
    const [, sign, rule = '', text = ''] = /^([+-])\s*([\w-]*)\s*\|\s*(.*)$/.exec(line) ?? []
    const lines = text.replaceAll(/\\(\\|n)/g, (_, character) => (character === 'n' ? '\n' : '\\'))
    return sign === undefined ? [] : [{ bad: sign === '-', rule, text: lines }]
  })

test.for(labelled.map((one) => [one.text.replaceAll('\n', '⏎'), one] as const))('%s', ([, { bad, rule, text }]) => {
  const { path, files } = placed(text, rule)
  const found = checkFiles({ ...shared, ...files }).flatMap((finding) =>
    finding.place.file === path && judged.has(finding.rule) ? [finding.rule] : [],
  )
  if (bad) expect(found).toContain(rule)
  else expect(found).toEqual([])
})

/** The file in which a text stands, with what else is needed for it to be read there. */
function placed(text: string, rule: string): { readonly path: string; readonly files: Record<string, string> } {
  const isChinese = /\p{Script=Han}/u.test(text.replaceAll(/\$[^$]*\$/g, ''))
  if (rule.startsWith('definition') || text.startsWith('DEF ')) {
    const standard = isChinese ? lending : returns
    const path = standard.replace('standard.md', 'terms/test.md')
    const entry = `---\nkind: term\nid: test\nterm: {zh: 测试时间, en: test time}\n---\n\n${text.replace(/^DEF /, '')}\n`
    const outline = `${shared[standard]?.replace('terms: [reader, loan]', 'terms: [reader, loan, test]')}`
    const own = isChinese ? outline : outline.replace('  chapters:', '  terms: [test]\n  chapters:')
    return { path, files: { [path]: entry, [standard]: own } }
  }
  const path = isChinese ? 'standards/lending/clauses/delivery.md' : 'standards/returns/clauses/acceptance.md'
  const head = /^---\n[\s\S]*?\n---\n/.exec(`${shared[path]}`)?.[0]
  const mark = text.includes('{#') || /[|>]\s*$/.test(text) ? '' : ' {#x}'
  const rest = isChinese ? '\n图书馆宜按[登记表](annex:form)交付图书，示意见[示意](annex:info)。 {#hand-over}\n' : ''
  return { path, files: { [path]: `${head}\n${text}${mark}\n${rest}` } }
}
