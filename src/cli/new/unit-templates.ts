import type { UnitKind } from '../../model/kinds.ts'
import type { Language } from '../../model/text.ts'

/** The kinds of unit that have a file each. */
export type FiledKind = Exclude<UnitKind, 'parameters' | 'vocabulary' | 'translation'>

/** What a new file of a kind holds, and where it stands. */
export interface UnitTemplate {
  /** Path below the folder of the standard, or of all sources for what belongs to no single standard. */
  readonly path: (id: string) => string
  readonly belongsTo: 'standard' | 'family'
  /** The field of standard.md that lists such units. */
  readonly listedIn?: string
  /** Fields of the front matter after `kind` and `id`. */
  readonly fields: string
  readonly body: Readonly<Record<Language, string>>
}

/** The whole text of a new file. */
export function unitText(kind: FiledKind, id: string, language: Language): string {
  const { fields, body } = unitTemplates[kind]
  const text = body[language] === '' ? '' : `\n${body[language]}\n`
  return `---\nkind: ${kind}\nid: ${id}\n${fields.replace('LANGUAGE', language)}\n---\n${text}`
}

/** Every kind that can be created. */
export const unitTemplates: Readonly<Record<FiledKind, UnitTemplate>> = {
  standard: {
    path: (id) => `${id}/standard.md`,
    belongsTo: 'family',
    fields: `number: T/XXX 000
edition: draft
language: LANGUAGE
title: {zh: 标准名称, en: Title of the standard}
type: general
stage: drafting
outline:
  terms: []
  chapters: []
  annexes: []`,
    body: {
      zh: `## 引言 {#introduction}

写明为什么编写本文件。

## 范围 {#scope}

本文件规定了……

本文件适用于……`,
      en: `## Introduction {#introduction}

Say why this document is written.

## Scope {#scope}

This document specifies …

This document is applicable to …`,
    },
  },
  term: {
    path: (id) => `terms/${id}.md`,
    belongsTo: 'standard',
    listedIn: 'outline.terms',
    fields: 'term: {zh: 术语, en: term}',
    body: { zh: '说明这一概念的名词短语。', en: 'noun phrase that says what the concept is' },
  },
  principle: {
    path: (id) => `principles/${id}.md`,
    belongsTo: 'standard',
    listedIn: 'outline.chapters',
    fields: 'title: {zh: 标题, en: Title}',
    body: { zh: '用陈述句写明这一原则。 {#statement}', en: 'A statement of the principle. {#statement}' },
  },
  clause: {
    path: (id) => `clauses/${id}.md`,
    belongsTo: 'standard',
    listedIn: 'outline.chapters',
    fields: `title: {zh: 标题, en: Title}
# actor, step and evidence: ids of vocabulary.yaml
verify: [document]`,
    body: { zh: '某某应…… {#requirement}', en: 'The … shall … {#requirement}' },
  },
  metric: {
    path: (id) => `metrics/${id}.md`,
    belongsTo: 'standard',
    listedIn: 'outline.chapters',
    fields: `title: {zh: 名称, en: Name}
unit: "%"
direction: higher
statistics: [mean]`,
    body: {
      zh: `甲与乙之比，按下式计算。 {#definition}

$$ {#eq}
R = \\frac{N_1}{N} \\times 100
$$

式中：

- $R$——比值，以百分数表示；
- $N_1$——甲；
- $N$——乙。`,
      en: `Ratio of one count to another, calculated by [the formula](#eq). {#definition}

$$ {#eq}
R = \\frac{N_1}{N} \\times 100
$$

where

- $R$ is the ratio in per cent;
- $N_1$ is the one count;
- $N$ is the other.`,
    },
  },
  criterion: {
    path: (id) => `criteria/${id}.md`,
    belongsTo: 'standard',
    listedIn: 'outline.chapters',
    fields: `title: {zh: 名称, en: Name}
weight: 0
scoring: {method: binary}
provisions: []
methods: [document]`,
    body: { zh: '写明如何取值。 {#rule}', en: 'How the value is found. {#rule}' },
  },
  annex: {
    path: (id) => `annexes/${id}.md`,
    belongsTo: 'standard',
    listedIn: 'outline.annexes',
    fields: `title: {zh: 标题, en: Title}
nature: informative`,
    body: { zh: '附录的内容。 {#content}', en: 'What the annex tells. {#content}' },
  },
  reference: {
    path: (id) => `references/${id}.md`,
    belongsTo: 'family',
    fields: `number: GB/T 0000
title: {zh: 文件名称, en: Title of the document}
type: standard
status: unverified`,
    body: { zh: '', en: '' },
  },
  explanation: {
    path: (id) => `notes/${id}.md`,
    belongsTo: 'standard',
    fields: 'title: {zh: 编制说明, en: Drafting explanation}',
    body: {
      zh: '## 工作简况 {#background}\n\n任务来源和起草过程。',
      en: '## Background {#background}\n\nOrigin of the project and course of the drafting.',
    },
  },
}
