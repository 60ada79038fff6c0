import { describe, expect, test } from 'vitest'
import { compareNumbers, designationOf, seriesOf } from '../../src/compile/designation.ts'
import {
  type ForewordFacts,
  foreword,
  noteLabel,
  numberName,
  referencesLeadIn,
  termsLeadIn,
} from '../../src/compile/prescribed.ts'

const facts: ForewordFacts = {
  language: 'zh',
  rules: 'GB/T 1.1',
  designation: 'T/DEMO 1.2—2026',
  title: { zh: '甲', en: 'A' },
  parts: [],
  partsPublished: false,
  replaces: [],
  organizations: [],
  drafters: [],
}

function words(more: Partial<ForewordFacts>): string[] {
  return foreword({ ...facts, ...more }).map((part) => ('list' in part ? part.list.join('|') : part.paragraph))
}

describe('the foreword in Chinese', () => {
  test('of a first edition', () => {
    expect(words({})).toEqual([
      '本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。',
      '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。',
      '本文件为首次发布。',
    ])
  })

  test.each<[name: string, more: Partial<ForewordFacts>, sentence: string]>([
    [
      'names the series',
      { series: { number: 'T/DEMO 1', title: '甲', part: 2 }, parts: ['T/DEMO 1.1 一', 'T/DEMO 1.2 二'] },
      '本文件是T/DEMO 1《甲》的第2部分。T/DEMO 1拟由以下部分构成：',
    ],
    [
      'says that parts are published',
      { series: { number: 'T/DEMO 1', title: '甲', part: 2 }, parts: ['x'], partsPublished: true },
      '本文件是T/DEMO 1《甲》的第2部分。T/DEMO 1已经发布了以下部分：',
    ],
    [
      'lists the parts',
      { series: { number: 'T/DEMO 1', title: '甲', part: 2 }, parts: ['T/DEMO 1.1 一', 'T/DEMO 1.2 二'] },
      'T/DEMO 1.1 一；|T/DEMO 1.2 二。',
    ],
    [
      'names what is replaced',
      { replaces: ['T/DEMO 1—2020', 'T/DEMO 2—2020'] },
      '本文件代替T/DEMO 1—2020、T/DEMO 2—2020。',
    ],
    [
      'tells what has changed',
      { replaces: ['T/DEMO 1—2020'], changes: ['更改了时限（见5.1，2020年版的5.2）', '增加了附录（见附录A）'] },
      '更改了时限（见5.1，2020年版的5.2）；|增加了附录（见附录A）。',
    ],
    ['names who proposed it', { proposer: '甲协会' }, '本文件由甲协会提出。'],
    ['names the committee', { committee: '甲委员会' }, '本文件由甲委员会归口。'],
    ['names who drafted it', { organizations: ['甲', '乙'] }, '本文件起草单位：甲、乙。'],
    ['names the drafters', { drafters: ['张三', '李四'] }, '本文件主要起草人：张三、李四。'],
  ])('%s', (_name, more, sentence) => {
    expect(words(more)).toContain(sentence)
  })

  test('of a later edition is not the first', () => {
    expect(words({ replaces: ['T/DEMO 1—2020'] })).not.toContain('本文件为首次发布。')
  })
})

describe('the foreword in English', () => {
  test.each<[more: Partial<ForewordFacts>, sentence: string]>([
    [
      { rules: 'ISO/IEC' },
      'This document was drafted in accordance with the editorial rules of the ISO/IEC Directives, Part 2.',
    ],
    [{ replaces: ['ISO 1:2019'] }, 'This document cancels and replaces ISO 1:2019.'],
    [{}, 'This is the first edition.'],
    [{ drafters: ['A', 'B'] }, 'Drafters: A, B.'],
  ])('%s', (more, sentence) => {
    expect(words({ language: 'en', ...more })).toContain(sentence)
  })
})

describe('lead-ins', () => {
  test.each([
    ['zh', true, '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。'],
    ['zh', false, '本文件没有规范性引用文件。'],
    ['en', true, 'The following documents are referred to in the text'],
    ['en', false, 'There are no normative references in this document.'],
  ] as const)('of the normative references in %s, any: %s', (language, any, start) => {
    expect(referencesLeadIn(language, any).startsWith(start)).toBe(true)
  })

  test.each([
    ['zh', true, [], '下列术语和定义适用于本文件。'],
    ['zh', true, ['T/DEMO 1.1', 'GB/T 2'], 'T/DEMO 1.1、GB/T 2界定的以及下列术语和定义适用于本文件。'],
    ['zh', false, ['T/DEMO 1.1'], 'T/DEMO 1.1界定的术语和定义适用于本文件。'],
    ['zh', false, [], '本文件没有需要界定的术语和定义。'],
    ['en', true, [], 'For the purposes of this document, the following terms and definitions apply.'],
    [
      'en',
      true,
      ['ISO 1'],
      'For the purposes of this document, the terms and definitions given in ISO 1 and the following apply.',
    ],
    ['en', false, ['ISO 1'], 'For the purposes of this document, the terms and definitions given in ISO 1 apply.'],
    ['en', false, [], 'No terms and definitions are listed in this document.'],
  ] as const)('of the terms in %s, own: %s, others: %j', (language, own, others, sentence) => {
    expect(termsLeadIn(language, own, others)).toBe(sentence)
  })
})

describe('names of numbered things', () => {
  test.each([
    ['chapter', '4', '第4章', 'Clause 4'],
    ['clause', '4.1', '4.1', '4.1'],
    ['annex', 'A', '附录A', 'Annex A'],
    ['table', 'A.1', '表A.1', 'Table A.1'],
    ['figure', '2', '图2', 'Figure 2'],
    ['formula', '3', '公式(3)', 'Formula (3)'],
  ] as const)('%s %s', (kind, number, zh, en) => {
    expect([numberName('zh', kind, number), numberName('en', kind, number)]).toEqual([zh, en])
  })

  test.each([
    ['zh', 'note', 1, 1, '注'],
    ['zh', 'example', 2, 3, '示例2'],
    ['en', 'note', 2, 2, 'Note 2'],
    ['en', 'constraint', 1, 1, 'External constraint'],
  ] as const)('%s %s %i of %i', (language, type, index, count, label) => {
    expect(noteLabel(language, type, { index, count })).toBe(label)
  })
})

describe('designations', () => {
  test.each([
    ['GB/T 1.1', '2020', 'GB/T 1.1—2020'],
    ['T/XXX 001.3', '2026', 'T/XXX 001.3—2026'],
    ['Q/ABC 12', '2026', 'Q/ABC 12—2026'],
    ['ISO 10002', '2018', 'ISO 10002:2018'],
    ['ISO/IEC 17021-1', '2015', 'ISO/IEC 17021-1:2015'],
    ['EN 1672-2', '2020', 'EN 1672-2:2020'],
    ['DB11/T 1', '2020', 'DB11/T 1—2020'],
  ])('%s of %s is %s', (number, year, designation) => {
    expect(designationOf(number, year)).toBe(designation)
  })

  test.each([
    ['T/XXX 001.3', 3, 'T/XXX 001'],
    ['ISO 10002-2', 2, 'ISO 10002'],
    ['T/XXX 001.3', 4, undefined],
    ['T/XXX 001', 1, undefined],
    ['T/XXX 001.3', undefined, undefined],
  ])('%s as part %s belongs to %s', (number, part, series) => {
    expect(seriesOf(number, part)).toBe(series)
  })

  test('are ordered as people read them', () => {
    const numbers = ['T/X 1.10', 'T/X 1.2', 'GB/T 9', 'GB/T 10', 'T/X 1', 'T/X 1.2—2020']
    expect(numbers.toSorted(compareNumbers)).toEqual([
      'GB/T 9',
      'GB/T 10',
      'T/X 1',
      'T/X 1.2',
      'T/X 1.2—2020',
      'T/X 1.10',
    ])
  })
})
