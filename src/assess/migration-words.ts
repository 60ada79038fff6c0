import type { Message } from '../model/text.ts'
import { quoted } from './structure-words.ts'

/** Why something of an assessment does not hold for another edition. */
export const migrationWords = {
  criterionGone: { zh: '两个版本没有共同的该评价指标', en: 'the criterion is not in both editions' },
  scoringChanged: { zh: '取值方法或者其数值已改变', en: 'the scoring method or its values changed' },
  metricsChanged: { zh: '取值所用的指标已改变', en: 'the metrics that feed it changed' },
  reasonChanged: (id: string): Message => ({
    zh: `不适用的情形 ${quoted(id)} 已改变`,
    en: `the reason ${quoted(id)} not to apply changed`,
  }),
  questionChanged: (id: string): Message => ({
    zh: `问题 ${quoted(id)} 已改变`,
    en: `the question ${quoted(id)} changed`,
  }),
  questionNew: (id: string): Message => ({ zh: `问题 ${quoted(id)} 为新增`, en: `the question ${quoted(id)} is new` }),
  provisionsAdded: (keys: readonly string[]): Message => ({
    zh: `新增所评价的条款：${listed(keys)}`,
    en: `provisions judged were added: ${listed(keys)}`,
  }),
  provisionsRemoved: (keys: readonly string[]): Message => ({
    zh: `不再评价条款：${listed(keys)}`,
    en: `provisions are no longer judged: ${listed(keys)}`,
  }),
  provisionsChanged: (keys: readonly string[]): Message => ({
    zh: `条款已改变：${listed(keys)}`,
    en: `provisions changed: ${listed(keys)}`,
  }),
  provisionsUnknown: (keys: readonly string[]): Message => ({
    zh: `无法在两个版本中比较条款：${listed(keys)}`,
    en: `provisions cannot be compared in both editions: ${listed(keys)}`,
  }),
  recordChanged: { zh: '该事项已改变', en: 'its definition changed' },
} as const

function listed(keys: readonly string[]): string {
  return keys.map(quoted).join(', ')
}
