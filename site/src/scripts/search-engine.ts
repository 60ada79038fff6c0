import { isRun, titleToken } from 'virtual:normdown/search-tokens'
import type { SearchIndex } from './search-index.ts'
import type { QueryPart } from './search-query.ts'

/**
 * Ids of the records that hold every part of a query, those whose title it is first, then those that hold it as whole
 * words, then those that hold it as part of one; within each in the order of listing. Without a part: every record.
 */
export async function findRecords(index: SearchIndex, parts: readonly QueryPart[]): Promise<string[]> {
  if (parts.length === 0) return [...index.order.keys()]
  const whole = await Promise.all(parts.map((part) => recordsWith(index, part, wholeWords)))
  const any = await Promise.all(parts.map((part) => recordsWith(index, part, partialWords)))
  const titled = await index.withPhrase([titleToken(parts.map(({ text }) => text).join(' '))])
  const rank = (id: string) => (titled.has(id) ? 0 : whole.every((ids) => ids.has(id)) ? 1 : 2)
  const ranked = intersection(any).map((id) => ({ id, rank: rank(id), place: index.order.get(id) ?? 0 }))
  return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ id }) => id)
}

type Completion = (words: readonly string[], token: string, side: Side) => readonly string[]

/** On which side of a token the text may go on: it is the first, the last, or the only one of its part. */
interface Side {
  readonly before: boolean
  readonly after: boolean
}

/** Longer lists of words are cut here: a query of one letter asks for too much. */
const mostWords = 400

async function recordsWith(index: SearchIndex, part: QueryPart, complete: Completion): Promise<ReadonlySet<string>> {
  const phrases = [...phrasesOf(index.words, part.tokens, complete), ...part.names.map((name) => [name])]
  const found = await Promise.all(phrases.map((phrase) => index.withPhrase(phrase)))
  return new Set(found.flatMap((ids) => [...ids]))
}

/** Every phrase of whole tokens in which `tokens` can stand, if the first and the last of them may be parts of words. */
function phrasesOf(words: readonly string[], tokens: readonly string[], complete: Completion): string[][] {
  const last = tokens.length - 1
  const options = tokens.map((token, place) =>
    isRun(token) && (place === 0 || place === last)
      ? complete(words, token, { before: place === 0, after: place === last })
      : [token],
  )
  return options.reduce<string[][]>(
    (phrases, next) => phrases.flatMap((phrase) => next.map((token) => [...phrase, token])).slice(0, mostWords),
    [[]],
  )
}

function wholeWords(_words: readonly string[], token: string): readonly string[] {
  return [token]
}

function partialWords(words: readonly string[], token: string, { before, after }: Side): readonly string[] {
  if (before && after) return words.filter((word) => word.includes(token))
  return words.filter((word) => (before ? word.endsWith(token) : word.startsWith(token)))
}

function intersection(sets: readonly ReadonlySet<string>[]): string[] {
  const [first, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  return [...(first ?? [])].filter((id) => rest.every((ids) => ids.has(id)))
}
