import { describe, expect, test } from 'vitest'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'

const languages = {
  zh: { id: 'lending', introduction: '部分。', scope: ['本文件规定了图书的借阅。', '本文件适用于公共图书馆。'] },
  en: {
    id: 'returns',
    introduction: 'The parts.',
    scope: ['This document specifies the return of books.', 'This document applies to libraries.'],
  },
}
const rules = [
  'application-exact',
  'preliminary-declarative',
  'scope-factual',
  'scope-stated',
  'scope-verb-fitting',
  'self-reference-uniform',
]

/** What the rules of introduction and scope find in one sentence added to either. */
function found(language: 'zh' | 'en', where: 'introduction' | 'scope', sentence: string): string[] {
  const { id, introduction, scope } = languages[language]
  const path = `standards/${id}/standard.md`
  const [frontMatter = ''] = (baseWorkspace[path] ?? '').split(/\n## /)
  const paragraphs = {
    introduction: where === 'introduction' ? [introduction, sentence] : [introduction],
    scope: where === 'scope' ? [...scope, sentence] : scope,
  }
  const text = `${frontMatter}
## 引言 {#introduction}

${paragraphs.introduction.join('\n\n')}

## 范围 {#scope}

${paragraphs.scope.join('\n\n')}
`
  return checkFiles({ ...baseWorkspace, [path]: text }).flatMap(({ rule }) => (rules.includes(rule) ? [rule] : []))
}

describe('an introduction may say', () => {
  test.for([
    '为应对服务质量参差不齐的问题，编制本文件。',
    '电子产品更新快，维修人员的技能需要适应新的技术。',
    '服务提供方在响应用户诉求方面存在差异。',
    '售后服务市场规模不断扩大，供应链日趋复杂，应用场景多样。',
    '本文件给出的方法可供其他行业参考。',
    '法律规定经营者应当履行退货义务，本文件不重复法律的规定。',
    '标准的实施宜结合企业的实际情况。',
    '可持续发展是行业的共同目标，服务能力直接影响用户满意度。',
    '本文件明确了服务提供方应具备的条件和应达到的水平。',
    '编制组调研时发现投诉应答不及时的情况较为普遍。',
    '服务过程中必须解决的问题包括责任不清和时限不明。',
    '用户希望知道何时应该更换备件、何时可以维修。',
    '评价结果能够反映服务水平，各部分可单独使用。',
    '各方对何为“应修尽修”理解不同。',
    '有关各方应如何分担责任，实践中争议较多。',
    '哪些数据应予公开，一直缺少共识。',
  ])('%s', (sentence) => {
    expect(found('zh', 'introduction', sentence)).toEqual([])
  })

  test.for([
    'The series can be used together with ISO 10002.',
    'A library may lend what it owns; what it should lend is a matter of policy.',
    'The method can help organizations that must comply with several laws.',
    'This standard practice is common in public libraries.',
    'Users asked what staff should do when a book is damaged.',
  ])('%s', (sentence) => {
    expect(found('en', 'introduction', sentence)).toEqual([])
  })
})

describe('an introduction may not say', () => {
  test.for([
    '各企业应提升服务质量。',
    '服务提供方必须遵守本文件。',
    '各单位应当认真贯彻执行本文件。',
    '企业不得降低服务水平。',
    '为保证服务质量，服务提供方应按本文件开展服务。',
    '售后服务须做到全程可追溯。',
    '服务提供方应建立服务体系，以应对市场变化。',
    '按照国家有关规定，经营者应公布服务网点。',
  ])('%s', (sentence) => {
    expect(found('zh', 'introduction', sentence)).toEqual(['preliminary-declarative'])
  })

  test.for(['Libraries shall follow this document.', 'When a book is late, staff must be informed.'])(
    '%s',
    (sentence) => {
      expect(found('en', 'introduction', sentence)).toEqual(['preliminary-declarative'])
    },
  )
})

describe('a scope may say', () => {
  test.for([
    '本文件适用于家用电器的生产者、销售者及其授权服务机构提供的售后服务。',
    '本文件规定了维修服务的应急响应、供应保障和功能验证的要求。',
    '本文件不适用于可穿戴医疗设备的维修。',
    '本文件适用于智能手机、计算机和其他消费类电子产品的维修。',
    '本文件适用于高等学校、中等职业学校的实训。',
    '本文件确立了应对突发事件的程序，描述了可靠性试验的方法。',
    '本文件适用于为用户提供维修服务的组织和个人。',
    '本文件为服务提供方改进服务提供了指导。',
    '本文件不适用于工业、农业等领域使用的设备。',
    '本文件适用于规范化管理的维修点。',
    '本文件适用于制定售后服务标准的组织。',
  ])('%s', (sentence) => {
    expect(found('zh', 'scope', sentence)).toEqual([])
  })

  test.for([
    'It does not apply to archives, which can have rules of their own.',
    'This document gives guidelines for libraries that may lend journals.',
  ])('%s', (sentence) => {
    expect(found('en', 'scope', sentence)).toEqual([])
  })
})

describe('a scope may not say', () => {
  test.for<['zh' | 'en', string, string]>([
    ['zh', '本文件规定了售后服务的要求，旨在提升服务水平。', 'scope-factual'],
    ['zh', '为加强售后服务管理，制定本文件。', 'scope-factual'],
    ['zh', '随着技术的发展，本文件适用于新型设备。', 'scope-factual'],
    ['zh', '本文件适用于符合《消费者权益保护法》的经营者。', 'scope-factual'],
    ['zh', '其他产品可参照使用。', 'preliminary-declarative'],
    ['zh', '服务提供方应遵守本文件。', 'preliminary-declarative'],
    ['zh', '本文件适用于手机、电脑等。', 'application-exact'],
    ['zh', '本文件适用于生产、销售、维修等的单位。', 'application-exact'],
    ['zh', '本标准适用于售后服务。', 'self-reference-uniform'],
    ['en', 'Other libraries should use it.', 'preliminary-declarative'],
    ['en', 'This document applies to archives, museums, etc.', 'application-exact'],
    ['en', 'This specification describes returns.', 'self-reference-uniform'],
  ])('%s: %s', ([language, sentence, rule]) => {
    expect(found(language, 'scope', sentence)).toEqual([rule])
  })
})

describe('the document’s own name', () => {
  test.for([
    '样本标准差按规定的方法计算。',
    '维修成本标准由企业自行确定。',
    '版本规范的命名方式相同。',
    '日本标准采用了相同的方法。',
    '合同文本规定的期限不在此列。',
    '本部分费用由用户承担。',
    '原本规定的时限没有改变。',
    '他人称“本标准”的文件不在此列。',
    '起草单位包括本标准化技术委员会的委员单位。',
  ])('is not meant in: %s', (sentence) => {
    expect(found('zh', 'introduction', sentence)).toEqual([])
  })

  test.for([
    '本标准的要求逐项可证实。',
    '本部分规定了借阅的程序。',
    '使用本规程的图书馆逐年增加。',
    '本条例施行后情况有所改善。',
  ])('is 本文件 in: %s', (sentence) => {
    expect(found('zh', 'introduction', sentence)).toEqual(['self-reference-uniform'])
  })
})
