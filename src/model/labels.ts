import type { LimitOperator, Modality, Stage, StandardType, UnitKind, VerificationMethod } from './kinds.ts'
import type { Limit, Modal } from './provision.ts'
import type { Block, Section, SectionKind } from './section.ts'
import type { Language, Message } from './text.ts'
import type { Basis, Metric, Parameter, Reference, Scoring } from './units.ts'

/** What each value of a closed enumeration is called, in both languages. */
export type Labels<Value extends string> = Readonly<Record<Value, Message>>

/** The kinds of unit that a source file can hold. */
export const unitKindLabels: Labels<UnitKind> = {
  standard: { zh: '标准', en: 'Standard' },
  term: { zh: '术语', en: 'Term' },
  principle: { zh: '原则', en: 'Principle' },
  clause: { zh: '条文', en: 'Clause' },
  metric: { zh: '指标', en: 'Metric' },
  criterion: { zh: '评价指标', en: 'Criterion' },
  annex: { zh: '附录', en: 'Annex' },
  reference: { zh: '引用文件', en: 'Reference' },
  explanation: { zh: '编制说明', en: 'Drafting explanation' },
  translation: { zh: '译文', en: 'Translation' },
  parameters: { zh: '参数', en: 'Parameters' },
  vocabulary: { zh: '名称表', en: 'Names' },
}

/** The functional types of standard (GB/T 20001). */
export const standardTypeLabels: Labels<StandardType> = {
  vocabulary: { zh: '术语', en: 'Vocabulary' },
  specification: { zh: '规范', en: 'Specification' },
  'code-of-practice': { zh: '规程', en: 'Code of practice' },
  guideline: { zh: '指南', en: 'Guidelines' },
  'test-method': { zh: '方法', en: 'Test method' },
  evaluation: { zh: '评价', en: 'Evaluation' },
  general: { zh: '通用', en: 'General' },
}

/** The stages of a standard's life (GB/T 16733). */
export const stageLabels: Labels<Stage> = {
  preliminary: { zh: '预研', en: 'Preliminary' },
  proposal: { zh: '立项', en: 'Proposal' },
  drafting: { zh: '起草', en: 'Drafting' },
  enquiry: { zh: '征求意见', en: 'Enquiry' },
  review: { zh: '审查', en: 'Review' },
  approval: { zh: '批准', en: 'Approval' },
  published: { zh: '发布', en: 'Published' },
  'under-review': { zh: '复审', en: 'Under review' },
  withdrawn: { zh: '废止', en: 'Withdrawn' },
}

/** What the cover of a draft for enquiry or review asks of those who comment on it (GB/T 1.1—2020 8.1, 待核对). */
export const patentCall: Message = {
  zh: '在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。',
  en: 'When you submit comments, please attach any relevant patents of which you are aware, with supporting documents.',
}

/** The stages at which a cover asks for them. */
export const asksForPatents: ReadonlySet<Stage> = new Set(['enquiry', 'review'])

/** The types of provision (GB/T 1.1—2020 9.1). */
export const modalityLabels: Labels<Modality> = {
  requirement: { zh: '要求', en: 'Requirement' },
  instruction: { zh: '指示', en: 'Instruction' },
  recommendation: { zh: '推荐', en: 'Recommendation' },
  permission: { zh: '允许', en: 'Permission' },
  statement: { zh: '陈述', en: 'Statement' },
}

/** Whether a modal verb affirms or negates. */
export const polarityLabels: Labels<Modal['polarity']> = {
  positive: { zh: '肯定', en: 'Positive' },
  negative: { zh: '否定', en: 'Negative' },
}

/** How an assessor verifies. */
export const methodLabels: Labels<VerificationMethod> = {
  document: { zh: '查阅文件', en: 'Document review' },
  observation: { zh: '现场查看', en: 'Observation' },
  interview: { zh: '询问', en: 'Interview' },
  'mystery-visit': { zh: '暗访', en: 'Mystery visit' },
  data: { zh: '数据核验', en: 'Data check' },
  test: { zh: '测试', en: 'Test' },
  survey: { zh: '问卷调查', en: 'Survey' },
}

/** What an assessor can find on a line of a checklist. */
export type Finding = 'conforming' | 'partly-conforming' | 'nonconforming' | 'not-applicable'

/** The findings on a line of a checklist, from best to worst. */
export const findingLabels: Labels<Finding> = {
  conforming: { zh: '符合', en: 'Conforms' },
  'partly-conforming': { zh: '部分符合', en: 'Partly conforms' },
  nonconforming: { zh: '不符合', en: 'Does not conform' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
}

/** What a section of a printed standard is. */
export const sectionKindLabels: Labels<SectionKind> = {
  foreword: { zh: '前言', en: 'Foreword' },
  introduction: { zh: '引言', en: 'Introduction' },
  scope: { zh: '范围', en: 'Scope' },
  'normative-references': { zh: '规范性引用文件', en: 'Normative references' },
  terms: { zh: '术语和定义', en: 'Terms and definitions' },
  group: { zh: '条文组', en: 'Group of clauses' },
  term: { zh: '术语条目', en: 'Term entry' },
  principle: { zh: '原则', en: 'Principle' },
  clause: { zh: '条文', en: 'Clause' },
  metric: { zh: '指标', en: 'Metric' },
  criterion: { zh: '评价指标', en: 'Criterion' },
  annex: { zh: '附录', en: 'Annex' },
  heading: { zh: '标题', en: 'Heading' },
  bibliography: { zh: '参考文献', en: 'Bibliography' },
}

/** Whether an element of a standard binds. */
export const natureLabels: Labels<NonNullable<Section['nature']>> = {
  normative: { zh: '规范性', en: 'Normative' },
  informative: { zh: '资料性', en: 'Informative' },
}

/** What stands in a section. */
export const blockLabels: Labels<Block['type']> = {
  provision: { zh: '条款', en: 'Provision' },
  paragraph: { zh: '段', en: 'Paragraph' },
  list: { zh: '列项', en: 'List' },
  note: { zh: '注', en: 'Note' },
  example: { zh: '示例', en: 'Example' },
  constraint: { zh: '外部约束', en: 'External constraint' },
  table: { zh: '表', en: 'Table' },
  figure: { zh: '图', en: 'Figure' },
  formula: { zh: '公式', en: 'Formula' },
  term: { zh: '术语条目', en: 'Term entry' },
  'reference-list': { zh: '文件清单', en: 'List of documents' },
}

/** How a limit compares, in words. */
export const operatorLabels: Labels<LimitOperator> = {
  '<=': { zh: '不超过', en: 'at most' },
  '<': { zh: '小于', en: 'less than' },
  '>=': { zh: '不小于', en: 'at least' },
  '>': { zh: '大于', en: 'more than' },
  '=': { zh: '等于', en: 'equal to' },
}

/** How a limit compares, as a sign. */
export const operatorSigns: Readonly<Record<LimitOperator, string>> = {
  '<=': '≤',
  '<': '<',
  '>=': '≥',
  '>': '>',
  '=': '=',
}

/** Which values of a metric are the better ones. */
export const directionLabels: Labels<Metric['direction']> = {
  higher: { zh: '越高越好', en: 'Higher is better' },
  lower: { zh: '越低越好', en: 'Lower is better' },
}

/** How a criterion turns what was found into points. */
export const scoringLabels: Labels<Scoring['method']> = {
  binary: { zh: '符合性判定', en: 'Pass or fail' },
  ratio: { zh: '符合比例', en: 'Conforming share' },
  checklist: { zh: '检查项', en: 'Checklist' },
  rubric: { zh: '等级描述', en: 'Rubric' },
  linear: { zh: '线性计分', en: 'Linear' },
  steps: { zh: '分档计分', en: 'Steps' },
  deduction: { zh: '扣分', en: 'Deduction' },
}

/** What an external document is. */
export const referenceTypeLabels: Labels<Reference['type']> = {
  standard: { zh: '标准', en: 'Standard' },
  law: { zh: '法律', en: 'Law' },
  regulation: { zh: '行政法规', en: 'Regulation' },
  rule: { zh: '部门规章', en: 'Departmental rule' },
  publication: { zh: '出版物', en: 'Publication' },
}

/** Whether an external document is in force. */
export const referenceStatusLabels: Labels<Reference['status']> = {
  current: { zh: '现行', en: 'Current' },
  superseded: { zh: '被代替', en: 'Superseded' },
  withdrawn: { zh: '废止', en: 'Withdrawn' },
  unverified: { zh: '未核实', en: 'Not verified' },
}

/** Whether time runs on, or only while the provider works. */
export const clockLabels: Labels<NonNullable<Parameter['clock']>> = {
  natural: { zh: '自然时', en: 'Elapsed time' },
  working: { zh: '工作时', en: 'Working time' },
}

/** Whether a parameter's value binds. */
export const parameterUseLabels: Labels<Parameter['use']> = natureLabels

/** What justifies a parameter's value. */
export const basisLabels: Labels<Basis['kind']> = {
  law: { zh: '法律法规', en: 'Law' },
  standard: { zh: '标准', en: 'Standard' },
  survey: { zh: '调研', en: 'Survey' },
  source: { zh: '来源材料', en: 'Source document' },
  'group-decision': { zh: '起草组决定', en: 'Decision of the drafting group' },
}

/** The languages of a standard and of the interface. */
export const languageLabels: Labels<Language> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

interface UnitForms extends Message {
  /** English form after the number 1. */
  readonly one?: string
  /** True where Chinese prints a space between number and unit, as before the symbol of a unit (GB 3100). */
  readonly symbol: boolean
}

const units: Readonly<Record<string, UnitForms>> = {
  s: { zh: 's', en: 's', symbol: true },
  min: { zh: 'min', en: 'min', symbol: true },
  h: { zh: 'h', en: 'h', symbol: true },
  d: { zh: 'd', en: 'd', symbol: true },
  'working-day': { zh: '个工作日', en: 'working days', one: 'working day', symbol: false },
  week: { zh: '周', en: 'weeks', one: 'week', symbol: false },
  month: { zh: '个月', en: 'months', one: 'month', symbol: false },
  quarter: { zh: '个季度', en: 'quarters', one: 'quarter', symbol: false },
  a: { zh: '年', en: 'years', one: 'year', symbol: false },
  '%': { zh: '%', en: '%', symbol: true },
  permille: { zh: '‰', en: '‰', symbol: true },
  'percentage-point': { zh: '个百分点', en: 'percentage points', one: 'percentage point', symbol: false },
  point: { zh: '分', en: 'points', one: 'point', symbol: false },
  yuan: { zh: '元', en: 'yuan', symbol: false },
  times: { zh: '倍', en: 'times', symbol: false },
  celsius: { zh: '℃', en: '℃', symbol: true },
  ohm: { zh: 'Ω', en: 'Ω', symbol: true },
  um: { zh: 'µm', en: 'µm', symbol: true },
  count: { zh: '', en: '', symbol: false },
}

/** What stands after a number of `unit`: `h`, `个工作日`, `working days`; nothing for a count; an unknown id as it is. */
export function unitLabel(unit: string, language: Language): string {
  return formsOf(unit)?.[language] ?? unit
}

/** A number with its unit as a standard prints it: `24 h`, `3个工作日`, `1 working day`, `95 %`. */
export function quantityInWords(value: number, unit: string, language: Language): string {
  const forms = formsOf(unit)
  const label = (language === 'en' && value === 1 ? forms?.one : undefined) ?? unitLabel(unit, language)
  const space = language === 'en' || !forms || forms.symbol ? ' ' : ''
  return `${value}${label && space}${label}`
}

function formsOf(unit: string): UnitForms | undefined {
  return Object.hasOwn(units, unit) ? units[unit] : undefined
}

/** What a statistic is called: `mean` → 平均值, `p90` → 第90百分位数; an unknown id as it is. */
export function statisticLabel(statistic: string, language: Language): string {
  const percentile = /^p(\d{1,2})$/.exec(statistic)?.[1]
  if (percentile) return language === 'zh' ? `第${percentile}百分位数` : `${ordinal(Number(percentile))} percentile`
  return Object.hasOwn(statistics, statistic) ? (statistics[statistic]?.[language] ?? statistic) : statistic
}

const statistics: Readonly<Record<string, Message>> = {
  mean: { zh: '平均值', en: 'mean' },
  median: { zh: '中位数', en: 'median' },
  minimum: { zh: '最小值', en: 'minimum' },
  maximum: { zh: '最大值', en: 'maximum' },
}

function ordinal(number: number): string {
  const last = number % 10
  const suffix = Math.floor(number / 10) === 1 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
  return `${number}${suffix}`
}

/** A limit without the name of its metric: `≤ 24 h`, `平均值 ≤ 24 h`, `≥ 95 %`. */
export function limitInWords(limit: Pick<Limit, 'op' | 'value' | 'unit' | 'statistic'>, language: Language): string {
  const bound = `${operatorSigns[limit.op]} ${quantityInWords(limit.value, limit.unit, language)}`
  return limit.statistic ? `${statisticLabel(limit.statistic, language)} ${bound}` : bound
}
