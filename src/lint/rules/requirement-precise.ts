import type { WordListId } from '../../model/lexicon.ts'
import type { Message } from '../../model/text.ts'
import { demandWords } from '../demand-words.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isVague } from '../vagueness.ts'

export const requirementPrecise: CatalogRule = {
  id: 'requirement-precise',
  summary: {
    zh: '要求没有“及时”“合理”“适当”等含糊的定性词。',
    en: 'A requirement has no vague word such as “timely” or “adequate”.',
  },
  source: [sources.gbModalVerbs, sources.isoClarity],
  covers: ['REQ-01'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, written, word } of demandWords(family, vague, isVague))
      yield { place, message: unclear(written, word.list) }
  },
}

const vague: ReadonlySet<WordListId> = new Set([
  'quality',
  'vague-amount',
  'vague-frequency',
  'vague-quality',
  'vague-time',
])

function unclear(written: string, list: WordListId): Message {
  const { zh, en } = remedies[list] ?? criterion
  return {
    zh: `要求中的 \`${written}\` 没有可核验的界限，应写明${zh}，请改写`,
    en: `Unexpected \`${written}\` in a requirement, expected ${en}; rewrite it`,
  }
}

const criterion: Message = { zh: '判定的依据', en: 'that by which it is judged' }
const remedies: Readonly<Partial<Record<WordListId, Message>>> = {
  'vague-amount': { zh: '数量', en: 'a number' },
  'vague-frequency': { zh: '间隔或次数', en: 'an interval or a number of times' },
  'vague-time': { zh: '时限的起点、终点和数值', en: 'a time limit with start, end and figure' },
}
