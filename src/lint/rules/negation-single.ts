import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { spanOf } from '../word-places.ts'

export const negationSingle: CatalogRule = {
  id: 'negation-single',
  summary: {
    zh: '条款不用双重否定。',
    en: 'A provision does not negate twice.',
  },
  source: [sources.project],
  covers: ['REQ-11'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const linted of provisionsWith(negative, provisions)) {
      const written = doubled(linted)
      if (written !== undefined)
        yield {
          place: placeOf(linted.provision, spanOf(linted.provision.text.plain, written)),
          message: twice(written),
        }
    }
  },
}

const negative = /[不未没非无]|\b(?:not|no|never|cannot)\b/i

function doubled({ provision, modals, standard: { language } }: LintedProvision): string | undefined {
  const { plain } = provision.text
  if (language === 'en')
    return /\b(?:shall|should|may|can|must)(?: not|not) (?:fail|omit|neglect|refrain|not\b)(?: to| from)?/i.exec(
      plain,
    )?.[0]
  const phrase =
    /不得不|不能不|不可不|不会不|不无(?!关)|非[^，。；]{1,8}不可(?![^，。；]{0,4}[，。；]?[抗])|没有不|并非不|不是不/.exec(
      plain,
    )?.[0]
  if (phrase !== undefined) return phrase
  for (const { polarity, modality, span } of modals) {
    if (polarity !== 'negative' || modality === 'statement') continue
    const behind = second.exec(plain.slice(span[1], span[1] + 4))?.[0]
    if (behind !== undefined) return plain.slice(span[0], span[1]) + behind
  }
  return undefined
}

/** A negation right behind the modal verb: 不应不告知, 不应未经同意; 不应不少于 and 不应无故 are others. */
const second = /^(?:不(?![少多大小低高超晚早迟短长足同等当正良])|未(?!来|成年)|没有)/

function twice(written: string): Message {
  return {
    zh: `双重否定 \`${written}\` 不易读懂，应从正面写明要求，请改写`,
    en: `Unexpected double negation \`${written}\`, expected the demand to be stated positively; rewrite it`,
  }
}
