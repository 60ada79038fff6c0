import { describe, expect, test } from 'vitest'
import { maskedWordSplits, maskedWords } from '../../src/language/chinese-lexicon.ts'
import { findModals, sentenceModality } from '../../src/language/modality.ts'
import type { Language } from '../../src/model/text.ts'
import { chineseSentences, englishSentences } from './modality-sentences.ts'

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))

describe.for<[string, Language, string]>([
  ['Chinese', 'zh', chineseSentences],
  ['English', 'en', englishSentences],
])('modal verbs in %s', ([, language, table]) => {
  test.for(linesOf(table))('%s', ([sentence = '', modals, modality]) => {
    const found = findModals(sentence, language)
    const literals = found.map(({ literal, subordinate }) => (subordinate ? `${literal}*` : literal))
    expect(literals.join(' ') || '-').toBe(modals)
    expect(sentenceModality(found).modality).toBe(modality)
    for (const { literal, span } of found) expect(sentence.slice(...span)).toBe(literal)
  })
})

test('the polarity of a modal verb', () => {
  const polarity = (sentence: string, language: Language) =>
    findModals(sentence, language).map((modal) => modal.polarity)
  expect(polarity('不应收费，不宜收费，不必付费，不得收费，不能收费。', 'zh')).toEqual(Array(5).fill('negative'))
  expect(polarity('应记录，宜记录，可记录，能记录，必须记录。', 'zh')).toEqual(Array(5).fill('positive'))
  expect(polarity('He shall not, need not, cannot; he shall, may.', 'en')).toEqual([
    ...Array(3).fill('negative'),
    ...Array(2).fill('positive'),
  ])
})

test('the modal of a sentence is the one that decides, without what only finding needs', () => {
  expect(sentenceModality(findModals('用户不能到场时，服务提供方可委托他人代收。', 'zh'))).toEqual({
    modality: 'permission',
    modal: { literal: '可', polarity: 'positive', span: [13, 14] },
  })
  expect(sentenceModality([])).toEqual({ modality: 'statement' })
})

test('the tables of masked words are sorted, without a word twice, and every split is of one of them', () => {
  const words = maskedWords()
  const descents = words.slice(1).filter((word, index) => word < (words[index] ?? ''))
  expect(descents.length, 'places where a new table begins').toBeLessThanOrEqual(5)
  expect(new Set(words).size).toBe(words.length)
  expect(Object.keys(maskedWordSplits).filter((word) => !words.includes(word))).toEqual([])
})

/** In processor time, to which other programs add nothing. */
test('10 000 sentences take well under a second, and so does one endless one', () => {
  const sentences = linesOf(chineseSentences).map(([sentence = '']) => sentence)
  const start = process.threadCpuUsage()
  for (let index = 0; index < 10_000; index++) findModals(sentences[index % sentences.length] ?? '', 'zh')
  findModals('应可能“不宜'.repeat(20_000), 'zh')
  findModals('that may "which can '.repeat(20_000), 'en')
  expect(process.threadCpuUsage(start).user).toBeLessThan(3_000_000)
}, 60_000)
