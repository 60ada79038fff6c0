import { folded, insideWords, labelKey, searchText } from 'virtual:normdown/search-text'

/** One stretch of a query that must stand in a result as it is, white space aside. */
export interface QueryPart {
  /** As it is compared: a search text. */
  readonly text: string
  /** The number of a clause that it is, if it is one. */
  readonly label: string | undefined
  /** The id that it is or that it ends in, and that of the standard before it, if it looks like one. */
  readonly id: string | undefined
  readonly standard: string | undefined
}

/**
 * Cuts a query at white space and Chinese punctuation into parts, all of which a result must hold. Number and unit
 * (`24 h`), code and number of a standard (`GB/T 1.1`), clause and list item (`6.2 a)`) stay together.
 */
export function partsOf(query: string): QueryPart[] {
  const words = query
    .replaceAll(/[，、；。：“”《》「」]/g, ' ')
    .normalize('NFKC')
    .split(/\s+/)
    .map(trimmed)
    .filter((word) => word !== '')
  const texts: string[] = []
  for (const word of words) {
    const last = texts.at(-1)
    if (last !== undefined && belongTogether(last, word)) texts[texts.length - 1] = `${last} ${word}`
    else texts.push(word)
  }
  return texts.map(partOf)
}

/** A part whose words are `text`. */
export function partOf(text: string): QueryPart {
  return { text: searchText(text), label: labelKey(text), ...idIn(text) }
}

/** Where `parts` stand in `text`, as start and exclusive end, in order and without overlap; white space does not count. */
export function placesOf(parts: readonly QueryPart[], text: string): (readonly [number, number])[] {
  const whole = withoutSpaces(folded(text))
  const wanted = parts.map((part) => insideWords(part.text).replaceAll(' ', '')).filter((word) => whole.includes(word))
  if (wanted.length === 0) return []
  const letters = lettersOf(text)
  const places = wanted.flatMap((word) =>
    placesIn(letters.folded, word).map((at) => {
      const last = at + word.length - 1
      return [letters.starts[at] ?? 0, letters.ends[last] ?? 0] as const
    }),
  )
  return withoutOverlap(places.sort((a, b) => a[0] - b[0] || b[1] - a[1]))
}

/** A comma or quote around a word is that of a sentence or a citation, not part of what is sought. */
function trimmed(word: string): string {
  return word.replaceAll(/^[,;:"']+|[,;:"']+$/g, '')
}

function belongTogether(before: string, after: string): boolean {
  if (/\d$/.test(before)) return /^(?:[%‰°]|[a-zµμω]{1,3}(?![a-z\d]))/i.test(after)
  if (/(?:^|[^A-Za-z])(?:[A-Za-z]+\/[A-Za-z]+|[A-Z]{2,})$/.test(before)) return /^\d/.test(after)
  return /^[A-Za-z\d]+(?:\.\d+)+(?: [a-z]\))?$/.test(before) && /^[a-z\d]+\)$/.test(after)
}

/** `reply.in-time`, `hire/reply.in-time`, or an address that ends in `#reply.in-time`. */
function idIn(text: string): Pick<QueryPart, 'id' | 'standard'> {
  const [, before = '', id] = /^(?:(.*)[#/])?([a-z0-9]+(?:[.-][a-z0-9]+)*)$/.exec(folded(text).trim()) ?? []
  const standard = /\/s\/([^/]+)\//.exec(before)?.[1] ?? /^[a-z0-9-]+$/.exec(before)?.[0]
  return { id, standard: id === undefined ? undefined : standard }
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
