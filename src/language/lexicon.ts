import { createWordIndex } from './word-index.ts'

/** A list of words that can be found at a position of a text. */
export interface Lexicon {
  /** The longest word that stands in `text` at `index`; `undefined` if none does. */
  readonly longestAt: (text: string, index: number) => string | undefined
  /** Where in `text`, from an index on, the next word may begin; the text's length where none does. */
  readonly nextStart: (text: string, from: number) => number
}

/** What must follow a word for it not to be that word: 应答 before 复 is 应 and 答复. */
export type Splits = Readonly<Record<string, RegExp>>

/** Prepares `words` for look-up by longest match; a word in `splits` counts only where the text behind it does not match. */
export function createLexicon(words: readonly string[], splits: Splits = {}): Lexicon {
  const entries = words.map((word) => ({ word, split: splits[word] }))
  const { startingAt, nextStart } = createWordIndex(entries, ({ word }) => word)
  const longestAt: Lexicon['longestAt'] = (text, index) => {
    const longestFirst = startingAt(text, index)
    return longestFirst && longestOf(longestFirst, text, index)
  }
  return { longestAt, nextStart }
}

interface Entry {
  readonly word: string
  readonly split: RegExp | undefined
}

function longestOf(longestFirst: readonly Entry[], text: string, index: number): string | undefined {
  for (let at = 0; at < longestFirst.length; at++) {
    const entry = longestFirst[at]
    if (entry === undefined || !text.startsWith(entry.word, index)) continue
    if (entry.split === undefined || !isSplit(entry.split, text, index + entry.word.length)) return entry.word
  }
  return undefined
}

const lookAhead = 12

function isSplit(split: RegExp, text: string, end: number): boolean {
  return split.test(text.slice(end, end + lookAhead))
}
