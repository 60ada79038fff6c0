import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { baseWorkspace } from './base-workspace.ts'
import { lintFiles } from './check-files.ts'

const path = 'standards/lending/clauses/delivery.md'
const clause = (body: string, fields = '') => `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
${fields}---

${body}
`
const mixed = '图书馆应登记，可拍照。'
const reasoned = 'lint-allow modality-single reason="两种情形不可分开阅读"'

function check(body: string, options: Parameters<typeof lintFiles>[1] & { readonly fields?: string } = {}) {
  const { fields, ...rest } = options
  const { diagnostics, waived } = lintFiles({ ...baseWorkspace, [path]: clause(body, fields) }, rest)
  const found = diagnostics.filter(isAsked).map(({ rule, place }) => `${place.line} ${rule}`)
  return { found, waived }
}

/** Other rules may find what they like in the example. */
function isAsked({ rule }: Diagnostic): boolean {
  return /^(?:modality-single|html-absent|reference-resolved|waiver-.*)$/.test(rule)
}

describe('a waiver in the text', () => {
  test('holds for the block below it, and for no other', () => {
    const { found, waived } = check(`<!-- ${reasoned} -->\n\n${mixed} {#a}\n\n${mixed} {#b}`)
    expect(found).toEqual(['11 modality-single'])
    expect(waived).toEqual([
      {
        diagnostic: expect.objectContaining({ rule: 'modality-single', place: expect.objectContaining({ line: 9 }) }),
        reason: '两种情形不可分开阅读',
      },
    ])
  })

  test('holds for the list that the block below leads in', () => {
    const list = `图书馆宜按下列方式办理： {#a}\n\n- 应登记，可拍照；{#b}\n- 登记。{#c}`
    expect(check(list).found).toContain('9 modality-single')
    expect(check(`<!-- ${reasoned} -->\n${list}`).found).not.toContain('10 modality-single')
  })

  test('holds for the block or the item in which it stands', () => {
    expect(check(`${mixed}<!-- ${reasoned} --> {#a}`).found).toEqual([])
    const items = `图书馆按下列方式办理： {#a}\n\n- 应登记，可拍照；<!-- ${reasoned} -->{#b}\n- 应登记，可拍照。{#c}`
    const inItems = check(items).found.filter((finding) => finding.endsWith('modality-single'))
    expect(inItems).toEqual(['10 modality-single'])
  })

  test('may be written with quotation marks of either width', () => {
    expect(
      check(`<!-- lint-allow modality-single reason=“不可分开” expires=2027-06 -->\n\n${mixed} {#a}`).found,
    ).toEqual([])
  })

  test('of several rules takes several comments', () => {
    const both = `<!-- ${reasoned} -->\n<!-- lint-allow html-absent reason="示意" -->\n\n图书馆应登记，可<b>拍照</b>。 {#a}`
    expect(check(both).found).toEqual([])
    expect(check(both).waived.map(({ diagnostic }) => diagnostic.rule)).toEqual(['modality-single', 'html-absent'])
  })

  test('that names a rule of a stage, or a rule of waivers, waives nothing', () => {
    expect(check(`<!-- lint-allow schema-valid reason="…" -->\n\n图书馆宜登记。 {#a}`).found).toEqual(['7 waiver-used'])
    expect(check(`<!-- lint-allow waiver-used reason="…" -->\n\n图书馆宜登记。 {#a}`).found).toEqual(['7 waiver-used'])
  })

  test('of a rule that is off is not reported as unused', () => {
    const body = `<!-- ${reasoned} -->\n\n图书馆宜登记。 {#a}`
    expect(check(body).found).toEqual(['7 waiver-used'])
    expect(check(body, { settings: { 'modality-single': 'off' } }).found).toEqual([])
  })

  test('is no waiver if another word begins like one', () => {
    expect(check('<!-- lint-allowance -->\n\n图书馆宜登记。 {#a}').found).toEqual([])
  })
})

describe('a waiver in front matter', () => {
  const unresolved = 'provisions:\n  a:\n    evidence: [photo, video]\n  b:\n    evidence: [photo]\n'
  const body = '图书馆宜登记。 {#a}\n\n图书馆宜交付。 {#b}'
  const waiver = '# lint-allow reference-resolved reason="名称表随后补"'

  test('holds for the line below it and all that is indented there', () => {
    const fields = unresolved.replace('  a:', `  ${waiver}\n  a:`)
    expect(check(body, { fields: unresolved }).found).toHaveLength(3)
    expect(check(body, { fields }).found).toEqual(['10 reference-resolved'])
  })

  test('holds for the line at the end of which it stands', () => {
    const fields = unresolved.replace('video]', `video] ${waiver}`)
    expect(check(body, { fields }).found).toEqual(['9 reference-resolved'])
  })
})

describe('a waiver in the configuration', () => {
  const waiver = { rule: 'modality-single', reason: '既有写法' }

  test.for(['standards/lending', 'standards', path])('holds at and below %s', (at) => {
    const { found, waived } = check(`${mixed} {#a}`, { waivers: [{ ...waiver, path: at }] })
    expect(found).toEqual([])
    expect(waived.map(({ reason }) => reason)).toEqual(['既有写法'])
  })

  test('holds nowhere else, and is reported then', () => {
    const { found } = check(`${mixed} {#a}`, { waivers: [{ ...waiver, path: 'standards/lend' }] })
    expect(found).toEqual(['1 waiver-used', '7 modality-single'])
  })

  test('without a reason is reported and does not hold', () => {
    const { found } = check(`${mixed} {#a}`, { waivers: [{ rule: 'modality-single', path: 'standards' }] })
    expect(found).toEqual(['1 waiver-reasoned', '7 modality-single'])
  })
})

describe('the term of a waiver', () => {
  const dated = baseWorkspace['standards/lending/standard.md']?.replace(
    'stage: drafting',
    'stage: drafting\ndates: {drafted: "2026-11-21"}',
  )
  const found = (expires: string) =>
    lintFiles({
      ...baseWorkspace,
      'standards/lending/standard.md': dated ?? '',
      [path]: clause(`<!-- ${reasoned} expires=${expires} -->\n\n${mixed} {#a}`),
    })
      .diagnostics.filter(isAsked)
      .map(({ rule }) => rule)

  test.for(['2026-11', '2026-11-21', '2026-12', '2027-01-01'])('%s has not run out on 2026-11-21', (expires) => {
    expect(found(expires)).toEqual([])
  })

  test.for(['2026-10', '2026-11-20', '2025-12'])('%s has run out on 2026-11-21', (expires) => {
    expect(found(expires)).toEqual(['waiver-current', 'modality-single'])
  })

  test.for(['2026', 'soon', '2026-13', '21.11.2026'])('%s is no term', (expires) => {
    expect(found(expires)).toEqual(['waiver-current', 'modality-single'])
  })
})
