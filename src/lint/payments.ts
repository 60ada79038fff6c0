import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import type { Demand } from './demands.ts'

/** Where a sentence demands that money be paid, returned or remitted: 应退还剩余费用, 押金应在3 d内返还, shall refund the fee. */
export function findPayment(demand: Demand, language: Language): Span | undefined {
  return paymentsIn[language].some((hint) => hint.test(demand.text)) ? firstOf(payments[language], demand) : undefined
}

/** Where a sentence punishes those who fail: 应扣除当月奖金, 应取消其投标资格, shall deduct half of the fee. */
export function findPunishment(demand: Demand, language: Language): Span | undefined {
  return punishmentsIn[language].some((hint) => hint.test(demand.text))
    ? firstOf(punishments[language], demand)
    : undefined
}

/** One of these must stand in a sentence for it to be worth reading. */
const paymentsIn: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [/[退返][还回]|支付|偿还|补偿|垫付|[减免][免收除]|加收|抵扣|结清|[缴交]纳|预[付收]/],
  en: [/\b(?:refund|reimburse|repa[iy]|paid|pay|waive|remit|return|settle)/i],
}
const punishmentsIn: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /扣|资格|评[优先]|称号|[投招]标|采购|[停待]岗|停职|警告/,
    /记过|通报|除名|清退|辞退|开除|降[级职薪]|退网|封号|下架|解雇|名[单录]|不良/,
  ],
  en: [
    /\b(?:deduct|withhold|withheld|dock|retain|lose|forfeit|dismiss|disqualif|demote|expel|delist|ban|bar|excluded|suspended|participate|take part)/i,
  ],
}

/** One of these stands in every sentence that demands a payment, whatever its language. */
export const paymentHints = [...paymentsIn.zh, ...paymentsIn.en]
/** One of these stands in every sentence that punishes. */
export const punishmentHints = [...punishmentsIn.zh, ...punishmentsIn.en]

function firstOf(patterns: readonly RegExp[], { text, modal, span }: Demand): Span | undefined {
  if (modal === undefined) return undefined
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found === null || isSpokenOf(text.slice(0, found.index))) continue
    if (modal.polarity === 'negative' && !forbids.test(found[0])) continue
    const start = span[0] + found.index
    return [start, start + found[0].length]
  }
  return undefined
}

/** A ban that is itself the punishment: 3年内不应参与投标. */
const forbids = /投标|招标|参评|评优|bidding|tender/

/** Behind these the money or measure is what is told, recorded or agreed. */
function isSpokenOf(before: string): boolean {
  return /(?:告知|说明|公示|公开|公布|列明|列出|明确|约定|记录|载明|写明|包含|包括|确认|提醒|是否|协助|受理|办理|申请|请求|要求|计算|核对|查询|制定|建立)[^，。；]*$|\b(?:how|whether|inform\w*|record\w*|state|publish\w*|agree\w*|disclose\w*|display\w*|calculate\w*|request\w*)\b[^,.;]*$/i.test(
    before,
  )
}

const money =
  '(?:费|费用|价款|款项|押金|租金|金额|余额|佣金|工资|薪酬|报酬|奖金|补贴|补助|本金|利息|票款|票价|房费|车费|学费|会费|保费|尾款|定金|订金|预付款|货款)'
const moneyInEnglish =
  '(?:fees?|costs?|charges?|deposits?|prices?|amounts?|money|fares?|tuition|wages?|rents?|salar(?:y|ies)|balance|payments?|commission|bonus(?:es)?)'

const payments: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    new RegExp(
      `(?<=应[^，。；的]{0,24})(?:退还|返还|退回|支付|偿还|补偿|垫付|减免|减收|免除|免收|加收|抵扣|结清|缴纳|交纳|预付|预收)(?!方式|渠道|凭证|记录|流程|系统)[^，。；]{0,14}?${money}(?=[，。；]|$|的?\\s?\\d|的[一二三四五六七八九十半全]|并|且|给|至)`,
    ),
    new RegExp(
      `${money}(?:应|应当)[^，。；的]{0,16}(?:退还|返还|退回|支付|结清|免除|减免|缴纳|交纳)(?=[^，。；]{0,8}(?:[，。；]|$))`,
    ),
  ],
  en: [
    new RegExp(
      `\\bshall (?:\\w+ly |also )?(?:refund|reimburse|repay|pay back|pay|waive|remit|return)\\b(?! attention)[^,.;]{0,40}?\\b${moneyInEnglish}\\b`,
      'i',
    ),
    new RegExp(
      `\\b${moneyInEnglish}(?: of[^,.;]{0,24})? shall (?:\\w+ly |also )?be (?:refunded|reimbursed|repaid|paid back|waived|paid|settled|returned)\\b`,
      'i',
    ),
  ],
}

const punishments: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /(?<!应?[自在按]|后)(?:扣除|扣减|扣发|扣罚|扣留|克扣)(?![^，。；]{0,20}(?:后|时))[^，。；]{0,12}?(?:费|工资|薪|绩效|奖金|押金|保证金|款|报酬|津贴|提成|佣金|奖励)/,
    /(?:取消|撤销|剥夺|终止)[^，。；]{0,10}(?:(?<!等级)资格|评优|评先|称号)(?![^，。；]*[的时后])/,
    /不(?:应|得)[^，。；]{0,4}(?:参与|参加)[^，。；]{0,6}(?:投标|招标|评优|参评|采购活动)/,
    /(?:给予|予以|作出|处以?|处理为)[^，。；]{0,6}(?:停岗|停职|待岗|警告|记过|通报|除名|清退|辞退|开除|降级|降职|退网|封号|下架处理)/,
    /应[^，。；]{0,6}(?:辞退|开除|除名|清退|解雇|降薪|封号)(?!制度|机制|流程|记录|情况)/,
    /(?:列入|纳入)[^，。；]{0,8}(?:不良|失信|限制|禁入)[^，。；]{0,8}(?:名单|名录|记录)/,
  ],
  en: [
    new RegExp(
      `\\bshall (?:\\w+ly )?(?:deduct|withhold|dock|retain|lose|forfeit)\\b[^,.;]{0,40}\\b${moneyInEnglish}\\b|\\b${moneyInEnglish} shall be (?:deducted|withheld|docked|forfeited)\\b`,
      'i',
    ),
    /\bshall be (?:dismissed|disqualified|demoted|expelled|delisted|banned|barred|excluded from (?:bidding|tendering|tenders|the market)|suspended from (?:duty|work|service|the platform))\b/i,
    /\bshall (?:dismiss|disqualify|expel|demote|ban|bar)\b (?:the |any |such |its )?(?:staff|riders?|drivers?|employees?|workers?|providers?|suppliers?|sellers?|merchants?|contractors?)\b/i,
    /\bshall (?:not|no longer) (?:participate|take part) in (?:bidding|tenders?|tendering)\b/i,
  ],
}
