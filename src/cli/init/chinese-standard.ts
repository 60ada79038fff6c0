const folder = 'standards/bicycle-repair'

/** The made-up standard in Chinese. */
export const chineseStandard: Readonly<Record<string, string>> = {
  [`${folder}/standard.md`]: `---
kind: standard
id: bicycle-repair
number: T/DEMO 001
edition: "2026"
language: zh
title:
  zh: 自行车维修服务规范
  en: Specification for bicycle repair service
type: specification
stage: drafting
ics: ["03.080.30"]
roles:
  proposer: {zh: 示例自行车协会, en: the Demonstration Bicycle Association}
  committee: {zh: 示例自行车协会, en: the Demonstration Bicycle Association}
outline:
  terms: [repair-order, roadworthy]
  chapters:
    - id: service-requirements
      title: {zh: 服务要求, en: Service requirements}
      units: [taking-in, repair-time, complaints]
    - verification
  annexes: [repair-order-form]
---

## 引言 {#introduction}

自行车维修点大多规模较小，接车手续和维修时间各不相同，顾客难以了解维修服务的内容，也难以比较。本文件为维修点和顾客提供共同的依据。

## 范围 {#scope}

本文件规定了自行车维修服务的接车、维修时限和投诉处理的要求，描述了对应的证实方法。

本文件适用于面向公众的自行车维修服务。
`,

  [`${folder}/terms/repair-order.md`]: `---
kind: term
id: repair-order
term: {zh: 维修单, en: repair order}
---

维修点与顾客共同确认的、载明自行车状况和维修约定的记录。
`,

  [`${folder}/terms/roadworthy.md`]: `---
kind: term
id: roadworthy
term: {zh: 完好状态, en: roadworthy condition}
---

自行车的制动、转向、传动和车轮均正常工作的状态。
`,

  [`${folder}/clauses/taking-in.md`]: `---
kind: clause
id: taking-in
title: {zh: 接车, en: Taking in}
actor: repair-shop
step: taking-in
verify: [document]
evidence: [repair-orders]
---

维修点应与顾客共同检查自行车，并填写[维修单](term:repair-order)。 {#inspection}

维修单应包含下列内容： {#record}

- 顾客的联系方式； {#record-contact}
- 自行车的品牌、型号和车架号； {#record-bicycle}
- 约定的维修项目、费用和取车时间。 {#record-agreement}

维修单的式样见[附录](annex:repair-order-form)。 {#form}
`,

  [`${folder}/clauses/repair-time.md`]: `---
kind: clause
id: repair-time
title: {zh: 维修时限, en: Repair time}
actor: repair-shop
step: repair
verify: [document]
evidence: [repair-orders]
provisions:
  within-limit:
    limits: [{op: "<=", parameter: T_REPAIR}]
  parts-ordered:
    limits: [{op: "<=", value: 1, unit: working-day}]
    proposal: true
---

维修点应自接车起48 h内使自行车恢复[完好状态](term:roadworthy)。 {#within-limit}

需要订购配件的，维修点宜在1个工作日内告知顾客预计的取车时间。 {#parts-ordered}
`,

  [`${folder}/clauses/complaints.md`]: `---
kind: clause
id: complaints
title: {zh: 投诉处理, en: Complaints handling}
actor: repair-shop
step: follow-up
verify: [interview, document]
evidence: [complaint-log]
---

维修点宜按照[投诉处理指南](ref:complaints-handling)处理顾客的投诉。 {#handling}
`,

  [`${folder}/clauses/verification.md`]: `---
kind: clause
id: verification
title: {zh: 证实方法, en: Verification}
actor: assessor
---

## 接车 {#taking-in-verified}

查阅[维修单](term:repair-order)，核对其内容是否符合[接车](clause:taking-in)的要求。 {#content}

## 维修时限 {#repair-time-verified}

抽取维修单，核对接车时间与恢复[完好状态](term:roadworthy)的时间之差是否符合[维修时限](clause:repair-time)的要求。 {#time}
`,

  [`${folder}/annexes/repair-order-form.md`]: `---
kind: annex
id: repair-order-form
title: {zh: 维修单式样, en: Form of a repair order}
nature: informative
---

[表](#form)给出了[维修单](term:repair-order)的式样。 {#given}

表：维修单式样 {#form}

| 栏目 | 填写内容 |
| --- | --- |
| 顾客 | 姓名、电话 |
| 自行车 | 品牌、型号、车架号 |
| 约定 | 维修项目、费用、取车时间 |
| 确认 | 维修点和顾客的签名、日期 |
`,
}
