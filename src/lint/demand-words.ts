import type { ListedWord } from '../language/listed-words.ts'
import { isWithin } from '../language/sentences.ts'
import type { WordListId } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { Demand } from './demands.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { wordedProvisions } from './worded-provisions.ts'

/** A word of a list in a sentence that demands. */
export interface DemandWord {
  readonly linted: LintedProvision
  readonly demand: Demand
  readonly word: ListedWord
  /** The word as it is written. */
  readonly written: string
  /** What stands before and behind it in the sentence. */
  readonly before: string
  readonly after: string
}

/** A word as a rule reports it. */
export interface PlacedWord extends DemandWord {
  readonly place: Place
}

/** Every word of the lists in the requirements of a family and in their translations, each word once a provision. */
export function* demandWords(
  family: LintedFamily,
  lists: ReadonlySet<WordListId>,
  isMeant: (word: DemandWord) => boolean,
): Generator<PlacedWord> {
  for (const linted of wordedProvisions(family)) {
    const reported = new Set<string>()
    for (const demand of linted.demands)
      for (const word of linted.words) {
        if (!lists.has(word.list) || reported.has(word.word) || !isWithin(demand.span, word.span[0])) continue
        const found = inSentence(linted, demand, word)
        if (!isMeant(found)) continue
        reported.add(word.word)
        yield { ...found, place: family.placeOf(linted.provision, word.span) }
      }
  }
}

function inSentence(linted: LintedProvision, demand: Demand, word: ListedWord): DemandWord {
  const { plain } = linted.provision.text
  const [start, end] = word.span
  return {
    linted,
    demand,
    word,
    written: plain.slice(start, end),
    before: plain.slice(demand.span[0], start),
    after: plain.slice(end, demand.span[1]),
  }
}
