import type { Language } from '../model/text.ts'
import type { ListedWordFinder } from './listed-words.ts'

/** What a sentence says of whom, before its modal verb. */
export type Subject =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'named'
      /** The noun phrase, without the conditions around it. */
      readonly phrase: string
      /** Whether its noun is one of those who act: a person or an organization. */
      readonly acts: boolean
    }

const absent: Subject = { kind: 'absent' }

/**
 * Reads the subject from `before`, what stands in a sentence before its modal verb; `findPeople` finds the words of the lists
 * `agent` and `counterparty`. A subject named in an earlier part of the sentence counts, one within a condition only if it acts.
 */
export function readSubject(before: string, language: Language, findPeople: ListedWordFinder): Subject {
  return language === 'zh' ? chineseSubject(before, findPeople) : englishSubject(before, findPeople)
}

function chineseSubject(before: string, findPeople: ListedWordFinder): Subject {
  const segments = before.split(/[，；：:,;]/)
  const phrase = nounPhrase(segments.at(-1) ?? '', findPeople)
  if (phrase !== undefined) return named(phrase, 'zh', findPeople)
  for (const segment of segments.slice(0, -1).reverse()) {
    const carried = carriedSubject(segment.trim(), findPeople)
    if (carried !== undefined) return named(carried, 'zh', findPeople)
  }
  return absent
}

function named(phrase: string, language: Language, findPeople: ListedWordFinder): Subject {
  const last = findPeople(phrase, language).at(-1)
  const acts =
    last !== undefined &&
    phrase
      .slice(last.span[1])
      .replace(/[（(][^）)]*[）)]$/, '')
      .trim() === ''
  return { kind: 'named', phrase, acts }
}

const leadingAdverb =
  /^(?:并且|并|且|同时|此外|另外|此时|也|还|均|都|一般|通常|原则上|首先|其次|然后|随后|最后|必要时|一般情况下|特殊情况下)+/
const timed =
  /^(?:在|于)?[^，。；]*?(?:之前|之后|以前|以后|期间|过程中|的同时|[情形]况下|情形下|(?:天气|条件|环境|状态|模式|前提|基础|形势)下|之日起|时刻起|[时后前起](?!间|续|台|期|往|提|置|点|刻|限|段))/
const preposition =
  /^(?:在(?!线|岗|职|校|场人|册|库|建|用|途|编)|于|对于?(?![象接方讲外账比])|针对|按照?(?![钮键摩揭])|依据|依照|根据|自(?![助动行营建检查评控来学习])|从(?!业|事)|经过?(?![营理销办纪济验手络])|通过(?!率)|为了?|除(?![尘湿颤霜锈菌])|当(?!事|地|班|值)|如果?|若(?!干)|凡|因(?!素|子)|由于|向(?!导)|遇|以)/
const event =
  /^(?:接到|收到|完成|发现|发生|遇到|出现|涉及|进行|实施|需要|更换|维修|检测|交付|受理|关闭)(?!人|员|方|者|单位|机构|企业|公司|部门|中心|网点|工程师|师|商)/

/** The noun phrase right before the modal verb; `undefined` if only conditions and adverbs stand there. */
function nounPhrase(segment: string, findPeople: ListedWordFinder): string | undefined {
  const phrase = segment.trim().replace(leadingAdverb, '')
  if (phrase === '') return undefined
  const people = findPeople(phrase, 'zh')
  const last = people.at(-1)
  if (last !== undefined && last.span[1] === phrase.length && !preposition.test(phrase)) return phrase
  if (preposition.test(phrase) || event.test(phrase)) {
    const rest = phrase.replace(timed, '')
    if (rest !== phrase) return nounPhrase(rest, findPeople)
    if (!preposition.test(phrase)) return phrase
    return last !== undefined && last.span[1] === phrase.length && last.span[0] > 2 ? last.word : undefined
  }
  const inserted =
    /^([^，。；]{1,16}?)(?:在|于)[^，。；]{1,20}(?:时|后|前|期间|过程中|(?:情况|天气|条件|环境|状态|模式)下)$/.exec(
      phrase,
    )?.[1]
  if (inserted !== undefined) return inserted // 冷藏车在装货前
  if (
    /(?:时|后|前|期间|之日起|时刻起|(?:情况|天气|条件|环境|状态|模式)下)$/.test(phrase) &&
    !/(?:工时|售后|售前|事前|事后)$/.test(phrase)
  ) {
    return carriedSubject(phrase, findPeople)
  }
  return phrase
}

/** The subject that an earlier part of the sentence has for the whole of it. */
function carriedSubject(segment: string, findPeople: ListedWordFinder): string | undefined {
  if (segment === '' || preposition.test(segment) || event.test(segment)) return undefined
  if (state.test(segment) && !findPeople(segment, 'zh').some(({ list }) => list === 'agent')) return undefined
  const isCondition = /(?:时|的|后|前|起|内|期间|(?:情况|情形|天气|条件|环境|状态|模式)下|过程中)$/.test(segment)
  const first = findPeople(segment, 'zh')[0]
  if (
    first !== undefined &&
    first.span[0] <= 8 &&
    first.list === 'agent' &&
    !/[对向由被将把为给]/.test(segment.slice(0, first.span[0]))
  )
    return segment.slice(0, first.span[1])
  if (first?.list === 'counterparty' && first.span[0] === 0 && /^(?:在|于)/.test(segment.slice(first.span[1])))
    return first.word
  return isCondition ? undefined : segment
}

/** 基坑深度超过5 m，: what has come about, without a word that says so. */
const state =
  /(?:超过|高于|低于|大于|小于|少于|多于|不足|达到|未达|异常|故障|失效|损坏|报警|停电|中断|泄漏)(?:[^，。；的]{0,8})$/

const englishOpening =
  /^(?:if|when|where|whenever|after|before|in|on|for|upon|within|at|during|once|unless|following|as|to|by|with|from|until|while|on receipt of|prior to)\b/i

function englishSubject(before: string, findPeople: ListedWordFinder): Subject {
  const parts = before.split(/,\s+|;\s+|:\s+/)
  const own = (parts.at(-1) ?? '').trim().replace(/^(?:and|or|but|then|also|in addition|therefore)\b\s*/i, '')
  if (own !== '' && !englishOpening.test(own))
    return /^(?:it|there)$/i.test(own) ? absent : named(own, 'en', findPeople)
  const carried = parts
    .slice(0, -1)
    .find((part) => !englishOpening.test(part.trim()))
    ?.trim()
  if (carried === undefined || carried === '') return absent
  return named(carried, 'en', findPeople)
}
