import type { Message } from '../model/text.ts'
import { quoted } from './structure-words.ts'

/** What a reviewer is told. */
export const remarkWords = {
  evidence: (names: readonly string[]): Message => ({
    zh: `没有列出评价证据：${names.join('、')}`,
    en: `No evidence is named for ${names.join(', ')}`,
  }),
  sample: (name: string, sampled: number, wanted: number): Message => ({
    zh: `${name} 的样本量为 ${sampled}，少于 ${wanted}，请扩大样本量或者说明理由`,
    en: `The sample of ${sampled} for ${name} is below ${wanted}; enlarge it or give the reason`,
  }),
  questions: (name: string, questions: readonly string[]): Message => ({
    zh: `${name} 的检查表有 ${questions.length} 个问题没有答复：${questions.map(quoted).join('、')}`,
    en: `${name} has ${questions.length} ${questions.length === 1 ? 'question' : 'questions'} without an answer: ${questions.map(quoted).join(', ')}`,
  }),
  reviewer: (id: string): Message => ({
    zh: `复核人员 ${quoted(id)} 也是评价人员，复核应由他人承担`,
    en: `The reviewer ${quoted(id)} is also an assessor; another person should review`,
  }),
} as const
