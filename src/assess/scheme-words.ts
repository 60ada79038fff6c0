import type { Message } from '../model/text.ts'
import { quoted } from './structure-words.ts'

/** What can be wrong with the criteria and grades by which an assessment is to be scored. */
export const schemeWords = {
  none: {
    zh: '标准没有给出等级和结果形成规则，应在 `evaluation` 中给出，无法评分',
    en: 'Unexpected lack of grades and rules of result, expected `evaluation` in the standard',
  },
  noCriteria: { zh: '没有评价指标，应至少有一项', en: 'Unexpected lack of criteria, expected at least one' },
  noGrades: { zh: '没有等级，应至少有一个', en: 'Unexpected lack of grades, expected at least one' },
  lowest: (minimum: number): Message => ({
    zh: `最低等级的下限为 \`${minimum}\`，应为 \`0\`，使每个总分都有等级`,
    en: `Unexpected lower end \`${minimum}\` of the lowest grade, expected \`0\` so that every total has a grade`,
  }),
  order: (minimum: number, above: number): Message => ({
    zh: `等级的下限 \`${minimum}\` 不小于前一等级的 \`${above}\`，等级应由高到低，请调整顺序`,
    en: `Unexpected lower end \`${minimum}\` behind \`${above}\`, expected falling grades; reorder them`,
  }),
  noNumber: (value: unknown): Message => ({
    zh: `此处为 ${quoted(String(value))}，应为允许范围内的数值`,
    en: `Unexpected ${quoted(String(value))}, expected a number within its range`,
  }),
  duplicate: (id: string): Message => ({
    zh: `标识符 ${quoted(id)} 重复，应各不相同`,
    en: `Unexpected second ${quoted(id)}, expected every identifier once`,
  }),
  noGrade: (grade: string): Message => ({
    zh: `没有等级 ${quoted(grade)}，应为已列出的等级`,
    en: `Unexpected grade ${quoted(grade)}, expected one that is listed`,
  }),
  noParent: (id: string): Message => ({
    zh: `没有上级评价指标 ${quoted(id)}，应为已列出的指标`,
    en: `Unexpected parent ${quoted(id)}, expected a criterion that is listed`,
  }),
  circle: (id: string): Message => ({
    zh: `评价指标 ${quoted(id)} 是自身的上级，上下级应构成树`,
    en: `Unexpected criterion ${quoted(id)} above itself, expected a tree`,
  }),
  noMethod: (id: string): Message => ({
    zh: `末级评价指标 ${quoted(id)} 没有取值方法，应给出 \`scoring\``,
    en: `Unexpected criterion ${quoted(id)} without a scoring method, expected \`scoring\``,
  }),
  scoredGroup: (id: string): Message => ({
    zh: `评价指标 ${quoted(id)} 有下级，得分应由下级得出，请删除 \`scoring\``,
    en: `Unexpected scoring method of ${quoted(id)}, expected to score it by the criteria below it; remove \`scoring\``,
  }),
  noSpan: (value: number): Message => ({
    zh: `零分值和满分值均为 \`${value}\`，应不相等`,
    en: `Unexpected equal values \`${value}\` for none and all of the points, expected two`,
  }),
  levels: {
    zh: '分档应至少有一档，各档的得分率应为0～1',
    en: 'Unexpected levels, expected at least one, each from 0 to 1',
  },
  steps: {
    zh: '阶梯的界限应由小到大，得分率应为0～1',
    en: 'Unexpected steps, expected rising limits with fractions from 0 to 1',
  },
  noScale: {
    zh: '以数值给出的门槛只用于线性和阶梯取值，请改用 `minimum`',
    en: 'Unexpected gate by value, expected the scoring method linear or steps; use `minimum` instead',
  },
} as const
