import { expect, test } from 'vitest'
import { indexesWith, indexesWithWords, joinTexts } from '../../src/language/joined-texts.ts'
import { createWordFinder } from '../../src/language/words.ts'

test.each([
  ['in the first, the last, and not in between', ['尽快', '一', '尽快'], ['尽快'], [0, 2]],
  ['at the beginning and at the end of a text', ['尽快答复', '', '答复尽快'], ['尽快'], [0, 2]],
  ['twice in one', ['尽快、尽快', '一'], ['尽快'], [0]],
  ['behind a word that reaches over a line', ['甲', '乙尽快'], ['甲\n乙尽', '尽快'], [0, 1]],
  ['behind a word that reaches over three', ['甲', '乙', '丙尽快', '丁'], ['甲\n乙\n丙尽', '尽快'], [0, 1, 2]],
  ['in none', ['一', '二'], ['尽快'], []],
])('tells the texts that may have a word: %s', (_, texts, words, expected) => {
  expect(indexesWithWords(createWordFinder(words), joinTexts(texts))).toEqual(expected)
})

test('tells the texts that any of several hints matches, each once and in order', () => {
  expect(indexesWith([/尽快/, /左右/], joinTexts(['左右', '一', '尽快左右', '尽快']))).toEqual([0, 2, 3])
  expect(indexesWith([], joinTexts(['一']))).toEqual([])
})
