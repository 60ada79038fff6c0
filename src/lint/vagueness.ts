import { findQuantities } from '../language/quantities.ts'
import type { DemandWord } from './demand-words.ts'
import { isSaidQuality } from './said-qualities.ts'

/** Whether a word of the vague lists leaves its requirement open, given what stands around it. */
export function isVague(found: DemandWord): boolean {
  const { linted, word } = found
  const isChinese = linted.standard.language === 'zh'
  if (isChinese ? isOtherUse(found) : isOtherUseInEnglish(found)) return false
  if (isExplained(found)) return false
  switch (word.list) {
    case 'vague-time':
      return !isTimed(found)
    case 'vague-frequency':
      return !isRepeated(found)
    case 'vague-amount':
      return !isCounted(found)
    case 'quality':
      return isSaidQuality(found)
    default:
      return true
  }
}

/** As a name of what is measured or asked (及时率, 是否及时), as a grade beside others, or as a relation (与……相关的). */
function isOtherUse({ word, before, after }: DemandWord): boolean {
  if (/^(?:性|率|度(?![过日])|程度|与否|指数)/.test(after) || /是否[^，。；]{0,6}$/.test(before)) return true
  if (
    /(?:优秀|优良|优|合格|中等|较差|及格|一般|较好|良好|满意)[、和或]$/.test(before) ||
    /^[、和或](?:优|合格|中等|一般|及格|较差|良好)/.test(after)
  )
    return gradeWords.has(word.word)
  if (word.word.startsWith('较') && /^的?[^，。；]{0,8}为准/.test(after)) return true
  if (word.word === '有效' && validThing.test(after)) return true
  if (word.word === '相应') return !isOwed(before, after)
  if (word.word === '必要' && /(?<!具|拥|备|含|设|带|配|所)有$/.test(before)) return true
  return relationWords.has(word.word) && isRelation(before, after)
}

/** 具备相应的资质, 采取相应措施: corresponding to what is not said. */
function isOwed(before: string, after: string): boolean {
  return (
    /(?:具有|具备|取得|持有|采取|配备|拥有|获得)[^，。；与和的]{0,6}$/.test(before) &&
    !/(?:按|根据|依据|依照|表|与|和|对|同)/.test(before) &&
    /^的?[^，。；的]{0,6}(?:资质|资格|证书|证件|能力|措施|条件|知识|技能|设备|设施|人员|手段|经验)/.test(after)
  )
}

/** What is valid or not, and what is counted: 有效健康证明, 有效回收率. */
const validThing =
  /^[^，。；的]{0,4}(?:证|执照|许可|票|合同|资质|资格|保险|率|数|量|值|期|样本|时间|时长|氯|碘|磷|氮|钾|截面|直径|半径|孔径|高度|宽度|深度|厚度|行程|像素|塔板)/
const gradeWords: ReadonlySet<string> = new Set(['良好', '优良', '优质', '较好', '较差', '完善'])
const relationWords: ReadonlySet<string> = new Set(['相关', '有关'])

/** 与故障相关的记录 says related to what; and 相关法规 is another matter, that of empty references. */
function isRelation(before: string, after: string): boolean {
  if (/^[^，。；、]{0,6}(?:法律|法规|规章|规定|标准|政策|规范)/.test(after)) return true
  return /(?:与|和|同|跟|对)[^，。；、]{1,24}$/.test(before) && /^(?:的|[，。；、）]|$)/.test(after)
}

function isOtherUseInEnglish({ word, before, after }: DemandWord): boolean {
  if (/\bwhether\b[^,.;]{0,20}$/i.test(before)) return true
  if (word.list === 'vague-amount' && /^ ?(?:if|when|where|whenever|as)\b[^,;]*$/i.test(before)) return true
  if (word.word === 'clear') return /\b(?:shall|to|not|and|or) $/i.test(before)
  if (word.word === 'certain')
    return !/^ (?:period|time|number|level|extent|degree|amount|conditions?|requirements?|cases?)/.test(after)
  return word.word === 'good' && /^ (?:or service|is|are)\b/.test(after)
}

/** Whether the sentence says right behind the word what it means. */
function isExplained({ after }: DemandWord): boolean {
  return /^[^，。；]{0,12}(?:（[^）]*(?:\d|见|按|符合|即|不|指)[^）]*）|，\s?(?:即|是?指|具体为))|^[^,.;]{0,40}(?: \([^)]*(?:\d|see|that is|i\.e\.|not)[^)]*\)|, (?:that is|i\.e\.|namely))/i.test(
    after,
  )
}

const timeUnits: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'working-day', 'week', 'month', 'quarter', 'a'])

function isTimed({ linted, demand, before, after }: DemandWord): boolean {
  if (/当[日天场班]|次日|同日|即日|same day|same shift|next working day|immediately/.test(near(before, after)))
    return true
  if (/规定的?(?:时限|期限|时间|日期)内?|within the (?:time|period|limit)/.test(demand.text)) return true
  return linted.quantities.some(
    ({ unit, span: [start, end] }) =>
      timeUnits.has(unit) &&
      start >= demand.span[0] &&
      end <= demand.span[1] &&
      /^(?:（[^）]*）|\([^)]*\))? ?(?:[以之]?内|before|of|from|after|following)|^/.test(
        demand.text.slice(end - demand.span[0]),
      ) &&
      isDeadline(demand.text, start - demand.span[0], end - demand.span[0]),
  )
}

/** Whether a time is one by which something is to be done, not one for which it is kept. */
function isDeadline(text: string, start: number, end: number): boolean {
  return (
    /^(?:（[^）]*）|\([^)]*\))? ?[以之]?内/.test(text.slice(end)) ||
    /(?:不(?:超过|大于|晚于|迟于|长于)|within|at most|no later than|not later than)(?: the)? ?$/i.test(
      text.slice(0, start),
    )
  )
}

function isRepeated({ demand }: DemandWord): boolean {
  return /每(?:\s?\d|[一二三四五六七八九十两半个])|每\s?(?:自然)?(?:年|月|季|周|日|天|班|旬)|逐[年月季周日]|间隔|周期|\d\s?次|[一二三四五六七八九十两]次|年度|季度|月度|半年|\b(?:every|each|per|once|twice|annual(?:ly)?|monthly|weekly|daily|quarterly|yearly|times|interval of|intervals not)\b/i.test(
    demand.text,
  )
}

/** Whether a number or a rule beside the word says how much. */
function isCounted({ linted, before, after }: DemandWord): boolean {
  const { language } = linted.standard
  if (
    /^[^。；]{0,32}(?:不(?:应)?少于|至少|不(?:应)?低于|不(?:应)?小于|at least|not less than|no fewer than)/.test(after)
  )
    return true
  if (/(?:不少于|至少|不低于|规定的?|确定的?)[^，。；]{0,6}$/.test(before)) return true
  return findQuantities(near(before, after), language).length > 0
}

/** What stands around the word within its part of the sentence. */
function near(before: string, after: string): string {
  return `${before.split(/[，；]/).at(-1) ?? ''}${after.split(/[，；]/)[0] ?? ''}`
}
