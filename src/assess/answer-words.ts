import { closest } from '../model/closest.ts'
import type { Message } from '../model/text.ts'
import type { Scoring } from '../model/units.ts'
import { quoted } from './structure-words.ts'

/** What can be wrong with an answer. */
export const answerWords = {
  reason: (id: string, known: readonly string[]): Message => {
    if (known.length === 0)
      return {
        zh: `不适用的情形为 ${quoted(id)}，而该评价指标没有列出不适用的情形，应给出取值数据`,
        en: `Unexpected reason ${quoted(id)}, expected an answer, for the criterion lists no reason not to apply`,
      }
    return {
      zh: `不适用的情形为 ${quoted(id)}，应为 ${listed(known).zh}`,
      en: `Unexpected reason ${quoted(id)}, expected ${listed(known).en}`,
    }
  },
  level: (level: number, known: readonly number[]): Message => ({
    zh: `档次为 \`${level}\`，应为 ${listed(known.map(String)).zh}`,
    en: `Unexpected level \`${level}\`, expected ${listed(known.map(String)).en}`,
  }),
  question: (id: string, known: readonly string[]): Message => {
    const [meant] = closest(id, known)
    return {
      zh: `没有问题 ${quoted(id)}，应为该检查表的问题${meant === undefined ? '' : `，是否想写 ${quoted(meant)}`}`,
      en: `Unexpected question ${quoted(id)}, expected one of the checklist${meant === undefined ? '' : `; did you mean ${quoted(meant)}`}`,
    }
  },
  nothingApplicable: (reasons: readonly string[]): Message => ({
    zh: `检查表的问题全部不适用，应至少答复一个问题${reasons.length > 0 ? `，或者以 ${listed(reasons).zh} 判定评价指标不适用` : ''}`,
    en: `Unexpected checklist of which no question applies, expected an answer to one of them${reasons.length > 0 ? `, or the criterion as not applicable for ${listed(reasons).en}` : ''}`,
  }),
  conforming: (conforming: number, sampled: number): Message => ({
    zh: `符合的样本数 \`${conforming}\` 大于样本量 \`${sampled}\`，应不大于样本量，请核对两个数`,
    en: `Unexpected \`${conforming}\` conforming of \`${sampled}\` sampled, expected no more than were sampled; check both`,
  }),
  sampled: (sampled: number | string, population: number): Message => ({
    zh: `样本量 \`${sampled}\` 大于总体数量 \`${population}\`，应不大于总体数量，请核对两个数`,
    en: `Unexpected sample of \`${sampled}\` from \`${population}\`, expected no more than there are; check both`,
  }),
  numerator: (numerator: number | string, denominator: number | string): Message => ({
    zh: `分子 \`${numerator}\` 大于分母 \`${denominator}\`，比率应不大于100 %，请核对两个数`,
    en: `Unexpected numerator \`${numerator}\` above denominator \`${denominator}\`, expected a rate of at most 100 %; check both`,
  }),
  denominator: (denominator: number | string): Message => ({
    zh: `分母为 \`${denominator}\`，应大于 \`0\`；没有记录时请答复“无数据”`,
    en: `Unexpected denominator \`${denominator}\`, expected more than \`0\`; where there are no records answer no-data`,
  }),
  wholeCounts: {
    zh: '给出总体数量时，分子和分母应为件数，即整数',
    en: 'Unexpected fraction of a case, expected whole counts where a population is given',
  },
  negative: (value: number | string): Message => ({
    zh: `数值为 \`${value}\`，应不小于 \`0\``,
    en: `Unexpected value \`${value}\`, expected at least \`0\``,
  }),
  interval: { zh: '置信区间应给出下限和上限', en: 'Unexpected interval, expected its lower and its upper end' },
  outsideInterval: (low: number | string, high: number | string): Message => ({
    zh: `置信区间 \`${low}\`～\`${high}\` 不含取值数据，应由小到大并包含它`,
    en: `Unexpected interval from \`${low}\` to \`${high}\`, expected one that rises and holds the value`,
  }),
  method: (method: Scoring['method']): Message => ({
    zh: `答复的形式与取值方法不符，应为 ${forms[method].zh}，或者 \`notApplicable\`、\`missing\``,
    en: `Unexpected form of answer, expected ${forms[method].en}, or \`notApplicable\` or \`missing\``,
  }),
} as const

/** The fields that the scoring methods read. */
const forms: Readonly<Record<Scoring['method'], Message>> = {
  binary: {
    zh: '`conforming`（`true` 或 `false`），或者 `sampled` 和 `conforming`',
    en: '`conforming` (`true` or `false`), or `sampled` with `conforming`',
  },
  ratio: { zh: '`sampled` 和 `conforming`', en: '`sampled` with `conforming`' },
  checklist: { zh: '`items`', en: '`items`' },
  rubric: { zh: '`level`', en: '`level`' },
  linear: { zh: '`value`，或者 `numerator` 和 `denominator`', en: '`value`, or `numerator` with `denominator`' },
  steps: { zh: '`value`，或者 `numerator` 和 `denominator`', en: '`value`, or `numerator` with `denominator`' },
  deduction: { zh: '`count`', en: '`count`' },
}

function listed(values: readonly string[]): Message {
  const each = values.map(quoted)
  const more = values.length > 1
  return { zh: `${each.join('、')}${more ? ' 之一' : ''}`, en: `${more ? 'one of ' : ''}${each.join(', ')}` }
}
