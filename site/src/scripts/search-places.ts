import { folded, insideWords } from '../../../src/publish/search/search-text.ts'
import type { QueryPart } from './search-query.ts'

/** Where `parts` stand in `text`, as start and exclusive end, in order and without overlap; white space does not count. */
export function placesOf(parts: readonly QueryPart[], text: string): (readonly [number, number])[] {
  const plain = withoutSpaces(folded(text))
  const wanted = parts.map((part) => insideWords(part.text).replaceAll(' ', '')).filter((word) => plain.includes(word))
  if (wanted.length === 0) return []
  const letters = lettersOf(text)
  const places = wanted.flatMap((word) => {
    const found = placesIn(letters.folded, word).map((at) => {
      const last = at + word.length - 1
      return [letters.starts[at] ?? 0, letters.ends[last] ?? 0] as const
    })
    // A word that stands for itself is what was meant, not the same letters in a longer one.
    const whole = found.filter((place) => isWhole(text, place))
    return whole.length > 0 ? whole : found
  })
  return withoutOverlap(places.sort((a, b) => a[0] - b[0] || b[1] - a[1]))
}

/** The stretch of a long text in which the first of `parts` stands. */
export function excerptOf(text: string, parts: readonly QueryPart[]): string {
  if (text.length <= longest) return text
  const [first] = placesOf(parts, text)
  const start = first === undefined ? 0 : Math.max(0, Math.min(first[0] - 40, text.length - longest))
  const from = start === 0 ? 0 : betweenWords(text, start, 1)
  const to = start + longest >= text.length ? text.length : betweenWords(text, start + longest, -1)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

const longest = 180

function isWhole(text: string, [start, end]: readonly [number, number]): boolean {
  return !(isInWord(text, start) || isInWord(text, end))
}

/** Whether letters or digits that belong together stand on both sides of `at`. */
function isInWord(text: string, at: number): boolean {
  return /^(?:\d\d|[a-zÀ-ɏ]{2})$/i.test(text.slice(Math.max(0, at - 1), at + 1))
}

/** The nearest place from `at` on, or back, that is in no word. */
function betweenWords(text: string, at: number, step: 1 | -1): number {
  let place = at
  while (Math.abs(place - at) < 24 && isInWord(text, place)) place += step
  return place
}

interface Letters {
  /** The text without differences of spelling and white space. */
  readonly folded: string
  /** Where the character begins and ends that each letter comes from. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

function lettersOf(text: string): Letters {
  const starts: number[] = []
  const ends: number[] = []
  let made = ''
  let start = 0
  for (const character of text) {
    const letters = lettersIn(character)
    const end = start + character.length
    for (let at = 0; at < letters.length; at += 1) {
      starts.push(start)
      ends.push(end)
    }
    made += letters
    start = end
  }
  return { folded: made, starts, ends }
}

/** What `folded` makes of each character met so far: it is slow, and few characters make a text. */
const knownLetters = new Map<string, string>()

function lettersIn(character: string): string {
  const known = knownLetters.get(character)
  if (known !== undefined) return known
  const letters = withoutSpaces(folded(character))
  knownLetters.set(character, letters)
  return letters
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '')
}

function placesIn(text: string, wanted: string): number[] {
  const places: number[] = []
  if (wanted === '') return places
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at)
  return places
}

function withoutOverlap(places: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = []
  for (const place of places) if (place[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(place)
  return kept
}
