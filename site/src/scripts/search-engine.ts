import { isPair, titleToken, wholeRunTokens } from 'virtual:normdown/search-tokens'
import type { SearchIndex } from './search-index.ts'
import type { QueryPart } from './search-query.ts'

/**
 * Ids of the records that hold every part of a query: first those whose title it is, then those that hold its words and
 * numbers as they are, then those that hold them inside longer ones; within each in the order of listing. Without a part:
 * every record.
 */
export async function findRecords(index: SearchIndex, parts: readonly QueryPart[]): Promise<string[]> {
  if (parts.length === 0) return [...index.order.keys()]
  const query = parts.map(({ text }) => text).join(' ')
  const [holding, whole, titled] = await Promise.all([
    Promise.all(parts.map((part) => recordsWith(index, part))),
    Promise.all(wholeRunTokens(query).map((token) => index.withPhrase([token]))),
    index.withPhrase([titleToken(query)]),
  ])
  const rank = (id: string) => (titled.has(id) ? 0 : whole.every((ids) => ids.has(id)) ? 1 : 2)
  const ranked = intersection(holding).map((id) => ({ id, rank: rank(id), place: index.order.get(id) ?? 0 }))
  return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ id }) => id)
}

async function recordsWith(index: SearchIndex, part: QueryPart): Promise<ReadonlySet<string>> {
  const phrases = [...phrasesOf(index, part.tokens), ...part.names.map((name) => [name])]
  const found = await Promise.all(phrases.map((phrase) => index.withPhrase(phrase)))
  return new Set(found.flatMap((ids) => [...ids]))
}

/**
 * Every phrase as which `tokens` can stand in the index. Only a single letter or digit at an end is unsure: the text may go
 * on there, and then the index holds it in a pair.
 */
function phrasesOf({ pairs }: SearchIndex, tokens: readonly string[]): string[][] {
  const last = tokens.length - 1
  const options = tokens.map((token, place) => {
    if (!isPair(token) || Array.from(token).length > 1 || (place > 0 && place < last)) return [token]
    return pairs.filter((pair) =>
      place < last ? pair.endsWith(token) : place > 0 ? pair.startsWith(token) : pair.includes(token),
    )
  })
  return options.reduce<string[][]>(
    (phrases, next) => phrases.flatMap((phrase) => next.map((token) => [...phrase, token])),
    [[]],
  )
}

function intersection(sets: readonly ReadonlySet<string>[]): string[] {
  const [first, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  return [...(first ?? [])].filter((id) => rest.every((ids) => ids.has(id)))
}
