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
  /** What a code unit begins: 0 no word, 1 only longer ones, 2 one that it is by itself. */
  const begins = new Uint8Array(0x10000)
  /** 1 for what two code units make together where words begin so; hardly any other two make the same. */
  const pairs = new Uint8Array(0x10000)
  const alone = new Map<number, Entry[]>()
  const byPair = new Map<number, Entry[]>()
  for (const entry of entries) {
    const word = wordOf(entry)
    const first = word.charCodeAt(0)
    if (word.length === 1) {
      begins[first] = 2
      file(alone, first, entry)
    } else {
      const second = word.charCodeAt(1)
      begins[first] ||= 1
      pairs[(first * 31 + second) & 0xffff] = 1
      file(byPair, pairOf(first, second), entry)
    }
  }
  for (const [pair, same] of byPair) {
    if (same.length > 1) same.sort((a, b) => wordOf(b).length - wordOf(a).length)
    same.push(...(alone.get(pair >>> 16) ?? []))
  }
  const startingAt: WordIndex<Entry>['startingAt'] = (text, index) => {
    const first = text.charCodeAt(index)
    if (begins[first] === 0) return undefined
    return byPair.get(pairOf(first, text.charCodeAt(index + 1))) ?? alone.get(first)
  }
  const nextStart: WordIndex<Entry>['nextStart'] = (text, from) => {
    const last = text.length - 1
    for (let index = from; index < last; index++) {
      const first = text.charCodeAt(index)
      const begun = begins[first]
      if (begun === 0) continue
      if (begun === 2 || pairs[(first * 31 + text.charCodeAt(index + 1)) & 0xffff] === 1) return index
    }
    return from <= last && alone.has(text.charCodeAt(last)) ? last : text.length
  }
  return { startingAt, nextStart }
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
