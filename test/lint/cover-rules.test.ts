import { describe, expect, test } from 'vitest'
import { checkFiles } from './check-files.ts'

/** What one rule finds in a standard with these fields, each finding by its Chinese message. */
function found(rule: string, fields: Readonly<Record<string, string>>): string[] {
  const frontMatter = {
    kind: 'standard',
    id: 'a',
    number: 'T/DEMO 001',
    edition: '"2026"',
    language: 'zh',
    title: '{zh: 甲, en: A}',
    type: 'general',
    stage: 'drafting',
    outline: '{chapters: [b]}',
    ...fields,
  }
  const lines = Object.entries(frontMatter).map(([name, value]) => `${name}: ${value}`)
  const text = `---\n${lines.join('\n')}\n---\n\n## 范围 {#scope}\n\n本文件规定了甲。\n`
  return checkFiles({ 'standards/a/standard.md': text }).flatMap((each) =>
    each.rule === rule ? [each.message.zh] : [],
  )
}

describe('titles that show their type', () => {
  test.for([
    ['specification', '{zh: [家用电器, 维修服务规范], en: [Household appliances, Specification for repair]}'],
    ['specification', '{zh: [家用电器, 第2部分：服务规范], en: [A, "Part 2: B"]}'],
    ['code-of-practice', '{zh: 移动电话机翻新规程, en: A}'],
    ['guideline', '{zh: 企业服务数字化转型指南, en: A}'],
    ['test-method', '{zh: [土壤, 有机质的测定, 重铬酸钾法], en: A}'],
    ['evaluation', '{zh: 商品售后服务评价体系, en: A}'],
    ['vocabulary', '{zh: 质量管理体系 基础和术语, en: A}'],
    ['general', '{zh: 标准化工作导则, en: A}'],
    ['general', '{zh: [系统集成, 第3部分：解决方案], en: A}'],
    ['general', '{zh: 设备可靠性验证试验方案, en: A}'],
    ['general', '{zh: 标准样品的定值, en: A}'],
    ['general', '{zh: 服务要求, en: Requirements for service}'],
  ])('%s: %s', ([type = '', title = '']) => {
    expect(found('title-typed', { type, title })).toEqual([])
  })

  test.for([
    ['specification', '{zh: 家用电器维修服务, en: A}'],
    ['guideline', '{zh: 家用电器维修服务规范, en: A}'],
    ['evaluation', '{zh: 维修服务指南, en: A}'],
    ['general', '{zh: 维修服务规范, en: A}'],
    ['general', '{zh: 电子产品售后服务管理标准, en: A}'],
    ['general', '{zh: 售后服务暂行规定, en: A}'],
    ['general', '{zh: 售后服务质量提升方案, en: A}'],
    ['general', '{zh: 关于加强售后服务工作的意见, en: A}'],
  ])('not %s: %s', ([type = '', title = '']) => {
    expect(found('title-typed', { type, title })).toHaveLength(1)
  })
})

test('a title in the standard’s own language only is no fault of form', () => {
  expect(found('title-typed', { title: '维修服务规范', type: 'specification' })).toEqual([])
  expect(found('title-typed', { title: '[电器, 维修服务规范]', type: 'specification' })).toEqual([])
  expect(found('title-parallel', { title: '[电器, 维修服务规范]' })).toEqual([
    '标准没有英文名称，封面应有与中文逐一对应的英文名称，请在 `title` 中加上 `en`',
  ])
})

describe('numbers of standards', () => {
  test.for([
    'T/CAS 608',
    'T/CNS 1',
    'T/CECS 10001',
    'GB 4943',
    'GB/T 19010',
    'GB/Z 1234',
    'DB33/T 981',
    'DB4403/T 12',
    'SB/T 10401',
    'Q/ABC 12-3',
    'Q/JD0001S',
  ])('%s', (number) => {
    expect(found('designation-formed', { number })).toEqual([])
  })

  test.for(['T/CAS608', 'T/cas 608', 'T/CAS 608—2023', 'T/CAS  608', 'GB/T19010', 'GB 18030-2022', 'SB/T10401'])(
    'not %s',
    (number) => {
      expect(found('designation-formed', { number })).toHaveLength(1)
    },
  )

  test.for([
    ['T/CAS 608.2', '2', 0],
    ['T/CAS 608.2', '3', 1],
    ['T/CAS 608', '2', 1],
    ['ISO 10002-2', '2', 0],
  ] as const)('%s as part %s', ([number, part, count]) => {
    expect(found('designation-formed', { number, part })).toHaveLength(count)
  })

  test('a part has `part`, from which the foreword names its series', () => {
    expect(found('designation-formed', { number: 'T/CAS 608.2' })).toHaveLength(1)
  })
})

describe('parts', () => {
  test.for([
    ['{zh: [甲, 第3部分：乙], en: [A, "Part 3: B"]}', 0],
    ['{zh: [甲, 第3部分：乙], en: [A, "Part 2: B"]}', 1],
    ['{zh: [甲, 第三部分：乙], en: [A, "Part 3: B"]}', 1],
    ['{zh: [甲, 乙], en: [A, B]}', 2],
    ['{zh: [甲, 第3部分：乙], en: ["Part 3: B"]}', 1],
  ] as const)('%s', ([title, count]) => {
    expect(found('title-parallel', { number: 'T/DEMO 001.3', part: '3', title })).toHaveLength(count)
  })
})

describe('dates', () => {
  test.for([
    ['{drafted: "2026-11-21"}', 'drafting', 0],
    ['{drafted: "2026-11-21", published: "2026-11-21", implemented: "2026-11-22"}', 'published', 0],
    ['{published: "2026-11-21"}', 'approval', 0],
    ['{published: "2026-11-21", implemented: "2026-11-01"}', 'published', 1],
    ['{published: "2026-11-21"}', 'review', 1],
    ['{published: "2027-01-05"}', 'published', 1],
  ] as const)('%s at the stage %s', ([dates, stage, count]) => {
    expect(found('dates-ordered', { dates, stage })).toHaveLength(count)
  })
})
