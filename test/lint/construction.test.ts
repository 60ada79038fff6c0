import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { strings } from '../../site/src/strings.ts'
import { termsLeadIn } from '../../src/compile/prescribed.ts'
import { findModals } from '../../src/language/modality.ts'
import { draftingRules } from '../../src/lint/drafting-rules.ts'
import type { Standard } from '../../src/model/catalog.ts'
import type { Block, Section } from '../../src/model/section.ts'
import { compiled, provisionsOf, sectionsOf } from '../compile/compiled.ts'
import { baseWorkspace } from './base-workspace.ts'
import { constructionWorkspace } from './construction-workspace.ts'

const { catalog } = compiled(constructionWorkspace)
const standardOf = (id: string): Standard => catalog.standards.find((standard) => standard.id === id)!
const lending = standardOf('lending')
const empty = standardOf('empty')
const sectionOf = (standard: Standard, kind: Section['kind']): Section =>
  standard.sections.find((section) => section.kind === kind)!
const wordsOf = (block: Block): string[] => {
  if (block.type === 'paragraph') return [block.text.plain]
  if (block.type === 'list') return block.items.map(({ plain }) => plain)
  return block.type === 'reference-list' ? block.entries.map(({ number, title }) => `${number ?? ''} ${title.zh}`) : []
}
const textOf = (standard: Standard, kind: Section['kind']): string[] =>
  sectionOf(standard, kind).blocks.flatMap(wordsOf)
const provisions = provisionsOf(lending)
const provision = (id: string) => provisions.find((each) => each.id === id)!
const foreword = textOf(lending, 'foreword')
const references = textOf(lending, 'normative-references')
const bibliography = textOf(lending, 'bibliography')

/** What shows, for each rule that is kept by construction, that the compiler makes it so. */
const proofs: Readonly<Record<string, () => void>> = {
  'STR-02': () => {
    expect(lending.sections.map(({ kind }) => kind)).toEqual([
      ...['foreword', 'introduction', 'scope', 'normative-references', 'terms'],
      ...['group', 'clause', 'annex', 'annex', 'bibliography'],
    ])
  },
  'STR-03': () => {
    const numbers = (['scope', 'normative-references', 'terms', 'group'] as const).map(
      (kind) => sectionOf(lending, kind).number,
    )
    expect(numbers).toEqual(['1', '2', '3', '4'])
    expect(sectionOf(lending, 'normative-references').children).toEqual([])
  },
  'STR-04': () => {
    expect(textOf(empty, 'normative-references')).toEqual(['本文件没有规范性引用文件。'])
    expect(textOf(empty, 'terms')).toEqual(['本文件没有需要界定的术语和定义。'])
  },
  'STR-05': () => {
    const { number, children } = sectionOf(lending, 'introduction')
    expect([number, ...children.map((child) => child.number)]).toEqual([undefined, '0.1', '0.2'])
    expect(sectionOf(lending, 'foreword')).toMatchObject({ number: undefined, children: [] })
  },
  'STR-06': () => {
    const types = new Set(sectionOf(lending, 'foreword').blocks.map(({ type }) => type))
    expect([...types].sort()).toEqual(['list', 'paragraph'])
  },
  'STR-08': () => expect(strings.zh.contents).toBe('目次'),
  'STR-09': () => {
    const outline = readFileSync(new URL('../../site/src/outline-html.ts', import.meta.url), 'utf8')
    expect(outline).toContain("children.filter(({ kind }) => kind !== 'term')")
    expect(sectionsOf(lending).filter(({ kind }) => kind === 'term')).toHaveLength(3)
  },
  'HIE-02': () => {
    for (const { number, children } of sectionsOf(lending).filter((section) => section.kind !== 'introduction'))
      expect(children.map((child) => child.number)).toEqual(children.map((_, index) => `${number}.${index + 1}`))
    expect(provisions.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['4.1.1', '4.1.2', '4.2.1', '4.2.2.1', '4.2.2.2', '5', 'A.1', 'A.2', 'B']),
    )
  },
  'HIE-07': () => {
    const untitled = provisions.map(({ number }) => number)
    const numbers = sectionsOf(lending).map(({ number }) => number ?? '')
    expect(numbers.filter((number) => untitled.some((own) => number.startsWith(`${own}.`)))).toEqual([])
  },
  'LST-03': () => {
    expect(provision('receipt.record').items.map(({ marker }) => marker)).toEqual(['a)', 'b)', 'c)'])
    expect(provision('receipt.record-reader').items.map(({ marker }) => marker)).toEqual(['1)', '2)'])
  },
  'LST-04': () => {
    const endsOf = (id: string) => provision(id).items.map(({ text }) => text.plain.at(-1))
    expect(endsOf('receipt.record')).toEqual(['：', '；', '。'])
    expect(endsOf('receipt.record-reader')).toEqual(['；', '。'])
    expect(endsOf('receipt.rules')).toEqual(['。', '。'])
  },
  'LST-05': () => expect(provision('receipt.record-book').label).toBe('4.1.1 b)'),
  'FWD-01': () => {
    expect(foreword[0]).toBe(
      '本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。',
    )
  },
  'FWD-02': () => {
    const order = [/按照.*起草/, /第1部分。/, /专利/, /提出/, /归口/, /起草单位/, /起草人/, /首次发布/]
    const at = order.map((pattern) => foreword.findIndex((sentence) => pattern.test(sentence)))
    expect(at).not.toContain(-1)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  },
  'FWD-03': () => {
    expect(foreword).toContain('本文件是T/DEMO 1《图书馆服务》的第1部分。T/DEMO 1已经发布了以下部分：')
    expect(foreword).toContain('T/DEMO 1.1—2026 第1部分：lending。')
  },
  'FWD-05': () => {
    expect(foreword).toContain('请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。')
  },
  'FWD-06': () => {
    const modals = foreword.flatMap((sentence) => findModals(sentence, 'zh'))
    expect(modals.filter(({ modality }) => modality !== 'statement')).toEqual([])
  },
  'FWD-07': () => expect(foreword.at(-1)).toBe('本文件为首次发布。'),
  'REF-01': () => {
    expect(references[0]).toBe(
      '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。',
    )
  },
  'REF-02': () => {
    for (const line of references.slice(1)) expect(line).toMatch(/^[A-Z][A-Z/\d]* \d[^《》。；]*$/)
  },
  'REF-03': () => {
    const numbers = ['GB/T 9813', 'GB/T 36733—2018', 'SB/T 10401', 'DB33/T 981', 'T/CAS 608', 'ISO 690']
    expect(references.slice(1).map((line) => line.slice(0, line.lastIndexOf(' ')))).toEqual(numbers)
  },
  'REF-04': () => {
    const cited = provisions.flatMap((each) => each.references.filter(({ normative }) => normative))
    const listed = sectionOf(lending, 'normative-references').blocks.flatMap((block) =>
      block.type === 'reference-list' ? block.entries.map(({ target }) => target) : [],
    )
    const documents = new Set(cited.map(({ target }) => target).filter((target) => target.startsWith('reference:')))
    expect([...documents].sort()).toEqual(listed.toSorted())
  },
  'REF-06': () => {
    const sentences = [provision('references-used.cite'), provision('references-used.cite-again')]
    for (const { text } of sentences) expect(text.plain).toContain('GB/T 36733—2018')
    expect(references).toContain('GB/T 36733—2018 national-b')
    expect(sentences[0]?.text.plain).toContain('GB/T 9813和')
    expect(references).toContain('GB/T 9813 national-a')
  },
  'REF-08': () => {
    expect(references.join()).not.toContain('公共图书馆法')
    expect(bibliography.join()).toContain('公共图书馆法')
  },
  'REF-11': () => expect(bibliography).toContain('GB/T 1.1 pointed'),
  'REF-14': () => {
    expect(provision('delivery.hand-over').text.plain).toBe(
      '图书馆应按4.1、4.1.1 b)、第4章、第5章、附录A和表1、图1、公式(1)交付。',
    )
  },
  'TRM-08': () => {
    const other = compiled(baseWorkspace).catalog.standards.find(({ id }) => id === 'returns')!
    expect(textOf(other, 'terms')).toEqual([
      'For the purposes of this document, the terms and definitions given in T/DEMO 1.1 apply.',
    ])
    expect(textOf(other, 'normative-references').join()).toContain('T/DEMO 1.1')
  },
  'TRM-12': () => {
    const entry = readFileSync(new URL('../../site/src/term-html.ts', import.meta.url), 'utf8')
    expect(entry).toContain('[...term.examples, ...term.notes]')
    const path = 'standards/lending/terms/reader.md'
    const faults = ['| a |\n| --- |\n| b |', '脚注[^1]。\n\n[^1]: 脚注'].map((body) =>
      compiled({ ...baseWorkspace, [path]: `${baseWorkspace[path]}\n${body}\n` }).diagnostics.map(({ rule }) => rule),
    )
    for (const found of faults) expect(found).toContain('construct-known')
  },
  'TRM-13': () => {
    expect(textOf(lending, 'terms')).toEqual(['下列术语和定义适用于本文件。'])
    expect(textOf(empty, 'terms')).toEqual(['本文件没有需要界定的术语和定义。'])
    expect(termsLeadIn('zh', true, ['T/DEMO 1.1'])).toBe('T/DEMO 1.1界定的以及下列术语和定义适用于本文件。')
    expect(termsLeadIn('zh', false, ['T/DEMO 1.1'])).toBe('T/DEMO 1.1界定的术语和定义适用于本文件。')
  },
  'ANX-05': () => {
    const content = sectionsOf(lending).find(({ id }) => id === 'form.content')
    expect(content?.number).toBe('A.1')
    const numbers = content?.blocks.flatMap((block) => ('number' in block ? [`${block.type} ${block.number}`] : []))
    expect(numbers).toEqual(['table A.1', 'figure A.1', 'formula A.1'])
  },
  'TBL-04': () => {
    const tables = sectionsOf(lending).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? [block.number] : [])),
    )
    for (const number of tables) expect(number).toMatch(/^(?:[A-Z]\.)?\d+$/)
    expect(new Set(tables).size).toBe(tables.length)
  },
  'NTE-01': () => expect(labelsOf('note')).toEqual(['注1', '注2']),
  'NTE-02': () => expect(labelsOf('example')).toEqual(['示例']),
}

function labelsOf(type: 'note' | 'example'): string[] {
  return sectionsOf(lending).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === type ? [block.label] : [])),
  )
}

const constructed = draftingRules.filter(({ enforced }) => enforced.by === 'construction')

test('every rule that is kept by construction has its proof', () => {
  expect(Object.keys(proofs).sort()).toEqual(constructed.map(({ id }) => id).sort())
})

describe('by construction', () => {
  for (const { id, title } of constructed) test(`${id}: ${title.en}`, () => proofs[id]?.())
})
