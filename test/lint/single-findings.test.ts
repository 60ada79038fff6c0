import { expect, test } from 'vitest'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'

/** The rules that find something in a clause of these fields and this paragraph, each as often as it does. */
function foundIn(fields: string, paragraph: string): string[] {
  const clause = `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
actor: library
verify: [document]
${fields}---

${paragraph} {#hand-over}

图书馆宜按[登记表](annex:form)登记图书。 {#list}
`
  const files = { ...baseWorkspace, 'standards/lending/clauses/delivery.md': clause }
  return checkFiles(files).map(({ rule }) => rule)
}

const limit = (value: number, unit: string): string =>
  `provisions:\n  hand-over: {limits: [{op: "<=", value: ${value}, unit: ${unit}}]}\n`

test.for([
  ['a limit of another value', limit(48, 'h'), '图书馆应自收到请求起24 h内交付图书。', 'limit-stated'],
  ['a limit that is not modelled', '', '图书馆应自收到请求起24 h内交付图书。', 'limit-modelled'],
  ['a limit of another unit', limit(48, '"%"'), '图书馆应自收到请求起24 h内交付图书。', 'limit-stated,limit-modelled'],
  ['a number of a standard that is miswritten', '', '图书馆宜按GB/T7714-2015著录图书。', 'citation-written'],
  ['a number of a standard that is typed', '', '图书馆宜按GB/T 7714—2015著录图书。', 'reference-linked'],
] as const)('%s is one fault', ([, fields, paragraph, rules]) => {
  const expected = rules.split(',')
  const limits = new Set(['limit-stated', 'limit-modelled', 'citation-written', 'reference-linked'])
  expect(
    foundIn(fields, paragraph)
      .filter((rule) => limits.has(rule))
      .sort(),
  ).toEqual(expected.sort())
})
