/** The paths of files that the tests speak of. */
export const receipt = 'standards/lending/clauses/receipt.md'
export const delivery = 'standards/lending/clauses/delivery.md'
export const standard = 'standards/lending/standard.md'
export const parameters = 'standards/parameters.yaml'
export const config = 'normdown.config.json'

/** A small family for the tests of the language server: a workspace with one of everything that can be named. */
export const lending: Readonly<Record<string, string>> = {
  [config]: `{
  "source": "standards",
  "outDir": "dist",
  "title": { "zh": "示例标准", "en": "Sample standards" },
  "publisher": { "zh": "示例协会", "en": "Sample association" },
  "baseUrl": "https://example.org/"
}
`,
  [parameters]: `kind: parameters
parameters:
  T_RECEIPT:
    title: {zh: 受理时限, en: Limit of receipt}
    value: 24
    unit: h
    clock: natural
    basis: [{kind: survey, ref: S-1}]
`,
  'standards/vocabulary.yaml': `kind: vocabulary
actors:
  library: {title: {zh: 图书馆, en: library}}
evidence:
  loan-log: {title: {zh: 借阅记录, en: loan log}}
steps:
  receipt: {title: {zh: 受理, en: receipt}}
`,
  'standards/references/cataloguing.md': `---
kind: reference
id: cataloguing
number: ISO 690
title: {zh: 参考文献规则, en: Bibliographic references}
type: standard
status: current
---
`,
  [standard]: `---
kind: standard
id: lending
number: T/DEMO 1
edition: "2026"
language: zh
title: {zh: 图书馆借阅, en: Library lending}
type: code-of-practice
stage: drafting
outline:
  terms: [reader]
  chapters:
    - id: desk
      title: {zh: 服务台, en: Desk}
      units:
        - receipt # 先受理
        - delivery
    - id: measuring
      title: {zh: 指标, en: Metrics}
      units: [waiting]
  annexes: [form]
---

## 范围 {#scope}

本文件规定了图书借阅的受理和交付。

本文件适用于公共图书馆。
`,
  'standards/lending/terms/reader.md': `---
kind: term
id: reader
term: {zh: 读者, en: reader}
deprecated: {zh: [借书人], en: [borrower]}
---

使用图书馆的人。
`,
  'standards/lending/clauses/en/reader.md': `---
kind: translation
of: reader
language: en
digest: sha256-0000000000000000
---

person who uses the library
`,
  [receipt]: `---
kind: clause
id: receipt
title: {zh: 受理, en: Receipt}
actor: library
step: receipt
evidence: [loan-log]
provisions:
  within:
    limits: [{metric: waiting, op: "<=", parameter: T_RECEIPT}]
---

图书馆应自[读者](term:reader)提出借阅请求起24 h内受理，按[登记表](annex:form)登记。 {#within}

图书馆应记录下列内容： {#record}

- 读者的姓名；{#record-name}
- 图书的编号。{#record-book}

图书馆宜按[参考文献规则](ref:cataloguing)著录读者所借的图书。 {#describe}
`,
  [delivery]: `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
actor: library
---

图书馆宜在[受理](clause:receipt)后，按[受理时限](clause:receipt#within)交付图书。 {#hand-over}
`,
  'standards/lending/metrics/waiting.md': `---
kind: metric
id: waiting
code: M01
title: {zh: 等候时间, en: Waiting time}
unit: h
direction: lower
statistics: [mean]
---

自读者提出请求至受理的时间。 {#definition}
`,
  'standards/lending/annexes/form.md': `---
kind: annex
id: form
title: {zh: 登记表, en: Form}
nature: normative
---

登记表应由图书馆填写。 {#filled}
`,
}
