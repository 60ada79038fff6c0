import { describe, expect, test } from 'vitest'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'

const comparing = ['limit-consistent', 'requirement-unique']
const metric = {
  'standards/lending/standard.md': (baseWorkspace['standards/lending/standard.md'] ?? '').replace(
    'units: [receipt, delivery]',
    'units: [receipt, delivery, answer-time]',
  ),
  'standards/lending/metrics/answer-time.md': `---
kind: metric
id: answer-time
title: {zh: 首次响应时间, en: Time to first response}
unit: h
direction: lower
statistics: [mean, p90]
---

从请求到首次响应的时间。 {#definition}
`,
}

/** What comparing two paragraphs of a clause finds. */
function compared(first: string, second: string, limits: readonly string[] = []): string {
  const provisions = limits.map((limit, index) => {
    const [op, value, unit, statistic] = limit.split(' ')
    const more = statistic === undefined ? '' : `, statistic: ${statistic}`
    return `  p-${index}: {limits: [{metric: answer-time, op: "${op}", value: ${value}, unit: ${unit}${more}}]}\n`
  })
  const fields = provisions.length === 0 ? '' : `provisions:\n${provisions.join('')}`
  const files = {
    'standards/lending/clauses/delivery.md': `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
actor: library
verify: [document]
${fields}---

${first} {#p-0}

${second} {#p-1}
`,
  }
  const found = checkFiles({ ...baseWorkspace, ...metric, ...files }).map(({ rule }) => rule)
  return found.filter((rule) => comparing.includes(rule)).join(', ') || '-'
}

describe('two sentences', () => {
  test.for([
    ['图书馆应自收到投诉之日起3个工作日内办结。', '图书馆应自收到投诉之日起5个工作日内办结。', 'limit-consistent'],
    ['图书馆应在3个工作日内办结投诉。', '图书馆应自收到投诉之日起5个工作日内办结投诉。', 'limit-consistent'],
    ['图书馆应保存借阅记录，保存期限不应少于3 a。', '图书馆应保存借阅记录，保存期限不应少于5 a。', 'limit-consistent'],
    ['合格率不应小于95 %。', '合格率不应小于90 %。', 'limit-consistent'],
    ['紧急故障，图书馆应自收到请求起24 h内到达。', '其他故障，图书馆应自收到请求起72 h内到达。', '-'],
    ['对紧急故障，图书馆应自收到请求起24 h内到达。', '对非紧急故障，图书馆应自收到请求起72 h内到达。', '-'],
    ['一般投诉的处理时间，均值不应大于3个工作日。', '一般投诉的处理时间，第90百分位数不应大于5个工作日。', '-'],
    ['首次答复的合格率不应小于95 %。', '二次答复的合格率不应小于90 %。', '-'],
    ['图书馆应每月检查1次书架。', '图书馆应每季度检查1次书架。', '-'],
    ['图书馆应保存借阅记录。', '图书馆应留存借阅记录。', 'requirement-unique'],
    ['图书馆应将处理结果告知读者。', '图书馆应向读者告知处理结果。', 'requirement-unique'],
    ['图书馆应在归还完成后检查图书。', '归还完成后，图书馆应检查图书。', 'requirement-unique'],
    ['图书馆应在24 h内完成首次答复。', '图书馆应自请求到达时刻起24 h（自然时）内作出首次答复。', 'requirement-unique'],
    ['图书馆应核实读者的证件。', '图书馆应查验读者的证件。', 'requirement-unique'],
    ['图书馆应每班配备至少2名馆员。', '图书馆应每班配备不少于2名馆员。', 'requirement-unique'],
    ['图书馆应向顾客出具收据。', '图书馆应为用户开具收据。', 'requirement-unique'],
    ['读者应核对借阅清单。', '图书馆应核对借阅清单。', '-'],
    ['图书馆应存放归还的图书。', '图书馆应保存归还的图书。', '-'],
    ['图书馆应向读者告知维修费用。', '图书馆应向读者告知维修周期。', '-'],
    ['图书馆应在归还前检查图书。', '图书馆应在归还后检查图书。', '-'],
    ['读者应将处理结果告知图书馆。', '图书馆应将处理结果告知读者。', '-'],
    ['图书馆不应收取押金。', '图书馆应收取押金。', '-'],
    ['图书馆应按[登记表](annex:form)登记图书。', '图书馆应按[登记表](annex:form)登记图书。', '-'],
  ])('%s %s', ([first = '', second = '', rule]) => {
    expect(compared(first, second)).toBe(rule)
  })
})

describe('two limits of a metric', () => {
  test.for([
    [
      '图书馆应在24 h内完成首次响应。',
      '图书馆应自请求到达时刻起48 h（自然时）内完成首次响应。',
      '<= 24 h',
      '<= 48 h',
      'limit-consistent',
    ],
    ['首次响应时间不应大于24 h。', '首次响应时间不应小于48 h。', '<= 24 h', '>= 48 h', 'limit-consistent'],
    ['首次响应时间不应大于72 h。', '首次响应时间不应小于24 h。', '<= 72 h', '>= 24 h', '-'],
    ['首次响应时间不应大于24 h。', '首次响应时间不应大于1 d。', '<= 24 h', '<= 1 d', '-'],
    ['紧急请求的首次响应时间不应大于4 h。', '其他请求的首次响应时间不应大于24 h。', '<= 4 h', '<= 24 h', '-'],
    ['首次响应时间不应大于24 h。', '紧急请求的首次响应时间不应大于4 h。', '<= 24 h', '<= 4 h', '-'],
    ['读者来电时，首次响应时间不应大于1 h。', '读者来函时，首次响应时间不应大于24 h。', '<= 1 h', '<= 24 h', '-'],
    ['首次响应时间的平均值不应大于8 h。', '首次响应时间不应大于24 h。', '<= 8 h mean', '<= 24 h', '-'],
  ])('%s %s', ([first = '', second = '', a = '', b = '', rule]) => {
    expect(compared(first, second, [a, b])).toBe(rule)
  })
})
