import { createCharacterSet } from './character-set.ts'

/** The entries of a list by how their words begin; asked of every text. */
export interface WordIndex<Entry> {
  /** The entries whose words may begin in a text at an index, longest first. */
  readonly startingAt: (text: string, index: number) => readonly Entry[] | undefined
  /** Where in a text, from an index on, the next word may begin; the text's length where none does. */
  readonly nextStart: (text: string, from: number) => number
}

/**
 * Files `entries` by the first two characters of their words: many characters begin a word, but two in a row hardly ever do where
 * none stands, and few words share both.
 */
export function createWordIndex<Entry>(entries: readonly Entry[], wordOf: (entry: Entry) => string): WordIndex<Entry> {
  const firsts = createCharacterSet()
  const alone = new Map<number, Entry[]>()
  const byPair = new Map<number, Entry[]>()
  for (const entry of entries) {
    const word = wordOf(entry)
    const first = word.charCodeAt(0)
    firsts.add(first)
    if (word.length === 1) file(alone, first, entry)
    else file(byPair, pairOf(first, word.charCodeAt(1)), entry)
  }
  for (const [pair, same] of byPair) {
    if (same.length > 1) same.sort((a, b) => wordOf(b).length - wordOf(a).length)
    same.push(...(alone.get(pair >>> 16) ?? []))
  }
  const startingAt: WordIndex<Entry>['startingAt'] = (text, index) => {
    const first = text.charCodeAt(index)
    if (!firsts.has(first)) return undefined
    return byPair.get(pairOf(first, text.charCodeAt(index + 1))) ?? alone.get(first)
  }
  return { startingAt, nextStart: firsts.nextIn }
}

/** Two code units as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

function file<Entry>(entries: Map<number, Entry[]>, key: number, entry: Entry): void {
  const same = entries.get(key)
  if (same === undefined) entries.set(key, [entry])
  else same.push(entry)
}
