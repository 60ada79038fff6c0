import { expect, test } from 'vitest'
import { fill, strings } from '../../site/src/strings.ts'

test.each([
  ['{} standard(s) · {} term(s)', [1, 2], '1 standard · 2 terms'],
  ['{} point(s)', [0], '0 points'],
  ['{} point(s)', ['1'], '1 point'],
  ['另 {} 处', [3], '另 3 处'],
  ['{} and {}', ['{}', 'b'], '{} and b'],
])('%j with %j is %j', (sentence, values, filled) => {
  expect(fill(sentence, ...values)).toBe(filled)
})

test('what agrees with a number stands behind one', () => {
  const agreeing = Object.values(strings.en).filter((text) => text.includes('(s)'))
  expect(agreeing.length).toBeGreaterThan(0)
  for (const text of agreeing) expect(text).toMatch(/\{\} [a-z]+\(s\)/)
})
