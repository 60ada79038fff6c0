import type { Language, Message } from '../../model/text.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { spanOf } from '../word-places.ts'

export const subjectNamed: CatalogRule = {
  id: 'subject-named',
  summary: {
    zh: '条款不以“其”“该”“此”开头，单独引用时也读得懂。',
    en: 'A provision does not begin with a pronoun; it can be read and cited by itself.',
  },
  source: [sources.gbConsistency],
  covers: ['REQ-09'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const { provision, standard, leadIn } of provisionsWith(hint, provisions)) {
      if (leadIn !== undefined || !provision.normative) continue
      const written = pronouns[standard.language].exec(provision.text.plain.trim())?.[1]
      if (written !== undefined)
        yield { place: placeOf(provision, spanOf(provision.text.plain, written)), message: unclear(written) }
    }
  },
}

/** What stands in every text that begins with one of `pronouns`. */
const hint =
  /[其该此这那它他她]|上述|[前后]者|\b(?:It|They|He|She|These|Those|This|That|Such|The (?:above|former|latter|aforementioned|said))\b/

const pronouns: Readonly<Record<Language, RegExp>> = {
  zh: /^(其(?![他它余中次间后时实一二三]|所有)|该|此(?![外后前次间起])|这些|这|那些|它们?|他们?|她们?|上述|前者|后者|对此|为此|据此)/,
  en: /^(It(?! (?:shall|should|may|can|is|must) (?:not )?(?:be )?(?:possible|ensured|verified|demonstrated|stated|recommended|permissible|necessary|permitted|required|assumed|noted|appropriate|forbidden|prohibited|allowed|advisable|desirable))|They|He|She|These|Those|This(?! (?:document|standard|part|clause|subclause|annex|table|figure|edition|family|guideline|specification|code)\b)|That(?= (?:shall|should|may|is))|Such|The (?:above|former|latter|aforementioned|said))\b/,
}

function unclear(written: string): Message {
  return {
    zh: `条款以 \`${written}\` 开头，单独引用时不知所指，应写明是谁或什么，请改写`,
    en: `Unexpected \`${written}\` at the beginning of a provision, expected the name of what is meant; write it`,
  }
}
