const standard = (id: string, part: number, rest: string) => `---
kind: standard
id: ${id}
number: T/DEMO 1.${part}
edition: "2026"
language: zh
title: {zh: [图书馆服务, 第${part}部分：${id}], en: [Library service, "Part ${part}: ${id}"]}
part: ${part}
type: general
${rest}`

const reference = (id: string, fields: string) => `---
kind: reference
id: ${id}
${fields}
status: current
---
`
const numbered = (id: string, number: string, year = '') =>
  reference(id, `number: ${number}\ntitle: {zh: ${id}, en: ${id}}\ntype: standard${year && `\nyear: "${year}"`}`)

/**
 * A family that has something of everything which nobody types: numbers, lead-ins, the foreword, lists of documents, end marks.
 * `empty` cites nothing and defines nothing; `lending` does both.
 */
export const constructionWorkspace: Readonly<Record<string, string>> = {
  'standards/vocabulary.yaml': 'kind: vocabulary\nactors:\n  library: {title: {zh: 图书馆, en: library}}\n',
  'standards/references/iso.md': numbered('iso', 'ISO 690'),
  'standards/references/group.md': numbered('group', 'T/CAS 608'),
  'standards/references/local.md': numbered('local', 'DB33/T 981'),
  'standards/references/sector.md': numbered('sector', 'SB/T 10401'),
  'standards/references/national-b.md': numbered('national-b', 'GB/T 36733', '2018'),
  'standards/references/national-a.md': numbered('national-a', 'GB/T 9813'),
  'standards/references/pointed.md': numbered('pointed', 'GB/T 1.1'),
  'standards/references/law.md': reference('law', 'title: {zh: 公共图书馆法, en: Public libraries law}\ntype: law'),
  'standards/empty/standard.md': standard(
    'empty',
    2,
    `stage: drafting
outline:
  chapters: [opening]
---

## 范围 {#scope}

本文件规定了开放时间。
`,
  ),
  'standards/empty/clauses/opening.md': `---
kind: clause
id: opening
title: {zh: 开放, en: Opening}
---

开放时间由图书馆确定。 {#hours}
`,
  'standards/lending/standard.md': standard(
    'lending',
    1,
    `stage: published
replaces: []
roles:
  proposer: {zh: 甲协会, en: A}
  committee: {zh: 乙委员会, en: B}
  organizations: [{zh: 丙, en: C}]
  drafters: [{zh: 丁, en: D}]
outline:
  terms:
    - id: people
      title: {zh: 人, en: People}
      units: [reader, staff]
    - id: things
      title: {zh: 物, en: Things}
      units: [book]
  chapters:
    - id: desk
      title: {zh: 服务台, en: Desk}
      units:
        - receipt
        - id: lending-out
          title: {zh: 借出, en: Lending}
          units: [delivery, references-used]
    - checking
  annexes: [form, reading]
---

## 引言 {#introduction}

### 背景 {#background}

借阅和归还分为两个部分。

### 使用 {#use}

各部分单独使用。

## 范围 {#scope}

本文件规定了借阅。
`,
  ),
  'standards/lending/terms/reader.md': term('reader', '读者', '使用图书馆的人。'),
  'standards/lending/terms/staff.md': term('staff', '馆员', '为读者服务的人。'),
  'standards/lending/terms/book.md': term('book', '读物', '供阅读的出版物。'),
  'standards/lending/clauses/receipt.md': `---
kind: clause
id: receipt
title: {zh: 受理, en: Receipt}
actor: library
---

图书馆应记录下列内容： {#record}

- 读者 {#record-reader}
  - 姓名 {#record-name}
  - 证号。 {#record-card}
- 图书； {#record-book}
- 日期 {#record-date}

图书馆应按下列规定受理。 {#rules}

- 先核对姓名； {#rule-name}
- 再核对证号 {#rule-card}

> 注：证号可不完整。

> 注：姓名以证件为准。

> 示例：读者证。
`,
  'standards/lending/clauses/delivery.md': `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
actor: library
---

图书馆应按[受理](clause:receipt)、[记录](clause:receipt#record-book)、[服务台](clause:desk)、[检查](clause:checking)、[登记表](annex:form)和[期限](#limits)、[流程](#flow)、[比率](#rate)交付。 {#hand-over}

表：期限 {#limits}

| 图书 | 期限 |
| --- | --- |
| 新书 | 7 d |

![服务台](figures/desk.png "流程") {#flow}

$$ {#rate}
R = \\frac{a}{b}
$$
`,
  'standards/lending/clauses/references-used.md': `---
kind: clause
id: references-used
title: {zh: 引用, en: References}
actor: library
---

图书馆应按[甲](ref:iso)、[乙](ref:group)、[丙](ref:local)、[丁](ref:sector)、[戊](ref:national-b)、[己](ref:national-a)和[法](ref:law)著录。 {#cite}

图书馆应按[戊](ref:national-b)检查，见[规则](ref:pointed)。 {#cite-again}
`,
  'standards/lending/clauses/checking.md': `---
kind: clause
id: checking
title: {zh: 检查, en: Checking}
actor: library
---

图书馆宜每日检查。 {#daily}
`,
  'standards/lending/annexes/form.md': `---
kind: annex
id: form
title: {zh: 登记表, en: Form}
nature: normative
---

## 内容 {#content}

登记表应包含姓名。 {#name}

表：登记 {#items}

| 项 | 内容 |
| --- | --- |
| 1 | 姓名 |

![登记表](figures/form.png "式样") {#shape}

$$ {#sum}
S = a + b
$$

## 保存 {#keeping}

登记表应保存。 {#kept}
`,
  'standards/lending/annexes/reading.md': `---
kind: annex
id: reading
title: {zh: 阅读, en: Reading}
nature: informative
---

读者可在馆内阅读。 {#inside}
`,
}

function term(id: string, name: string, definition: string): string {
  return `---\nkind: term\nid: ${id}\nterm: {zh: ${name}, en: ${id}}\n---\n\n${definition}\n`
}
