import { folded, labelKey, searchText } from '../../../src/publish/search/search-text.ts'

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
 * (`24 h`), code and number of a standard (`GB/T 1.1`), clause and list item (`6.2 a)`), `Annex D` stay together.
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

/** A comma or quote around a word is that of a sentence or a citation, not part of what is sought. */
function trimmed(word: string): string {
  return word.replaceAll(/^[,;:"']+|[,;:"']+$/g, '')
}

function belongTogether(before: string, after: string): boolean {
  if (/\d$/.test(before)) return /^(?:[%‰°]|[a-zµμω]{1,3}(?![a-z\d]))/i.test(after)
  if (/(?:^|[^A-Za-z])(?:[A-Za-z]+\/[A-Za-z]+|[A-Z]{2,})$/.test(before)) return /^\d/.test(after)
  if (/^(?:附录|表|图|annex|clause|chapter|table|figure)$/i.test(before)) return labelKey(before + after) !== undefined
  return /^[A-Za-z\d]+(?:\.\d+)+(?: [a-z]\))?$/.test(before) && /^[a-z\d]+\)$/.test(after)
}

/** `reply.in-time`, `hire/reply.in-time`, or an address that ends in `#reply.in-time`. */
function idIn(text: string): Pick<QueryPart, 'id' | 'standard'> {
  const [, before = '', id] = /^(?:(.*)[#/])?([a-z0-9]+(?:[.-][a-z0-9]+)*)$/.exec(folded(text).trim()) ?? []
  const standard = /\/s\/([^/]+)\//.exec(before)?.[1] ?? /^[a-z0-9-]+$/.exec(before)?.[0]
  return { id, standard: id === undefined ? undefined : standard }
}
