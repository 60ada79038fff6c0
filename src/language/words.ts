import type { Span } from '../model/provision.ts'

/** A word of a list, found in a text. */
export interface FoundWord {
  readonly word: string
  readonly span: Span
}

/**
 * Prepares a search for `words`: at each place of a text the longest one, none within another. Latin words count only as whole
 * words, their plural in s included, whatever their case; Chinese words wherever they stand.
 */
export function createWordFinder(words: Iterable<string>): (text: string) => FoundWord[] {
  const byStart = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word === '') continue
    const start = word.charAt(0).toLowerCase()
    byStart.set(start, [...(byStart.get(start) ?? []), word])
  }
  for (const [start, same] of byStart)
    byStart.set(
      start,
      same.toSorted((a, b) => b.length - a.length),
    )
  return (text) => findAll(text, text.toLowerCase(), byStart)
}

function findAll(text: string, lower: string, byStart: ReadonlyMap<string, readonly string[]>): FoundWord[] {
  const found: FoundWord[] = []
  for (let index = 0; index < text.length; ) {
    const candidates = byStart.get(lower.charAt(index)) ?? []
    const word = candidates.find((candidate) => endOf(lower, index, candidate) !== undefined)
    const end = word === undefined ? undefined : endOf(lower, index, word)
    if (word !== undefined && end !== undefined) found.push({ word, span: [index, end] })
    index = end ?? index + 1
  }
  return found
}

/** Where `word` ends that begins at `index` of the lower-case text; `undefined` if it does not stand there as a word. */
function endOf(lower: string, index: number, word: string): number | undefined {
  if (!lower.startsWith(word.toLowerCase(), index)) return undefined
  const end = index + word.length
  if (isLetter(word.charAt(0)) && isLetter(lower.charAt(index - 1))) return undefined
  if (!isLetter(word.charAt(word.length - 1)) || !isLetter(lower.charAt(end))) return end
  return lower.charAt(end) === 's' && !isLetter(lower.charAt(end + 1)) ? end + 1 : undefined
}

function isLetter(character: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(character)
}
