import { matchesOf } from '../../language/matches.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const pointerPlain: DocumentRule = {
  id: 'pointer-plain',
  summary: {
    zh: '提示参看别处只用“见”，不用参见、详见、参阅。',
    en: 'A pointer to another place says see, and nothing else.',
  },
  source: [sources.gbReferences, sources.isoReferences],
  severity: 'warning',
  covers: ['REF-12'],
  scope: 'document',
  reach: 'passage',
  hint: /[参详请另]见|参[阅看]|refer to|consult|cf\.|please see/i,
  *check(passage) {
    const isChinese = /\p{Script=Han}/u.test(passage.text)
    for (const match of matchesOf(passage.text, isChinese ? chinese : english)) {
      const written = match[0].trimEnd()
      const place = placeOf(passage, [match.index, match.index + written.length])
      yield { place, message: unplain(written, isChinese ? '见' : 'see') }
    }
  },
}

/** Only before a place in a document: 参见附录A, but not 用户可参阅说明书. */
const chinese =
  /(?:(?:请|可|可以|具体|详细)?(?:参见|详见|参阅|参看)|请见|另见)(?=\s?(?:本文件|标准)?(?:的|中)?\s?(?:\uFFFC|附录|[表图章条]\s?[A-Z\d]|第\s?[\d一二三四五六七八九十]|公式|《|\d+\.\d|[A-Z]{2,}(?:\/[A-Z]+)? ?\d|[上下前后]文|[上下][表图]))/gu

const english =
  /(?<=^|[.;(] ?)(?:please )?(?:refer to|consult|cf\.|please see)(?= (?:the )?(?:\uFFFC|Annex|Table|Figure|Clause|Formula|\d+\.\d|[A-Z]{2,}(?:\/[A-Z]+)? ?\d))/gi

function unplain(written: string, expected: string): Message {
  return {
    zh: `提示参看别处用了 \`${written}\`，应为 \`${expected}\`，请改用它`,
    en: `Unexpected \`${written}\` before a reference, expected \`${expected}\`; use that`,
  }
}
