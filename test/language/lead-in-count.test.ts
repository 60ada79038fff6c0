import { describe, expect, test } from 'vitest'
import { leadInCount } from '../../src/language/lead-in-count.ts'

describe('a lead-in that says how many items follow', () => {
  test.for<[string, number]>([
    ['受理记录应包含下列三项：', 3],
    ['受理记录应包含下列5项内容：', 5],
    ['服务提供方应从以下四个方面改进服务：', 4],
    ['有下列两种情形之一的，宜中止测量：', 2],
    ['故障按影响程度分为三类：', 3],
    ['服务网点划分为五级：', 5],
    ['本系列由六个部分构成。', 6],
    ['评价包括十二个环节：', 12],
    ['The record shall contain the following three items:', 3],
    ['The report shall state the following 4 figures:', 4],
  ])('%s', ([leadIn, count]) => {
    expect(leadInCount(leadIn)).toBe(count)
  })
})

describe('a lead-in that does not', () => {
  test.for([
    '受理记录应包含下列内容：',
    '服务提供方应从下列5项中至少选择3项：',
    '服务提供方应在以下三个工作日内完成：',
    '服务请求满足下列两项或两项以上条件的，应列为复杂投诉：',
    '服务请求符合下列3个以上条件：',
    '有效性由下列二级指标构成：',
    '维修下列二类医疗器械的，应符合：',
    '受理后3个工作日内应完成：',
    '包括三个阶段的记录：',
    'One or more of the following shall be recorded:',
    'Any of the following two or more conditions applies:',
    'Within the following two working days the shop shall:',
  ])('%s', (leadIn) => {
    expect(leadInCount(leadIn)).toBeUndefined()
  })
})
