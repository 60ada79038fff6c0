import type { Span } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import type { Demand } from '../demands.ts'
import { findPayment, paymentHints } from '../payments.ts'
import { isMentioned, type PlacedTerm, predicateWords } from '../predicate-words.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const contractAbsent: CatalogRule = {
  id: 'contract-absent',
  summary: {
    zh: '条款不规定索赔、担保、结算等合同内容。',
    en: 'Provisions settle no claims, guarantees or payments; those belong in contracts.',
  },
  source: [sources.gbExclusions, sources.isoContract],
  covers: ['LAW-01'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, written } of predicateWords(family, 'contract', isSettled))
      yield { place, message: settled(written) }
    for (const { provision, demands, standard, zone, words } of provisionsWith(hints, family.provisions)) {
      if (zone !== 'body' || words.some(({ list }) => list === 'contract')) continue
      for (const demand of demands) {
        const span = costsOf(demand) ?? findPayment(demand, standard.language)
        if (span !== undefined)
          yield { place: family.placeOf(provision, span), message: settled(provision.text.plain.slice(...span)) }
      }
    }
  },
}

/** One of these stands in every sentence of costs or payments. */
const hints = [/费/, ...paymentHints]

function costsOf({ text, span }: Demand): Span | undefined {
  const found = text.includes('费') ? costs.exec(text) : null
  if (found === null || mentioned.test(text.slice(0, found.index))) return undefined
  const start = span[0] + found.index
  return [start, start + found[0].length]
}

/** Who bears costs: 检测费用应由用户承担; but not 告知由用户承担的费用. */
const costs =
  /费用?(?:不?应)?(?:全部)?[由归][^，。；的谁]{1,16}(?:承担|负担)(?![的范])|(?:承担|负担)(?!的)[^，。；的]{0,12}费用?(?=[，。；]|$)/
const mentioned = /(?:告知|说明|公示|公开|公布|列明|列出|明确|约定|记录|载明|写明|包含|包括|确认)[^，。；]*$/

/** Whether the sentence settles the matter, instead of asking to record it, to tell of it or to help with it. */
function isSettled(found: PlacedTerm): boolean {
  if (isMentioned(found) || found.isNegative) return false
  const { language, before, after } = found
  if (language === 'en')
    return !/\b(?:for|of|about|on|to claim|request(?:s|ing)?|inform\w*|record\w*|procedures?) $/i.test(before)
  if (
    /^(?:的)?(?:标准|制度|流程|记录|请求|诉求|方案|事宜|纠纷|申请|材料|金额|信息|情况|规则|条款|凭证|编号|范围|依据|渠道|方式|措施|案件|问题|电话|热线|窗口|网点|部门|人员|程序|手续|联系方式|服务)/.test(
      after,
    )
  )
    return false
  return !/(?:受理|处理|协助|办理|提出|主张|请求|要求|申请|涉及|关于|有关|购买|保留)[^，。；]{0,6}$/.test(before)
}

function settled(written: string): Message {
  return {
    zh: `条款中出现了合同内容 \`${written}\`，标准不规定索赔、担保和结算，请删去，或在资料性附录中说明`,
    en: `Unexpected matter of contracts \`${written}\`, expected no claims, guarantees or payments in provisions; delete it, or tell of it in an informative annex`,
  }
}
