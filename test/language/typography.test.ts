import { describe, expect, test } from 'vitest'
import { unclearChanges } from '../../src/language/typography/changes.ts'
import { findDates } from '../../src/language/typography/dates.ts'
import { findPlaceholders } from '../../src/language/typography/placeholders.ts'
import { edited, type Slip } from '../../src/language/typography/slip.ts'
import { slipFinders, type TypographyCase, typographyCases } from './typography-sentences.ts'

/** A text with all slips that can be put right made right, one after the other. */
function corrected(text: string, find: (text: string) => readonly Slip[]): string {
  let now = text
  for (let round = 0; round < 20; round++) {
    const next = find(now).find(({ edits }) => edits.length > 0)
    if (next === undefined) break
    now = edited(now, next.edits)
  }
  return now
}

describe.each(Object.entries(typographyCases))('%s', (name, { accepted, rejected }: TypographyCase) => {
  const find = slipFinders[name] ?? (() => [])

  test.each(accepted.map((text) => [text]))('leaves %s', (text) => {
    expect(find(text)).toEqual([])
  })

  test.each(rejected)('writes %s as %s', (text, expected) => {
    expect(find(text).length).toBeGreaterThan(0)
    expect(corrected(text, find)).toBe(expected)
  })
})

describe('what no program can put right', () => {
  test.each([
    ['满意度提升15%', '提升15%'],
    ['投诉率同比下降10 %', '下降10 %'],
    ['将一次修复率提高3 %以上', '提高3 %'],
    ['用户满意度较上一年度提高5%', '提高5%'],
    ['市场占比增加2 %', '增加2 %'],
  ])('%s has an unclear change', (text, written) => {
    expect(unclearChanges(text, 'zh').map((found) => found.written)).toEqual([written])
  })

  test.each([
    '满意度提高15个百分点',
    '满意度提高到95 %',
    '达标率由90 %提高至95 %',
    '投诉量下降10 %',
    '响应时间缩短10 %',
    '一次修复率不应低于90 %',
    '合格率为95 %，成本下降5 %',
    '率先提高5 %',
  ])('%s has none', (text) => {
    expect(unclearChanges(text, 'zh')).toEqual([])
  })

  test.each([
    ['satisfaction shall increase by 15 %', 'increase by 15 %'],
    ['improve the first-time fix rate by 5 %', 'by 5 %'],
    ['the rate shall not be less than 95 %', undefined],
    ['the number of complaints shall decrease by 10 %', undefined],
    ['raise the rate by 5 percentage points', undefined],
  ])('%s', (text, written) => {
    expect(unclearChanges(text, 'en')[0]?.written).toBe(written)
  })

  test.each([
    ['时限待定。', '待定', 'text'],
    ['时限为TODO', 'TODO', 'text'],
    ['（待补充）', '待补充', 'text'],
    ['20XX年', 'XX', 'text'],
    ['XX个工作日', 'XX', 'text'],
    ['时限为XX h', 'XX', 'text'],
    ['T/XXX 001', 'T/XXX', 'identity'],
    ['由XXX协会提出', 'XXX协会', 'identity'],
    ['××公司', '××公司', 'identity'],
  ])('%s holds a placeholder', (text, written, kind) => {
    expect(findPlaceholders(text, 'zh').map((found) => [found.written, found.kind])).toEqual([[written, kind]])
  })

  test.each([
    '等待定期检查的产品',
    '对待定位不准的设备',
    '待定级的人员',
    '状态为“待定”的请求',
    '待处理、待确认的工单',
    '资料待补充的申请',
    '产品×2、2×3、7×24 h',
    'XXL号',
    'service@xxx.example',
    '电话（400-xxx-xxxx）',
  ])('%s holds none', (text) => {
    expect(findPlaceholders(text, 'zh')).toEqual([])
  })

  test.each([
    ['2026-11-21', 'iso'],
    ['2026年11月21日', 'chinese'],
    ['2026.11.21', 'other'],
    ['2026/11/21', 'other'],
    ['2026-1-2', 'other'],
  ])('%s is a day', (text, form) => {
    expect(findDates(`自${text}起`, 'zh').map((found) => [found.written, found.form])).toEqual([[text, form]])
  })

  test.each(['版本2.3.1', 'v2026.11.21', '192.168.1.1', '2026年11月', '2026.11.21.1', 'GB/T 1.1—2020'])(
    '%s is none',
    (text) => {
      expect(findDates(text, 'zh')).toEqual([])
    },
  )
})

/** In processor time, to which other programs add nothing. */
test.each(Object.entries(slipFinders))('%s: endless texts are looked through in well under a second', (_, find) => {
  const start = process.threadCpuUsage()
  for (const part of ['2 × ', '1×1 ', '1,5 x 3 ', '24-', '1,', '(3±', '12 000,5 m '])
    find(part.repeat(Math.floor(200_000 / part.length)))
  expect(process.threadCpuUsage(start).user).toBeLessThan(3_000_000)
})
