import { maskQuotations } from '../language/quotations.ts'
import type { WordListId } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { LintedFamily } from './linted-family.ts'

/** A word of advertising, or a trade name, in a text that is printed. */
export interface Promotion {
  readonly place: Place
  readonly written: string
  /** The text in which it stands. */
  readonly text: string
}

/** Every word of the list in what a standard prints; what is quoted, what others are called and what law says are left out. */
export function* promotionIn({ documents, findPromotion }: LintedFamily, list: WordListId): Generator<Promotion> {
  for (const { kind, typed } of documents) {
    if (kind === 'explanation' || kind === 'reference') continue
    for (const { text, part, zone, field, language, placeOf } of typed) {
      if (part === 'foreign' || zone === 'constraint' || (zone === undefined && field !== 'title')) continue
      const read = list === 'brand' ? text : maskQuotations(text)
      for (const { list: own, span } of findPromotion(read, language))
        if (own === list) yield { place: placeOf(span), written: text.slice(...span), text }
    }
  }
}
