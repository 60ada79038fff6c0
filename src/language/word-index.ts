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
  const longestFirst = entries.toSorted((a, b) => wordOf(b).length - wordOf(a).length)
  const codeOf = (entry: Entry, index: number): number => wordOf(entry).charCodeAt(index)
  const firsts = createCharacterSet()
  const byFirst = new Map<number, Start<Entry>>()
  for (const [first, same] of Map.groupBy(longestFirst, (entry) => codeOf(entry, 0))) {
    const alone = same.filter((entry) => wordOf(entry).length === 1)
    const bySecond = Map.groupBy(same.slice(0, same.length - alone.length), (entry) => codeOf(entry, 1))
    for (const longer of bySecond.values()) longer.push(...alone)
    firsts.add(first)
    byFirst.set(first, { bySecond, alone: alone.length === 0 ? undefined : alone })
  }
  const startingAt: WordIndex<Entry>['startingAt'] = (text, index) => {
    const first = text.charCodeAt(index)
    if (!firsts.has(first)) return undefined
    const start = byFirst.get(first)
    return start && (start.bySecond.get(text.charCodeAt(index + 1)) ?? start.alone)
  }
  return { startingAt, nextStart: firsts.nextIn }
}

/** The entries whose words begin with one character: by the next one, and those that have no other, which are among the former, too. */
interface Start<Entry> {
  readonly bySecond: ReadonlyMap<number, readonly Entry[]>
  readonly alone: readonly Entry[] | undefined
}
