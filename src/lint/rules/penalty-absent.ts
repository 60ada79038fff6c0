import type { Message } from '../../model/text.ts'
import { findPunishment, punishmentHints } from '../payments.ts'
import { isMentioned, type PlacedTerm, predicateWords } from '../predicate-words.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const penaltyAbsent: CatalogRule = {
  id: 'penalty-absent',
  summary: {
    zh: '条款不规定罚款、处罚、法律责任等行政措施。',
    en: 'Provisions impose no fines, penalties or legal liability.',
  },
  source: [sources.gbExclusions, sources.isoContract],
  covers: ['LAW-02'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, written } of predicateWords(family, 'penalty', isImposed))
      yield { place, message: imposed(written) }
    for (const { provision, demands, standard, zone, words } of provisionsWith(punishmentHints, family.provisions)) {
      if (zone !== 'body' || words.some(({ list }) => list === 'penalty')) continue
      for (const demand of demands) {
        const span = findPunishment(demand, standard.language)
        if (span !== undefined)
          yield { place: family.placeOf(provision, span), message: imposed(provision.text.plain.slice(...span)) }
      }
    }
  },
}

/** Whether the sentence imposes the measure, instead of taking it as a fact that somebody else has established. */
function isImposed(found: PlacedTerm): boolean {
  if (isMentioned(found) || found.isNegative || found.isCondition) return false
  const { language, before, after } = found
  if (language === 'en') return !/\b(?:no|any|been|was|were|whether|if|record(?:s)? of|for) $/i.test(before)
  if (
    /(?:受到|曾|曾被|未被|没有|未受|是否|有无|已被|因|(?:主管|监管|行政)部门(?:公布|公开|认定|作出)的?|公布的?|载有|查询|列出的?)[^，。；]{0,8}$/.test(
      before,
    )
  )
    return false
  return !/^(?:的?(?:决定|记录|信息|情况|文书|结果|依据|案件|公告|通知|名单)|由|见)/.test(after)
}

function imposed(written: string): Message {
  return {
    zh: `条款中出现了处罚、行政措施或法律责任 \`${written}\`，标准不作规定，请删去，或在资料性附录中陈述`,
    en: `Unexpected penalty \`${written}\`, expected no measures of authorities and no liability in provisions; delete it, or tell of it in an informative annex`,
  }
}
