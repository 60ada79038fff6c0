import type { ListedWord, ListedWordFinder } from '../language/listed-words.ts'
import { none } from '../language/none.ts'
import { findQuotations } from '../language/quotations.ts'
import type { UnitKind } from '../model/kinds.ts'
import type { WordListId } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import { placeOf } from './typed-places.ts'
import type { TypedText } from './typed-text.ts'
import type { TypedTexts } from './typed-texts.ts'

/** A word of advertising, or a trade name, in a text that is printed. */
export interface Promotion {
  readonly list: WordListId
  readonly place: Place
  readonly written: string
  /** The text in which it stands. */
  readonly text: string
}

/** With what trade names and praise are looked for. */
export interface PromotionTools {
  readonly findPromotion: ListedWordFinder
  /** Whether there may be any in a text, or in several that stand in it line by line. */
  readonly mayPromote: (text: string) => boolean
}

/**
 * Reads the trade names and the praise of what a standard prints of a file of that kind; quoted praise, the names of documents of
 * others and what law says are left out.
 */
export function promotionsIn(
  { typed, words }: Pick<TypedTexts, 'typed' | 'words'>,
  kind: UnitKind | undefined,
  { findPromotion: find, mayPromote }: PromotionTools,
): readonly Promotion[] {
  if (kind === 'explanation' || kind === 'reference' || !mayPromote(words)) return none
  let promotions: Promotion[] | undefined
  for (let index = 0; index < typed.length; index++) {
    const each = typed[index]
    if (
      each === undefined ||
      each.part === 'foreign' ||
      each.zone === 'constraint' ||
      (each.zone === undefined && each.field !== 'title')
    )
      continue
    const found = find(each.text, each.language)
    if (found.length > 0) promotions = (promotions ?? []).concat(unquoted(found, each))
  }
  return promotions ?? none
}

function unquoted(found: readonly ListedWord[], typed: TypedText): Promotion[] {
  const { text } = typed
  const quotations = findQuotations(text)
  return found.flatMap(({ list, span }) => {
    const isQuoted = quotations.some(([start, end]) => start <= span[0] && end >= span[1])
    if (isQuoted && list === 'promotional') return []
    return [{ list, place: placeOf(typed, span), written: text.slice(...span), text }]
  })
}
