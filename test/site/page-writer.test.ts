import { expect, test } from 'vitest'
import { pageWriter } from '../../site/src/page-writer.ts'

function written(...pieces: readonly string[]): string {
  const page = pageWriter()
  for (const piece of pieces) page.write(piece)
  return Buffer.from(page.bytes()).toString('utf8')
}

test('a page is what was written to it, one after the other', () => {
  expect(written()).toBe('')
  expect(written('<p>', '维修 §4 “A”', '</p>', '\u{20BB7}')).toBe('<p>维修 §4 “A”</p>\u{20BB7}')
})

test('a page can be larger than those before, and is not changed by those after', () => {
  const long = Array.from({ length: 400 }, (_, at) => `第${at}条`.repeat(200 + at))
  const first = pageWriter()
  for (const piece of long) first.write(piece)
  const page = first.bytes()
  written('short')
  expect(Buffer.from(page).toString('utf8')).toBe(long.join(''))
})

test('two pages can be written at the same time', () => {
  const one = pageWriter()
  const other = pageWriter()
  one.write('one'.repeat(5000))
  other.write('other'.repeat(5000))
  expect(Buffer.from(one.bytes()).toString('utf8')).toBe('one'.repeat(5000))
  expect(Buffer.from(other.bytes()).toString('utf8')).toBe('other'.repeat(5000))
})

test('half of a pair of surrogates becomes the sign for what cannot be read', () => {
  expect(written('a', '\uD842', 'b')).toBe('a\uFFFDb')
  expect(written('\uDFB7')).toBe('\uFFFD')
})
