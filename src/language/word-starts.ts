import { createCharacterSet } from './character-set.ts'

/** Whether one of some words may begin in a text at an index, by its first two characters; asked for every place of every text. */
export type WordStarts = (text: string, index: number) => boolean

/** Prepares the question for `words`: many characters begin one of them, but two in a row hardly ever do where none stands. */
export function createWordStarts(words: Iterable<string>): WordStarts {
  const firsts = createCharacterSet()
  const alone = createCharacterSet()
  const pairs = createCharacterSet()
  for (const word of words) {
    const first = word.charCodeAt(0)
    firsts.add(first)
    if (word.length === 1) alone.add(first)
    else pairs.add(pairOf(first, word.charCodeAt(1)))
  }
  return (text, index) => {
    const first = text.charCodeAt(index)
    return firsts.has(first) && (pairs.has(pairOf(first, text.charCodeAt(index + 1))) || alone.has(first))
  }
}

/** A number below 65536 for two code units; other pairs may have the same. */
function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff
}
