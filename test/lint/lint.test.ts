import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'

const clause = (body: string, fields = '') => `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
verify: [document]
${fields}---

${body}

图书馆宜按[登记表](annex:form)交付图书。 {#form}
`
const check = (
  body: string,
  { fields = '', settings = {} }: { fields?: string; settings?: Parameters<typeof checkFiles>[1] } = {},
) => checkFiles({ ...baseWorkspace, 'standards/lending/clauses/delivery.md': clause(body, fields) }, settings)
const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ rule }) => rule)

describe('running the rules', () => {
  const mixed = '图书馆应登记，可<b>拍照</b>。 {#hand-over}'

  test('findings come with rule and severity, ordered by place and rule', () => {
    expect(
      check(mixed).map(({ rule, severity, place }) => `${place.line}:${place.column} ${rule} ${severity}`),
    ).toEqual(['8:8 modality-single error', '8:9 html-absent error'])
  })

  test('a severity set takes the place of the rule’s own, and a rule that is off finds nothing', () => {
    const found = check(mixed, { settings: { 'modality-single': 'info', 'html-absent': 'off' } })
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['modality-single info'])
  })

  test('a rule in the settings that does not exist, or cannot be set, is reported', () => {
    const found = check('图书馆宜按[登记表](annex:form)交付图书。 {#hand-over}', {
      settings: { 'modality-singel': 'off', 'kind-known': 'off' },
    })
    expect(found).toEqual([
      {
        rule: 'rule-known',
        severity: 'error',
        place: { file: 'normdown.config.json', line: 1, column: 1, endLine: 1, endColumn: 1 },
        message: {
          zh: '没有名为 `modality-singel` 的规则，是否想写 `modality-single`',
          en: 'Unexpected rule `modality-singel`, expected the id of a rule; did you mean `modality-single`',
        },
      },
      {
        rule: 'rule-known',
        severity: 'error',
        place: { file: 'normdown.config.json', line: 1, column: 1, endLine: 1, endColumn: 1 },
        message: {
          zh: '不能设置 `kind-known` 的严重程度，没有它文件无法使用，请删去这一行',
          en: 'Unexpected severity for `kind-known`, without which a file cannot be used, expected the id of a rule; delete the line',
        },
      },
    ])
  })

  test('what the stages found stands among the findings, and a broken file does not keep the others from being checked', () => {
    const found = checkFiles({
      ...baseWorkspace,
      'standards/lending/clauses/receipt.md': 'no front matter',
      'standards/lending/clauses/delivery.md': clause(mixed),
    })
    expect(rulesOf(found)).toEqual(['modality-single', 'html-absent', 'front-matter-readable'])
  })

  test('the second place of a finding is named', () => {
    const [found] = check('图书馆宜交付图书。 {#a}\n\n图书馆宜提醒读者。 {#a}')
    expect(found?.related).toEqual([
      {
        place: expect.objectContaining({ line: 8, column: 11 }),
        message: { zh: '`a` 先用于此处', en: '`a` is used here first' },
      },
    ])
  })

  test('one fault is reported once', () => {
    const metric = (id: string, file: string) => ({
      [`standards/lending/metrics/${file}.md`]: `---
kind: metric
id: ${id}
title: {zh: 等待时间, en: Waiting time}
unit: h
direction: lower
---

从请求到交付的时间。 {#definition}
`,
    })
    const found = checkFiles({ ...baseWorkspace, ...metric('waiting', 'one'), ...metric('waiting', 'two') })
    expect(rulesOf(found).filter((rule) => rule === 'id-unique')).toHaveLength(1)
  })

  test('messages are one sentence in both languages, without a full stop', () => {
    const found = check(`# 1 标题\n\n- a) 见表1\n\n${mixed}\n\n[x](y) ![z](w)`, {
      fields: 'provisions: {gone: {evidence: [none]}}\n',
    })
    expect(found.length).toBeGreaterThan(6)
    for (const { message } of found) {
      expect(message.en).toMatch(/^Unexpected [^.]+, expected .+[^.]$/)
      expect(message.zh).toMatch(/[^。.]$/)
      expect(`${message.en} ${message.zh}`).not.toMatch(/invalid|undefined|\[object|NaN/i)
    }
  })
})

describe('what authors may write', () => {
  test.for([
    ['两位馆员', '服务台应有两位馆员。 {#a}'],
    ['引文中的能愿动词', '图书馆应张贴“读者可续借”的告示。 {#a}'],
    ['告知的内容', '图书馆应告知读者可续借。 {#a}'],
    ['外部文件的条号', '图书馆宜按[规则](ref:cataloguing)的4.2著录。 {#a}'],
    ['法律的条号', '> 外部约束：依[法](ref:library-law)第三十五条，图书馆必须公告开放时间。'],
    ['日期和标准编号', '图书馆应自2026年11月21日起按[规则](ref:cataloguing)著录。 {#a}'],
    ['注释', '<!-- 待定 -->\n\n图书馆宜<!-- 当面 -->交付图书。 {#a}'],
    ['较长的允许词', '图书馆宜告知借书人员。 {#a}'],
  ])('%s', ([, body = '']) => {
    const terms = {
      'standards/lending/terms/reader.md': `---
kind: term
id: reader
term: {zh: 读者, en: reader}
aliases: {zh: [借书人员]}
deprecated: {zh: [借书人], en: [borrower]}
---

使用图书馆的人。
`,
      'standards/references/cataloguing.md': `${baseWorkspace['standards/references/cataloguing.md']?.replace('number: ISO 690', 'number: ISO 690\nyear: "2021"')}`,
    }
    const files = { ...baseWorkspace, ...terms, 'standards/lending/clauses/delivery.md': clause(body) }
    expect(rulesOf(checkFiles(files)).filter((rule) => rule !== 'reference-resolved')).toEqual([])
  })
})

test.for([
  ['quotations', '> '.repeat(3_000)],
  ['lists', '- '.repeat(1_000)],
  ['brackets', '['.repeat(20_000)],
  ['emphasis', '*a **b '.repeat(5_000)],
  ['tags', '<b>'.repeat(5_000)],
  ['modal verbs', '应可宜'.repeat(20_000)],
  ['numbers', '1 h～2 h '.repeat(5_000)],
])('a file of many nested or repeated %s is checked without a fault of ours', ([, body = '']) => {
  expect(() => check(`${body} {#a}`)).not.toThrow()
})
