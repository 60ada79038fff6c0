import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import type { Demand } from './demands.ts'

/**
 * Where a sentence demands that somebody be content or a need be met, without saying what for that is to be done: 满足使用需求,
 * 得到好评, to the satisfaction of the guest. Sentences with a figure say it by that.
 */
export function findOpenAim({ text, modal, span }: Demand, language: Language): Span | undefined {
  if (modal === undefined || modal.polarity === 'negative') return undefined
  const from = modal.span[1] - span[0]
  const found = aims[language].exec(text.slice(from))
  if (found === null) return undefined
  if (/认可$/.test(found[0]) && !/(?:质量|服务|水平|效果|表现)$/.test(text.slice(0, modal.span[0] - span[0])))
    return undefined
  const start = span[0] + from + found.index
  return [start, start + found[0].length]
}

/** One of these stands in every such sentence. */
export const openAimHints: readonly RegExp[] = [
  /满[足意]|适应|符合|好评|信任|赞誉|肯定|关[爱怀照]|便利|尊重/,
  /[体展]现|[彰凸]显|突出|弘扬|传承|融入|力度|[放舒安]心|认可/,
  /reflect|embody|express|convey|showcase|meet|satisf|suit|fulfil|cater|please|delight|awareness/i,
]

const aims: Readonly<Record<Language, RegExp>> = {
  zh: /(?<![以来为能地否]|便于|用于)(?:(?:满足|适应)(?![^，。；]*(?:下列|表|附录|规定|合同|第|公式|《))[^，。；]{0,12}(?:需要|需求|期望|预期|诉求)|(?:取得|获得|赢得|博得|得到)[^，。；]{0,10}(?:好评|信任|赞誉|肯定|满意)|(?:给予|提供|给)[^，。；]{0,10}(?:关爱|关怀|关照|便利|尊重)|(?:体现|彰显|展现|突出|弘扬|传承|凸显|融入)[^，。；]{0,10}(?:特色|精神|理念|文化|风格|关怀|形象|水平|优势|价值|内涵|底蕴|品位)|(?:满足|符合)[^，。；]{0,4}(?:用户|客户|顾客|消费者|旅客|乘客|业主|宾客|服务对象|使用者)[^，。；]{0,4}要求|加大[^，。；]{0,10}力度|(?:达到|做到)[^，。；]{0,8}满意|[使让令][^，。；的]{1,10}(?:满意|放心|舒心|安心))(?=[，。；]|$)|(?:得到|获得|取得|受到)[^，。；]{0,6}(?:广泛|普遍)?认可(?=[，。；]|$)/,
  en: /\b(?:reflect|embody|express|convey|showcase)(?: [\w’'-]+){0,3} (?:culture|spirit|values?|philosophy|heritage|identity|character|style)\b|\b(?:meet|satisfy|suit|fulfil|fulfill|cater to|cater for)(?: (?!specified|following)[\w’'-]+){0,3}? (?:needs|demands|expectations|wishes)\b(?! (?:specified|given|listed|stated|set out|defined|described|in \d|in Table|in Annex))|\b(?:satisfy|please|delight) (?:the |all |its |their )?(?:users?|customers?|consumers?|clients?|guests?|passengers?|buyers?|readers?)(?=[.,;]|$)|\bto the (?:full |complete )?satisfaction of\b|\b(?:raise|increase|build|heighten)(?: (?:its|their|the))?(?: \w+)? awareness\b/i,
}
