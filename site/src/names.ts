import type { LimitOperator, Modality, Stage, StandardType, VerificationMethod } from '../../src/model/kinds.ts'
import type { Message } from '../../src/model/text.ts'
import type { Basis } from '../../src/model/units.ts'
import type { RecordKind } from '../../src/publish/search-records.ts'

/** What the interface calls the members of the closed vocabularies. */
export const modalityNames: Readonly<Record<Modality, Message>> = {
  requirement: { zh: '要求', en: 'Requirement' },
  instruction: { zh: '指示', en: 'Instruction' },
  recommendation: { zh: '推荐', en: 'Recommendation' },
  permission: { zh: '允许', en: 'Permission' },
  statement: { zh: '陈述', en: 'Statement' },
}

export const stageNames: Readonly<Record<Stage, Message>> = {
  preliminary: { zh: '预研', en: 'Preliminary' },
  proposal: { zh: '立项', en: 'Proposal' },
  drafting: { zh: '起草', en: 'Drafting' },
  enquiry: { zh: '征求意见', en: 'Enquiry' },
  review: { zh: '审查', en: 'Review' },
  approval: { zh: '批准', en: 'Approval' },
  published: { zh: '已发布', en: 'Published' },
  'under-review': { zh: '复审', en: 'Under review' },
  withdrawn: { zh: '废止', en: 'Withdrawn' },
}

export const typeNames: Readonly<Record<StandardType, Message>> = {
  vocabulary: { zh: '术语', en: 'Vocabulary' },
  specification: { zh: '规范', en: 'Specification' },
  'code-of-practice': { zh: '规程', en: 'Code of practice' },
  guideline: { zh: '指南', en: 'Guideline' },
  'test-method': { zh: '方法', en: 'Test method' },
  evaluation: { zh: '评价', en: 'Evaluation' },
  general: { zh: '通用', en: 'General' },
}

export const methodNames: Readonly<Record<VerificationMethod, Message>> = {
  document: { zh: '查阅文件', en: 'Document' },
  observation: { zh: '现场观察', en: 'Observation' },
  interview: { zh: '访谈', en: 'Interview' },
  'mystery-visit': { zh: '体验式暗访', en: 'Mystery visit' },
  data: { zh: '数据核验', en: 'Data' },
  test: { zh: '测试', en: 'Test' },
  survey: { zh: '问卷调查', en: 'Survey' },
}

export const operatorSigns: Readonly<Record<LimitOperator, string>> = {
  '<=': '≤',
  '<': '<',
  '>=': '≥',
  '>': '>',
  '=': '=',
}

export const basisNames: Readonly<Record<Basis['kind'], Message>> = {
  law: { zh: '法律法规', en: 'Law' },
  standard: { zh: '标准', en: 'Standard' },
  survey: { zh: '调查', en: 'Survey' },
  source: { zh: '来源文件', en: 'Source document' },
  'group-decision': { zh: '起草组决定', en: 'Decision of the drafting group' },
}

export const recordKindNames: Readonly<Record<RecordKind, Message>> = {
  standard: { zh: '标准', en: 'Standards' },
  term: { zh: '术语', en: 'Terms' },
  section: { zh: '章条标题', en: 'Headings' },
  metric: { zh: '指标', en: 'Metrics' },
  provision: { zh: '条款', en: 'Provisions' },
  table: { zh: '表', en: 'Tables' },
  text: { zh: '注、示例与说明', en: 'Notes and other text' },
}

/** Units by id; one that is missing here is shown as its id. */
export const unitNames: Readonly<Record<string, Message>> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  a: { zh: '年', en: 'years' },
  permille: { zh: '‰', en: '‰' },
  point: { zh: '分', en: 'points' },
  count: { zh: '次', en: 'times' },
}

/** `mean`, `p90`, … in words. */
export function statisticName(statistic: string): Message {
  if (statistic === 'mean') return { zh: '平均值', en: 'mean' }
  const percentile = /^p(\d+)$/.exec(statistic)?.[1]
  if (percentile === undefined) return { zh: statistic, en: statistic }
  return { zh: `第${percentile}百分位数`, en: `${percentile}th percentile` }
}
