const folder = 'standards/bicycle-repair'

/** The made-up standard in English. */
export const englishStandard: Readonly<Record<string, string>> = {
  [`${folder}/standard.md`]: `---
kind: standard
id: bicycle-repair
number: T/DEMO 001
edition: "2026"
language: en
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

## Introduction {#introduction}

Most bicycle repair shops are small, and each takes in bicycles and sets repair times in its own way. Customers find it hard to learn what a repair service comprises and to compare services. This document gives shops and customers a common ground.

## Scope {#scope}

This document specifies requirements for taking in, repair time and complaints handling in bicycle repair service, and describes how they are verified.

This document is applicable to bicycle repair service offered to the public.
`,

  [`${folder}/terms/repair-order.md`]: `---
kind: term
id: repair-order
term: {zh: 维修单, en: repair order}
---

record of the condition of a bicycle and of the repair agreed on, confirmed by repair shop and customer
`,

  [`${folder}/terms/roadworthy.md`]: `---
kind: term
id: roadworthy
term: {zh: 完好状态, en: roadworthy condition}
---

condition of a bicycle whose brakes, steering, drive and wheels work properly
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

The repair shop shall inspect the bicycle together with the customer and fill in a [repair order](term:repair-order). {#inspection}

The repair order shall contain the following: {#record}

- how to reach the customer; {#record-contact}
- make, model and frame number of the bicycle; {#record-bicycle}
- the work, price and collection time agreed on. {#record-agreement}

For a form of the repair order, see [the annex](annex:repair-order-form). {#form}
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

The repair shop shall restore the bicycle to [roadworthy condition](term:roadworthy) within 48 h of taking it in. {#within-limit}

Where parts are ordered, the repair shop should tell the customer the expected collection time within 1 working day. {#parts-ordered}
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

The repair shop should handle complaints of customers in accordance with [the guidelines](ref:complaints-handling). {#handling}
`,

  [`${folder}/clauses/verification.md`]: `---
kind: clause
id: verification
title: {zh: 证实方法, en: Verification}
actor: assessor
---

## Taking in {#taking-in-verified}

Read [repair orders](term:repair-order) and compare their content with [the requirements](clause:taking-in). {#content}

## Repair time {#repair-time-verified}

Sample repair orders and compare the time from taking in to [roadworthy condition](term:roadworthy) with [the requirements](clause:repair-time). {#time}
`,

  [`${folder}/annexes/repair-order-form.md`]: `---
kind: annex
id: repair-order-form
title: {zh: 维修单式样, en: Form of a repair order}
nature: informative
---

[The table](#form) shows a form of the [repair order](term:repair-order). {#given}

Table: Form of a repair order {#form}

| Field | Content |
| --- | --- |
| Customer | name, telephone |
| Bicycle | make, model, frame number |
| Agreement | work, price, collection time |
| Confirmation | signatures of shop and customer, date |
`,
}
