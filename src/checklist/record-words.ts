import type { Assessment, EvidenceRecord, SampleRecord, TeamMember } from '../assess/assessment.generated.ts'
import type { Labels } from '../model/labels.ts'
import type { Message } from '../model/text.ts'

/** Who assesses. */
export const kindLabels: Labels<Assessment['kind']> = {
  self: { zh: '自我评价', en: 'Self-assessment' },
  'second-party': { zh: '第二方评价', en: 'Second-party assessment' },
  'third-party': { zh: '第三方评价', en: 'Third-party assessment' },
  'mystery-visit': { zh: '体验式暗访', en: 'Mystery visit' },
}

/** What a person does in the team. */
export const roleLabels: Labels<TeamMember['role']> = {
  leader: { zh: '组长', en: 'Leader' },
  assessor: { zh: '评价人员', en: 'Assessor' },
  reviewer: { zh: '复核人员', en: 'Reviewer' },
  expert: { zh: '技术专家', en: 'Expert' },
  observer: { zh: '观察员', en: 'Observer' },
}

/** How a sample is drawn. */
export const samplingLabels: Labels<SampleRecord['method']> = {
  all: { zh: '全部检查', en: 'All cases' },
  'simple-random': { zh: '简单随机抽样', en: 'Simple random' },
  systematic: { zh: '系统抽样', en: 'Systematic' },
  stratified: { zh: '分层抽样', en: 'Stratified' },
  'risk-based': { zh: '基于风险抽样', en: 'Risk-based' },
  structured: { zh: '结构化抽样', en: 'Structured' },
}

/** What a piece of evidence holds that not everybody may see. */
export const sensitivityLabels: Labels<NonNullable<EvidenceRecord['sensitivity']>> = {
  none: { zh: '无', en: 'None' },
  confidential: { zh: '商业秘密', en: 'Confidential' },
  personal: { zh: '含个人信息', en: 'Personal' },
  redacted: { zh: '已去标识化', en: 'Redacted' },
}

/** One field of a record or of the cover. */
export interface RecordField {
  /** Its path within the record, or within the assessment. */
  readonly path: string
  readonly title: Message
  /** The words among which it is chosen, by value. */
  readonly among?: Readonly<Record<string, Message>>
  readonly type?: 'date' | 'count' | 'lines' | 'kind'
  readonly required?: true
}

/** What the cover asks about the assessment. */
export const factFields: readonly RecordField[] = [
  { path: 'id', title: { zh: '评价编号', en: 'Assessment number' }, required: true },
  { path: 'kind', title: { zh: '评价方式', en: 'Kind of assessment' }, among: kindLabels, required: true },
  { path: 'subject.name', title: { zh: '被评价方', en: 'Organization assessed' }, required: true },
  { path: 'subject.identifier', title: { zh: '统一社会信用代码', en: 'Registration number' } },
  { path: 'subject.scope', title: { zh: '评价范围', en: 'Scope' } },
  {
    path: 'subject.productLines',
    title: { zh: '产品类别（每行一个）', en: 'Product lines (one a line)' },
    type: 'lines',
  },
  { path: 'period.from', title: { zh: '数据期起始日期', en: 'First day of the period' }, type: 'date', required: true },
  { path: 'period.to', title: { zh: '数据期结束日期', en: 'Last day of the period' }, type: 'date', required: true },
]

/** The tables of records, by the word that begins their lines. */
export const recordFields = {
  team: [
    { path: 'id', title: { zh: '编号', en: 'No.' }, required: true },
    { path: 'name', title: { zh: '姓名', en: 'Name' } },
    { path: 'role', title: { zh: '职责', en: 'Role' }, among: roleLabels, required: true },
    { path: 'organization', title: { zh: '单位', en: 'Organization' } },
  ],
  sample: [
    { path: 'id', title: { zh: '编号', en: 'No.' }, required: true },
    { path: 'frame', title: { zh: '抽样框', en: 'Sampling frame' }, required: true },
    { path: 'population', title: { zh: '总体数', en: 'Population' }, type: 'count', required: true },
    { path: 'sample', title: { zh: '样本量', en: 'Sampled' }, type: 'count', required: true },
    { path: 'method', title: { zh: '抽样方法', en: 'Method' }, among: samplingLabels, required: true },
    { path: 'seed', title: { zh: '随机种子', en: 'Seed' } },
  ],
  outlet: [
    { path: 'id', title: { zh: '编号', en: 'No.' }, required: true },
    { path: 'name', title: { zh: '名称', en: 'Name' }, required: true },
    { path: 'region', title: { zh: '地区', en: 'Region' } },
  ],
  evidence: [
    { path: 'id', title: { zh: '编号', en: 'No.' }, required: true },
    { path: 'kind', title: { zh: '种类', en: 'Kind' }, type: 'kind', required: true },
    { path: 'title', title: { zh: '名称', en: 'Title' } },
    { path: 'source', title: { zh: '来源', en: 'Source' } },
    { path: 'collector', title: { zh: '收集人', en: 'Collected by' } },
    { path: 'collectedAt', title: { zh: '收集时间', en: 'Collected at' }, type: 'date' },
    { path: 'period.from', title: { zh: '数据起始', en: 'Covers from' }, type: 'date' },
    { path: 'period.to', title: { zh: '数据结束', en: 'Covers to' }, type: 'date' },
    { path: 'locator', title: { zh: '存放位置或导出条件', en: 'Where it is kept' } },
    { path: 'sensitivity', title: { zh: '敏感信息', en: 'Sensitivity' }, among: sensitivityLabels },
    { path: 'sha256', title: { zh: 'SHA-256', en: 'SHA-256' } },
  ],
} as const satisfies Readonly<Record<string, readonly RecordField[]>>

/** The tables of records. */
export type RecordTable = keyof typeof recordFields

/** Where the records of each table stand in an assessment. */
export const recordPaths: Readonly<Record<RecordTable, string>> = {
  team: 'team',
  sample: 'sampling',
  outlet: 'subject.outlets',
  evidence: 'evidence',
}
