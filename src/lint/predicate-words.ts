import type { WordListId } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { wordedProvisions } from './worded-provisions.ts'
import { isBinding } from './zones.ts'

/** A word of a list in a provision that binds, with what stands around it in its part of the sentence. */
export interface PlacedTerm {
  readonly linted: LintedProvision
  readonly place: Place
  readonly written: string
  readonly language: Language
  readonly before: string
  readonly after: string
  /** Whether its part of the sentence forbids: 不应收取定金. */
  readonly isNegative: boolean
  /** Whether its part of the sentence is a condition: 受到处罚的，……. */
  readonly isCondition: boolean
}

/** Every word of the list in what binds that `isMeant` says what the provision does, the first of each provision. */
export function* predicateWords(
  family: LintedFamily,
  list: WordListId,
  isMeant: (found: PlacedTerm) => boolean,
): Generator<PlacedTerm> {
  for (const linted of wordedProvisions(family)) {
    const { provision, words, zone } = linted
    if (zone !== 'body' || !isBinding(zone, provision)) continue
    for (const word of words) {
      if (word.list !== list) continue
      const found = { ...surroundings(linted, word.span), linted, place: provision.place }
      if (!isMeant(found)) continue
      yield { ...found, place: family.placeOf(provision, word.span) }
      break
    }
  }
}

type Surroundings = Omit<PlacedTerm, 'linted' | 'place'>

function surroundings(
  { provision, standard: { language }, modals }: LintedProvision,
  [start, end]: readonly [number, number],
): Surroundings {
  const { plain } = provision.text
  const marks = language === 'zh' ? '，。；：' : ',.;:'
  let from = start
  while (from > 0 && !marks.includes(plain.charAt(from - 1))) from--
  let to = end
  while (to < plain.length && !marks.includes(plain.charAt(to))) to++
  // who acts is no part of what is done: 服务提供方应……
  const modal = modals.findLast(({ span }) => span[0] >= from && span[1] <= start)
  const isNegative = modals.some(({ span, polarity }) => polarity === 'negative' && span[0] >= from && span[1] <= start)
  const isCondition =
    language === 'zh'
      ? /^[，：]/.test(plain.slice(to, to + 1)) && /(?:的|时|后|期间|情形|情况下)$/.test(plain.slice(from, to))
      : /^ ?(?:if|when|where|unless|in case)\b/i.test(plain.slice(from, to))
  return {
    written: plain.slice(start, end),
    language,
    before: plain.slice(modal?.span[1] ?? from, start),
    after: plain.slice(end, to),
    isNegative,
    isCondition,
  }
}

/** Whether the word is only spoken of: what is recorded, told or published, or an item of a list of contents. */
export function isMentioned({ linted, language, before }: PlacedTerm): boolean {
  const { leadIn, modals } = linted
  if (language === 'en')
    return /\b(?:record|inform|publish|disclose|state|list|include|contain|keep)\w*\b[^,.;]*$/i.test(before)
  if (
    leadIn !== undefined &&
    modals.length === 0 &&
    !/(?:要求|规定|措施)(?:如下)?：$|应：$/.test(leadIn.provision.text.plain.trim())
  )
    return true
  return /(?:记录|告知|说明|公示|公开|列明|列出|写明|载明|标明|包含|包括|保存|提供|建立|制定|编制|明确|询问|核对|记为|计入|区分)[^，。；]*$/.test(
    before,
  )
}
