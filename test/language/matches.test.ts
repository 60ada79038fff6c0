import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../../src/language/matches.ts'
import { createWordFinder } from '../../src/language/words.ts'

const text = fc.string({ unit: fc.constantFrom('应', '，', ' ', 'a', 'Ａ', '5', '\n', '𠮷') })

test.each([/[，\s]+/g, /a?/g, /(?<=应)\S/gu, /\p{Script=Han}*/gu])(
  'all matches of %s are found, as matchAll does',
  (pattern) => {
    fc.assert(
      fc.property(text, (read) => {
        const found = matchesOf(read, pattern).map(({ index, 0: written }) => [index, written])
        expect(found).toEqual([...read.matchAll(pattern)].map(({ index, 0: written }) => [index, written]))
        expect(pattern.lastIndex).toBe(0)
      }),
    )
  },
)

test('words are found whatever the case, in every script that has one', () => {
  const capitals = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => character.toLowerCase() !== character)
  const missed = capitals.filter((capital) => createWordFinder([`词${capital}`])(`词${capital}`).length !== 1)
  expect(capitals.length).toBeGreaterThan(1000)
  expect(missed).toEqual([])
})
