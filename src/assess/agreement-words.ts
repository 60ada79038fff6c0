import type { Message } from '../model/text.ts'
import { quoted, wordsOf } from './structure-words.ts'

/** Where an assessment contradicts itself or the standard. */
export const agreementWords = {
  standard: (written: string, expected: string): Message => ({
    zh: `评价依据的标准为 ${quoted(written)}，评价指标来自 ${quoted(expected)}，应为同一标准`,
    en: `Unexpected standard ${quoted(written)}, expected ${quoted(expected)}, to which the criteria belong`,
  }),
  edition: (written: string, expected: string): Message => ({
    zh: `评价依据的版本为 ${quoted(written)}，评价指标的版本为 ${quoted(expected)}，应相同，请换用该版本的评价指标，或者运行 normdown assess migrate`,
    en: `Unexpected edition ${quoted(written)}, expected ${quoted(expected)} as of the criteria; use the criteria of that edition, or run normdown assess migrate`,
  }),
  date: wordsOf.noSuchDay,
  reversed: (from: string, to: string): Message => ({
    zh: `期间自 \`${from}\` 起至 \`${to}\` 止，止日应不早于起日，请核对两个日期`,
    en: `Unexpected period from \`${from}\` to \`${to}\`, expected an end that is not before its start; check both days`,
  }),
  sample: (sample: number, population: number): Message => ({
    zh: `样本量 \`${sample}\` 大于总体数量 \`${population}\`，应不大于总体数量，请核对两个数`,
    en: `Unexpected sample of \`${sample}\` from \`${population}\`, expected no more than there are; check both`,
  }),
  duplicate: (id: string): Message => ({
    zh: `${quoted(id)} 重复，应只出现一次，请合并`,
    en: `Unexpected second ${quoted(id)}, expected it once; merge them`,
  }),
  criterion: (id: string, meant: string | undefined): Message => ({
    zh: `没有评价指标 ${quoted(id)}，应为标准中的指标${meant === undefined ? '' : `，是否想写 ${quoted(meant)}`}`,
    en: `Unexpected criterion ${quoted(id)}, expected one of the standard${meant === undefined ? '' : `; did you mean ${quoted(meant)}`}`,
  }),
  group: (id: string): Message => ({
    zh: `评价指标 ${quoted(id)} 有下级，应逐项答复其下级指标`,
    en: `Unexpected answer to ${quoted(id)}, expected answers to the criteria below it`,
  }),
  adjustment: (id: string, known: readonly string[]): Message => ({
    zh: `没有特殊扣分或者特殊加分事项 ${quoted(id)}，应为${listed(known).zh}`,
    en: `Unexpected adjustment ${quoted(id)}, expected ${listed(known).en}`,
  }),
  veto: (id: string, known: readonly string[]): Message => ({
    zh: `没有否决项 ${quoted(id)}，应为${listed(known).zh}`,
    en: `Unexpected veto ${quoted(id)}, expected ${listed(known).en}`,
  }),
  evidence: (id: string, meant: string | undefined): Message => ({
    zh: `没有评价证据 ${quoted(id)}，应为 \`evidence\` 中的编号${meant === undefined ? '' : `，是否想写 ${quoted(meant)}`}`,
    en: `Unexpected evidence ${quoted(id)}, expected the id of a record in \`evidence\`${meant === undefined ? '' : `; did you mean ${quoted(meant)}`}`,
  }),
} as const

function listed(known: readonly string[]): Message {
  if (known.length === 0) return { zh: '空列表，标准没有规定', en: 'none, for the standard has none' }
  const each = known.map(quoted)
  return { zh: ` ${each.join('、')} 之一`, en: `one of ${each.join(', ')}` }
}
