import { createCharacterSet } from './character-set.ts'

/** A list of words that can be found at a position of a text. */
export interface Lexicon {
  /** The longest word that stands in `text` at `index`; `undefined` if none does. */
  readonly longestAt: (text: string, index: number) => string | undefined
}

/** What must follow a word for it not to be that word: 应答 before 复 is 应 and 答复. */
export type Splits = Readonly<Record<string, RegExp>>

/** Prepares `words` for look-up by longest match; a word in `splits` counts only where the text behind it does not match. */
export function createLexicon(words: readonly string[], splits: Splits = {}): Lexicon {
  const byFirst = new Map<number, string[]>()
  // most characters begin no word
  const starts = createCharacterSet()
  for (const word of words) {
    const first = word.charCodeAt(0)
    const same = byFirst.get(first)
    if (same) same.push(word)
    else byFirst.set(first, [word])
    starts.add(first)
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length)
  return {
    longestAt(text, index) {
      const first = text.charCodeAt(index)
      return starts.has(first) ? longestOf(byFirst.get(first) ?? [], text, index) : undefined
    },
  }

  function longestOf(longestFirst: readonly string[], text: string, index: number): string | undefined {
    for (const word of longestFirst)
      if (text.startsWith(word, index) && !isSplit(splits[word], text, index + word.length)) return word
    return undefined
  }
}

const lookAhead = 12

function isSplit(split: RegExp | undefined, text: string, end: number): boolean {
  return split?.test(text.slice(end, end + lookAhead)) === true
}
