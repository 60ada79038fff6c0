import type { Language, Localized, Message } from '../model/text.ts'

/**
 * The wording that the drafting rules prescribe: GB/T 1.1—2020 (8.3 foreword, 8.6 normative references, 8.7 terms;
 * clause numbers 待核对) for a text in Chinese, ISO/IEC Directives Part 2 (12, 15, 16) for a text in English.
 * Nobody types these sentences, so nobody gets them wrong.
 */
export const sectionTitles = {
  foreword: { zh: '前言', en: 'Foreword' },
  introduction: { zh: '引言', en: 'Introduction' },
  scope: { zh: '范围', en: 'Scope' },
  references: { zh: '规范性引用文件', en: 'Normative references' },
  terms: { zh: '术语和定义', en: 'Terms and definitions' },
  bibliography: { zh: '参考文献', en: 'Bibliography' },
} as const satisfies Record<string, Message>

/** What the foreword needs to know of a standard. */
export interface ForewordFacts {
  /** The language to write it in. */
  readonly language: Language
  /** The rules by which the standard is drafted: GB/T 1.1 for a text in Chinese, the ISO/IEC Directives for one in English. */
  readonly rules: 'GB/T 1.1' | 'ISO/IEC'
  readonly designation: string
  readonly title: Localized
  readonly series?: { readonly number: string; readonly title: string; readonly part: number } | undefined
  /** The parts of the series: designation or number and title. */
  readonly parts: readonly string[]
  /** True if those parts are published, false if they are planned. */
  readonly partsPublished: boolean
  readonly replaces: readonly string[]
  /** The main technical changes, as the drafting explanation lists them; `undefined` where it lists none. */
  readonly changes?: readonly string[] | undefined
  readonly proposer?: string | undefined
  readonly committee?: string | undefined
  readonly organizations: readonly string[]
  readonly drafters: readonly string[]
}

/** A paragraph of generated text, or a list below the paragraph before it. */
export type Prescribed = { readonly paragraph: string } | { readonly list: readonly string[] }

/** The foreword, in the order of GB/T 1.1—2020 8.3: rules, parts, replaced documents, patents, roles, history. */
export function foreword(facts: ForewordFacts): Prescribed[] {
  return facts.language === 'zh' ? chineseForeword(facts) : englishForeword(facts)
}

function chineseForeword(facts: ForewordFacts): Prescribed[] {
  const { series, parts, replaces, changes, organizations, drafters } = facts
  const text: Prescribed[] = [
    {
      paragraph: '本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。',
    },
  ]
  if (series) {
    const have = facts.partsPublished ? '已经发布了以下部分' : '拟由以下部分构成'
    text.push({
      paragraph: `本文件是${series.number}《${series.title}》的第${series.part}部分。${series.number}${have}：`,
    })
    text.push({ list: punctuated(parts, '；', '。') })
  }
  if (replaces.length > 0) text.push({ paragraph: `本文件代替${replaces.join('、')}。` })
  if (replaces.length > 0 && changes)
    text.push(
      { paragraph: `与${replaces.join('、')}相比，除结构调整和编辑性改动外，主要技术变化如下：` },
      { list: punctuated(changes, '；', '。') },
    )
  text.push({ paragraph: '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。' })
  if (facts.proposer) text.push({ paragraph: `本文件由${facts.proposer}提出。` })
  if (facts.committee) text.push({ paragraph: `本文件由${facts.committee}归口。` })
  if (organizations.length > 0) text.push({ paragraph: `本文件起草单位：${organizations.join('、')}。` })
  if (drafters.length > 0) text.push({ paragraph: `本文件主要起草人：${drafters.join('、')}。` })
  text.push(
    replaces.length > 0
      ? { paragraph: `本文件所代替文件的历次版本发布情况为：${replaces.join('、')}。` }
      : { paragraph: '本文件为首次发布。' },
  )
  return text
}

function englishForeword(facts: ForewordFacts): Prescribed[] {
  const { series, parts, replaces, changes, organizations, drafters } = facts
  const text: Prescribed[] = [
    {
      paragraph:
        facts.rules === 'GB/T 1.1'
          ? 'This document was drafted in accordance with the rules given in GB/T 1.1—2020, Directives for standardization — Part 1: Rules for the structure and drafting of standardizing documents.'
          : 'This document was drafted in accordance with the editorial rules of the ISO/IEC Directives, Part 2.',
    },
  ]
  if (series) {
    const have = facts.partsPublished ? 'The following parts have been published' : 'The following parts are planned'
    text.push({ paragraph: `This document is part ${series.part} of ${series.number}, ${series.title}. ${have}:` })
    text.push({ list: punctuated(parts, ';', '.') })
  }
  if (replaces.length > 0) text.push({ paragraph: `This document cancels and replaces ${replaces.join(', ')}.` })
  if (replaces.length > 0 && changes)
    text.push(
      { paragraph: `The main technical changes compared with ${replaces.join(', ')} are as follows:` },
      { list: punctuated(changes, ';', '.') },
    )
  text.push({
    paragraph:
      'Attention is drawn to the possibility that some of the elements of this document may be the subject of patent rights. The publisher is not responsible for identifying any or all such patent rights.',
  })
  if (facts.proposer) text.push({ paragraph: `This document was proposed by ${facts.proposer}.` })
  if (facts.committee) text.push({ paragraph: committeeSentence(facts.committee, facts.rules) })
  if (organizations.length > 0) text.push({ paragraph: `Drafting organizations: ${organizations.join(', ')}.` })
  if (drafters.length > 0) text.push({ paragraph: `Drafters: ${drafters.join(', ')}.` })
  if (replaces.length === 0) text.push({ paragraph: 'This is the first edition.' })
  return text
}

function committeeSentence(committee: string, rules: ForewordFacts['rules']): string {
  return rules === 'GB/T 1.1'
    ? `This document is under the jurisdiction of ${committee}.`
    : `This document was prepared by ${committee}.`
}

function punctuated(lines: readonly string[], separator: string, end: string): string[] {
  return lines.map((line, index) => `${line}${index === lines.length - 1 ? end : separator}`)
}

/** The lead-in of chapter 2, or the sentence that stands there if there is no normative reference. */
export function referencesLeadIn(language: Language, any: boolean): string {
  if (language === 'zh') {
    return any
      ? '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。'
      : '本文件没有规范性引用文件。'
  }
  return any
    ? 'The following documents are referred to in the text in such a way that some or all of their content constitutes requirements of this document. For dated references, only the edition cited applies. For undated references, the latest edition of the referenced document (including any amendments) applies.'
    : 'There are no normative references in this document.'
}

/** The lead-in of chapter 3, by whether terms stand here, and which documents define further ones. */
export function termsLeadIn(language: Language, own: boolean, others: readonly string[]): string {
  if (language === 'zh') {
    const from = others.join('、')
    if (others.length > 0)
      return own ? `${from}界定的以及下列术语和定义适用于本文件。` : `${from}界定的术语和定义适用于本文件。`
    return own ? '下列术语和定义适用于本文件。' : '本文件没有需要界定的术语和定义。'
  }
  const from = others.join(', ')
  if (others.length > 0) {
    return own
      ? `For the purposes of this document, the terms and definitions given in ${from} and the following apply.`
      : `For the purposes of this document, the terms and definitions given in ${from} apply.`
  }
  return own
    ? 'For the purposes of this document, the following terms and definitions apply.'
    : 'No terms and definitions are listed in this document.'
}

/** `附录A`, `Annex A`. */
export function annexName(language: Language, letter: string): string {
  return language === 'zh' ? `附录${letter}` : `Annex ${letter}`
}

/** How a text refers to a numbered thing: GB/T 1.1—2020 9.5, ISO/IEC Directives Part 2, 10. */
export function numberName(language: Language, kind: NumberedKind, number: string): string {
  switch (kind) {
    case 'chapter':
      return language === 'zh' ? `第${number}章` : `Clause ${number}`
    case 'annex':
      return annexName(language, number)
    case 'clause':
      return number
    case 'table':
      return language === 'zh' ? `表${number}` : `Table ${number}`
    case 'figure':
      return language === 'zh' ? `图${number}` : `Figure ${number}`
    case 'formula':
      return language === 'zh' ? `公式(${number})` : `Formula (${number})`
  }
}

export type NumberedKind = 'chapter' | 'annex' | 'clause' | 'table' | 'figure' | 'formula'

/** How a text refers to a place in another document. */
export function placeInDocument(language: Language, document: string, place: string): string {
  return language === 'zh' ? `${document}中${place}` : `${document}, ${place}`
}

/** The label of a note or example; numbered only where a clause has several. */
export function noteLabel(
  language: Language,
  type: 'note' | 'example' | 'constraint',
  position: { readonly index: number; readonly count: number },
): string {
  const names = {
    note: ['注', 'Note'],
    example: ['示例', 'Example'],
    constraint: ['外部约束', 'External constraint'],
  } as const
  const name = names[type][language === 'zh' ? 0 : 1]
  if (position.count < 2) return name
  return language === 'zh' ? `${name}${position.index}` : `${name} ${position.index}`
}
