import type { ListedWordFinder } from '../language/listed-words.ts'
import { findQuotations } from '../language/quotations.ts'
import type { WordListId } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { LintedDocument } from './linted-document.ts'
import { placeOf } from './typed-places.ts'

/** A word of advertising, or a trade name, in a text that is printed. */
export interface Promotion {
  readonly list: WordListId
  readonly place: Place
  readonly written: string
  /** The text in which it stands. */
  readonly text: string
}

/**
 * Reads, once for all that ask, the trade names and the praise of what standards print; quoted praise, the names of documents of
 * others and what law says are left out.
 */
export function createPromotionReader(
  documentsOf: () => readonly LintedDocument[],
  find: ListedWordFinder,
): () => readonly Promotion[] {
  let read: readonly Promotion[] | undefined
  return () => {
    read ??= documentsOf().flatMap((document) => promotionIn(document, find))
    return read
  }
}

function promotionIn({ kind, typed }: LintedDocument, find: ListedWordFinder): Promotion[] {
  if (kind === 'explanation' || kind === 'reference') return []
  return typed.flatMap((each) => {
    const { text, part, zone, field, language } = each
    if (part === 'foreign' || zone === 'constraint' || (zone === undefined && field !== 'title')) return []
    const found = find(text, language)
    if (found.length === 0) return []
    const quotations = findQuotations(text)
    return found.flatMap(({ list, span }) => {
      const isQuoted = quotations.some(([start, end]) => start <= span[0] && end >= span[1])
      if (isQuoted && list === 'promotional') return []
      return [{ list, place: placeOf(each, span), written: text.slice(...span), text }]
    })
  })
}
