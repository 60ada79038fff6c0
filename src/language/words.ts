import { append } from '../model/lists.ts'
import type { Span } from '../model/provision.ts'
import { none } from './none.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/** A word of a list, found in a text. */
export interface FoundWord {
  readonly word: string
  readonly span: Span
}

/**
 * Prepares a search for `words`: at each place of a text the longest one, none within another. Latin words count only as whole
 * words, their plural in s included, whatever their case; Chinese words wherever they stand.
 */
export function createWordFinder(words: Iterable<string>): (text: string) => readonly FoundWord[] {
  const entries = [...new Set(words)].filter((word) => word !== '').map(entryOf)
  const index = createWordIndex(entries, ({ lower }) => lower)
  return (text) => findAll(mayHaveCapitals.test(text) ? text.toLowerCase() : text, index)
}

/** A capital of ASCII, or a character of scripts that have capitals, too; Chinese has none. */
const mayHaveCapitals = /[A-Z\u0080-\u1fff\u2100-\u2e7f\ua000-\uabff\ud800-\udfff\uff21-\uff3a]/

interface Entry {
  readonly word: string
  readonly lower: string
  /** Whether it begins or ends with a letter, so that no other may stand beside it. */
  readonly isOpen: boolean
  readonly isClosed: boolean
}

function entryOf(word: string): Entry {
  return {
    word,
    lower: word.toLowerCase(),
    isOpen: isLetter(word.charAt(0)),
    isClosed: isLetter(word.charAt(word.length - 1)),
  }
}

function findAll(lower: string, { startingAt, nextStart }: WordIndex<Entry>): readonly FoundWord[] {
  let found: FoundWord[] | undefined
  for (let index = nextStart(lower, 0); index < lower.length; ) {
    const longestFirst = startingAt(lower, index)
    const word = longestFirst && wordAt(lower, index, longestFirst)
    if (word !== undefined) found = append(found, word)
    index = nextStart(lower, word === undefined ? index + 1 : word.span[1])
  }
  return found ?? none
}

function wordAt(lower: string, index: number, longestFirst: readonly Entry[]): FoundWord | undefined {
  for (let at = 0; at < longestFirst.length; at++) {
    const entry = longestFirst[at]
    const end = entry && endOf(lower, index, entry)
    if (entry !== undefined && end !== undefined) return { word: entry.word, span: [index, end] }
  }
  return undefined
}

/** Where the word of `entry` ends that begins at `index` of the lower-case text; `undefined` if it does not stand there as a word. */
function endOf(lower: string, index: number, { lower: word, isOpen, isClosed }: Entry): number | undefined {
  if (!lower.startsWith(word, index)) return undefined
  const end = index + word.length
  if (isOpen && isLetter(lower.charAt(index - 1))) return undefined
  if (!isClosed || !isLetter(lower.charAt(end))) return end
  return lower.charAt(end) === 's' && !isLetter(lower.charAt(end + 1)) ? end + 1 : undefined
}

function isLetter(character: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(character)
}
