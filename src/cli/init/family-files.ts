/** What the standards of the made-up association share: words, numbers and external documents. */
export const familyFiles: Readonly<Record<string, string>> = {
  'standards/vocabulary.yaml': `kind: vocabulary

actors:
  repair-shop: {title: {zh: 维修点, en: repair shop}}
  customer: {title: {zh: 顾客, en: customer}}
  assessor: {title: {zh: 评价人员, en: assessor}}

evidence:
  repair-orders: {title: {zh: 维修单, en: repair orders}}
  complaint-log: {title: {zh: 投诉记录, en: complaint log}}

steps:
  taking-in: {title: {zh: 接车, en: taking in}}
  repair: {title: {zh: 维修, en: repair}}
  follow-up: {title: {zh: 跟进, en: follow-up}}
`,

  'standards/parameters.yaml': `kind: parameters

parameters:
  T_REPAIR:
    title: {zh: 维修时限, en: Repair time}
    value: 48
    unit: h
    clock: natural
    use: normative
    basis:
      - kind: group-decision
        note: {zh: 起草组依据会员单位的维修单提出, en: Proposed by the drafting group from repair orders of the members}
    proposal: true
`,

  'standards/references/complaints-handling.md': `---
kind: reference
id: complaints-handling
number: ISO 10002
title:
  zh: 质量管理 顾客满意 组织投诉处理指南
  en: Quality management — Customer satisfaction — Guidelines for complaints handling in organizations
type: standard
status: current
---
`,
}
