import type { Message } from '../model/text.ts'

/**
 * The columns of a checklist, each with the names by which it is found when the file is read back. A workbook also
 * holds the ids themselves, in a row that does not show.
 */
export const formColumns = {
  standard: { zh: '标准', en: 'Standard' },
  clause: { zh: '条款', en: 'Clause' },
  key: { zh: '条款标识', en: 'Id' },
  uri: { zh: '网址', en: 'Address' },
  chapter: { zh: '章', en: 'Chapter' },
  check: { zh: '检查内容', en: 'What to check' },
  modality: { zh: '条款类型', en: 'Type of provision' },
  actor: { zh: '责任方', en: 'Who acts' },
  step: { zh: '流程步骤', en: 'Process step' },
  verify: { zh: '验证方法', en: 'Verification' },
  expected: { zh: '应查看的证据', en: 'Evidence to see' },
  limits: { zh: '限值', en: 'Limits' },
  criteria: { zh: '评价指标', en: 'Criteria' },
  answer: { zh: '检查结果', en: 'Finding' },
  sampled: { zh: '样本量', en: 'Sampled' },
  conforming: { zh: '符合数', en: 'Conforming' },
  population: { zh: '总体数', en: 'Population' },
  absence: { zh: '不适用或缺失', en: 'Not applicable or missing' },
  evidence: { zh: '发现的证据', en: 'Evidence found' },
  note: { zh: '备注', en: 'Note' },
  digest: { zh: '摘要', en: 'Digest' },
} as const satisfies Readonly<Record<string, Message>>

/** Ids of the columns. */
export type FormColumn = keyof typeof formColumns

/** The columns of a CSV file in their order. */
export const csvColumns = Object.keys(formColumns).filter(isFormColumn)

function isFormColumn(column: string): column is FormColumn {
  return Object.hasOwn(formColumns, column)
}

/** The columns that an assessor fills in. */
export const answerColumns = ['answer', 'sampled', 'conforming', 'population', 'absence', 'evidence', 'note'] as const

/** Ids of those columns. */
export type AnswerColumn = (typeof answerColumns)[number]
