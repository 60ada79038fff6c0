/** A small sound workspace in Chinese (`lending`) and in English (`returns`), which the inputs break in one place each. */
export const baseWorkspace: Readonly<Record<string, string>> = {
  'standards/parameters.yaml': `kind: parameters
parameters:
  T_RECEIPT:
    title: {zh: 受理时限, en: Limit of receipt}
    value: 24
    unit: h
  N_COUNTER_STAFF:
    title: {zh: 服务台最少人数, en: Least staff of the counter}
    value: 2
    unit: count
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
title: {zh: 信息与文献 参考文献规则, en: Information and documentation — Bibliographic references}
type: standard
status: current
---
`,
  'standards/references/library-law.md': `---
kind: reference
id: library-law
title: {zh: 公共图书馆法, en: Public libraries law}
type: law
status: current
---
`,
  'standards/lending/standard.md': `---
kind: standard
id: lending
number: T/DEMO 1.1
edition: "2026"
language: zh
title: {zh: [图书馆服务, 第1部分：借阅], en: [Library service, "Part 1: Lending"]}
part: 1
type: code-of-practice
stage: drafting
outline:
  terms: [reader, loan]
  chapters:
    - id: desk
      title: {zh: 服务台, en: Desk}
      units: [receipt, delivery]
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
  'standards/lending/terms/loan.md': `---
kind: term
id: loan
term: {zh: 借阅, en: loan}
---

[读者](term:reader)在约定期限内使用图书的行为。
`,
  'standards/lending/clauses/receipt.md': `---
kind: clause
id: receipt
title: {zh: 受理, en: Receipt}
actor: library
step: receipt
evidence: [loan-log]
provisions:
  within:
    limits: [{op: "<=", parameter: T_RECEIPT}]
---

图书馆应自读者提出借阅请求起24 h内受理。 {#within}

图书馆应记录下列内容： {#record}

- 读者的姓名；{#record-name}
- 图书的编号。{#record-book}
`,
  'standards/lending/clauses/delivery.md': `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
actor: library
---

图书馆宜按[登记表](annex:form)交付图书。 {#hand-over}
`,
  'standards/lending/annexes/form.md': `---
kind: annex
id: form
title: {zh: 登记表, en: Form}
nature: normative
---

登记表应由图书馆填写。 {#filled}
`,
  'standards/returns/standard.md': `---
kind: standard
id: returns
number: T/DEMO 1.2
edition: "2026"
language: en
title: {zh: [图书馆服务, 第2部分：归还], en: [Library service, "Part 2: Returns"]}
part: 2
type: code-of-practice
stage: drafting
outline:
  chapters: [acceptance]
---

## Scope {#scope}

This document specifies the return of books.

This document applies to public libraries.
`,
  'standards/returns/clauses/acceptance.md': `---
kind: clause
id: acceptance
title: {zh: 接收, en: Acceptance}
actor: library
---

The library shall accept the books that a reader returns. {#accept}
`,
}
