import { describe, expect, test } from 'vitest'
import { findQuantities, type Quantity } from '../../src/language/quantities.ts'
import type { Language } from '../../src/model/text.ts'
import { chineseSentences, englishSentences } from './quantity-sentences.ts'

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))

const labelled = ({ op, value, tolerance, unit }: Quantity): string =>
  [op, tolerance === undefined ? value : `${value}±${tolerance}`, unit].filter((part) => part !== undefined).join(' ')

describe.for<[string, Language, string]>([
  ['Chinese', 'zh', chineseSentences],
  ['English', 'en', englishSentences],
])('quantities in %s', ([, language, table]) => {
  test.for(linesOf(table))('%s', ([sentence = '', quantities]) => {
    const found = findQuantities(sentence, language)
    expect(found.map(labelled).join(', ') || '-').toBe(quantities)
    for (const { literal, span } of found) expect(sentence.slice(...span)).toBe(literal)
  })
})

test.for([
  ['在24 h（自然时）内', '24 h'],
  ['在3个工作日内', '3个工作日'],
  ['为(65±2) %', '(65±2) %'],
  ['超过100 000次', '100 000次'],
  ['罚款50 万元', '50 万元'],
  ['二十四小时内', '二十四小时'],
  ['不足95%', '95%'],
])('the words that state a quantity in %s', ([sentence = '', literal]) => {
  expect(findQuantities(sentence, 'zh').map((quantity) => quantity.literal)).toEqual([literal])
})

/** In processor time, to which other programs add nothing. */
test('10 000 sentences take well under a second, and so does one endless one', () => {
  const sentences = linesOf(chineseSentences).map(([sentence = '']) => sentence)
  const start = process.threadCpuUsage()
  for (let index = 0; index < 10_000; index++) findQuantities(sentences[index % sentences.length] ?? '', 'zh')
  findQuantities('1 000 000'.repeat(20_000), 'zh')
  findQuantities('(3 '.repeat(20_000), 'en')
  findQuantities('1.1.1-'.repeat(20_000), 'en')
  expect(process.threadCpuUsage(start).user).toBeLessThan(3_000_000)
}, 60_000)
