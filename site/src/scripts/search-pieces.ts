import { insideWords } from '../../../src/publish/search/search-text.ts'
import type { SearchIndex } from './search-index.ts'
import { partOf, type QueryPart } from './search-query.ts'

/** The most characters of a piece of Chinese: what is looked up grows with it, and few words are longer. */
const longest = 8

/**
 * What of a query that stands nowhere as it is does stand somewhere: of Chinese, which has no spaces between words, as few
 * stretches of several characters as cover most of it, so `上门时限` gives `上门` and `时限`; of all else whole words.
 */
export async function piecesOf(index: SearchIndex, parts: readonly QueryPart[]): Promise<QueryPart[]> {
  const stretches = parts.flatMap(({ text }) => text.match(/[\p{Script=Han}]+|[^\p{Script=Han}]+/gu) ?? [])
  const found = await Promise.all(
    stretches.map(async (stretch) => {
      if (/\p{Script=Han}/u.test(stretch)) return chineseIn(index, Array.from(stretch))
      const word = insideWords(stretch)
      return /[\p{L}\p{N}]/u.test(word) && (await stands(index, stretch)) ? [word] : []
    }),
  )
  return [...new Set(found.flat())].map(partOf)
}

async function chineseIn(index: SearchIndex, characters: readonly string[]): Promise<string[]> {
  const ends = await stretchesIn(index, characters)
  /** How the characters before each place are covered best. */
  const best: Covering[] = [{ covered: 0, pieces: [] }]
  for (let end = 1; end <= characters.length; end += 1) {
    let chosen = best[end - 1] ?? none
    for (let start = Math.max(0, end - longest); start < end - 1; start += 1) {
      const before = best[start] ?? none
      const covered = before.covered + end - start
      const isMore = covered > chosen.covered
      const isSimpler = covered === chosen.covered && before.pieces.length + 1 < chosen.pieces.length
      if (!(ends[start]?.has(end) && (isMore || isSimpler))) continue
      chosen = { covered, pieces: [...before.pieces, characters.slice(start, end).join('')] }
    }
    best.push(chosen)
  }
  return [...(best.at(-1) ?? none).pieces]
}

interface Covering {
  /** How many characters are in a piece. */
  readonly covered: number
  readonly pieces: readonly string[]
}

const none: Covering = { covered: 0, pieces: [] }

/** For each place the ends of the stretches from there that stand somewhere: only those can whose own two shorter ones do. */
async function stretchesIn(index: SearchIndex, characters: readonly string[]): Promise<ReadonlySet<number>[]> {
  const ends = characters.map((_, at) => new Set([at + 1]))
  for (let length = 2; length <= Math.min(longest, characters.length); length += 1) {
    const starts = Array.from({ length: characters.length - length + 1 }, (_, at) => at).filter(
      (at) => ends[at]?.has(at + length - 1) && ends[at + 1]?.has(at + length),
    )
    const standing = await Promise.all(starts.map((at) => stands(index, characters.slice(at, at + length).join(''))))
    for (const [at, start] of starts.entries()) if (standing[at]) ends[start]?.add(start + length)
  }
  return ends
}

async function stands(index: SearchIndex, text: string): Promise<boolean> {
  const { anywhere } = await index.fieldsWith(text)
  return anywhere.some((fields) => fields.length > 0)
}
