import { describe, expect, it } from 'vitest'
import * as labels from '../../src/model/labels.ts'

const { limitInWords, quantityInWords, statisticLabel, unitLabel } = labels

describe('labels', () => {
  const tables = Object.entries(labels).flatMap(([name, table]) =>
    name.endsWith('Labels') ? [[name, table as labels.Labels<string>] as const] : [],
  )

  it.each(tables)('%s names every value in both languages, each differently', (_, table) => {
    for (const language of ['zh', 'en'] as const) {
      const names = Object.values(table).map((label) => label[language])
      expect(names).not.toContain('')
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('quantityInWords', () => {
  it.each([
    [24, 'h', '24 h', '24 h'],
    [1, 'd', '1 d', '1 d'],
    [3, 'working-day', '3个工作日', '3 working days'],
    [1, 'working-day', '1个工作日', '1 working day'],
    [6, 'month', '6个月', '6 months'],
    [1, 'a', '1年', '1 year'],
    [95, '%', '95 %', '95 %'],
    [0.5, 'permille', '0.5 ‰', '0.5 ‰'],
    [60, 'point', '60分', '60 points'],
    [2, 'count', '2', '2'],
    [220, 'V', '220 V', '220 V'],
    [1, 'constructor', '1 constructor', '1 constructor'],
  ])('writes %d %s as %s and %s', (value, unit, zh, en) => {
    expect([quantityInWords(value, unit, 'zh'), quantityInWords(value, unit, 'en')]).toEqual([zh, en])
  })
})

describe('unitLabel', () => {
  it('gives what stands after the number', () => {
    expect([unitLabel('working-day', 'zh'), unitLabel('working-day', 'en'), unitLabel('h', 'zh')]).toEqual([
      '个工作日',
      'working days',
      'h',
    ])
  })
})

describe('statisticLabel', () => {
  it.each([
    ['mean', '平均值', 'mean'],
    ['p90', '第90百分位数', '90th percentile'],
    ['p1', '第1百分位数', '1st percentile'],
    ['p12', '第12百分位数', '12th percentile'],
    ['p22', '第22百分位数', '22nd percentile'],
    ['p93', '第93百分位数', '93rd percentile'],
    ['other', 'other', 'other'],
  ])('names %s', (statistic, zh, en) => {
    expect([statisticLabel(statistic, 'zh'), statisticLabel(statistic, 'en')]).toEqual([zh, en])
  })
})

describe('limitInWords', () => {
  it.each([
    [{ op: '<=', value: 24, unit: 'h' }, '≤ 24 h'],
    [{ op: '>=', value: 95, unit: '%', statistic: 'mean' }, '平均值 ≥ 95 %'],
    [{ op: '<', value: 3, unit: 'working-day' }, '< 3个工作日'],
    [{ op: '>', value: 2, unit: 'count' }, '> 2'],
    [{ op: '=', value: 1, unit: 'month' }, '= 1个月'],
  ] as const)('writes %o as %s', (limit, words) => {
    expect(limitInWords(limit, 'zh')).toBe(words)
  })
})
