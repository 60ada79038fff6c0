import { append } from '../model/lists.ts'
import { maskedWordSplits, maskedWords } from './chinese-lexicon.ts'
import { createLexicon, type Splits } from './lexicon.ts'
import type { FoundModal } from './modality.ts'
import { none } from './none.ts'
import { maskQuotations } from './quotations.ts'
import { isSubordinate } from './subordination.ts'

/** Finds the modal verbs of a Chinese `sentence`; see `findModals`. */
export function findChineseModals(sentence: string): readonly FoundModal[] {
  if (!anyModal.test(sentence)) return none
  const text = maskQuotations(sentence)
  let modals: FoundModal[] | undefined
  for (let index = words.nextStart(text, 0); index < text.length; index = words.nextStart(text, index)) {
    const word = words.longestAt(text, index)
    if (word === undefined) index += 1
    else if (meanings[word] === undefined) index += word.length
    else if (isModal(text, index, word)) {
      // 应可追溯: the 可 behind another modal verb makes an adjective
      if (word !== '可' || modals?.at(-1)?.span[1] !== index) modals = append(modals, found(word, index))
      index += word.length
    } else index += masks.longestAt(text, index)?.length ?? 1
  }
  if (modals === undefined) return none
  for (let position = 0; position < modals.length; position++) {
    const modal = modals[position]
    if (modal && isSubordinate(text, modals, position)) modals[position] = { ...modal, subordinate: true }
  }
  return modals
}

const masks = createLexicon(maskedWords(), maskedWordSplits)

/** Every modal verb, with what it means: the verbs of GB/T 1.1—2020 annex C, and those that authors write instead. */
const meanings: Readonly<Record<string, Pick<FoundModal, 'modality' | 'polarity'>>> = {
  不必: { modality: 'permission', polarity: 'negative' },
  不必须: { modality: 'permission', polarity: 'negative' },
  不准: { modality: 'requirement', polarity: 'negative' },
  不准许: { modality: 'requirement', polarity: 'negative' },
  不可: { modality: 'requirement', polarity: 'negative' },
  不可以: { modality: 'requirement', polarity: 'negative' },
  不可能: { modality: 'statement', polarity: 'negative' },
  不宜: { modality: 'recommendation', polarity: 'negative' },
  不应: { modality: 'requirement', polarity: 'negative' },
  不应当: { modality: 'requirement', polarity: 'negative' },
  不应该: { modality: 'requirement', polarity: 'negative' },
  不得: { modality: 'requirement', polarity: 'negative' },
  不能: { modality: 'statement', polarity: 'negative' },
  不能够: { modality: 'statement', polarity: 'negative' },
  不许: { modality: 'requirement', polarity: 'negative' },
  不须: { modality: 'permission', polarity: 'negative' },
  严禁: { modality: 'requirement', polarity: 'negative' },
  务必: { modality: 'requirement', polarity: 'positive' },
  可: { modality: 'permission', polarity: 'positive' },
  可不: { modality: 'permission', polarity: 'negative' },
  可以: { modality: 'permission', polarity: 'positive' },
  可以不: { modality: 'permission', polarity: 'negative' },
  可能: { modality: 'statement', polarity: 'positive' },
  宜: { modality: 'recommendation', polarity: 'positive' },
  应: { modality: 'requirement', polarity: 'positive' },
  应当: { modality: 'requirement', polarity: 'positive' },
  应该: { modality: 'requirement', polarity: 'positive' },
  必须: { modality: 'requirement', polarity: 'positive' },
  无需: { modality: 'permission', polarity: 'negative' },
  无须: { modality: 'permission', polarity: 'negative' },
  毋需: { modality: 'permission', polarity: 'negative' },
  毋须: { modality: 'permission', polarity: 'negative' },
  禁止: { modality: 'requirement', polarity: 'negative' },
  能: { modality: 'statement', polarity: 'positive' },
  能够: { modality: 'statement', polarity: 'positive' },
  须: { modality: 'requirement', polarity: 'positive' },
}

/** A comparison or another word that 可不 or 可以不 must not swallow: 可不少于 is 可 and 不少于. */
const comparison = /^[少多大小低高超晚早迟短长足断同定]/
/** 当日, 当场, 当面 and 当事人 behind 应 or 不应; 日常, 场所, 面向 are other words. */
const sameDay = /^(日(?!常)|场(?![所地景])|面(?![向临对])|天|月|年(?![检审])|次|期|时(?!刻)|事人)/

const literalSplits: Splits = {
  不应当: sameDay,
  可不: comparison,
  可以不: comparison,
  应当: sameDay,
}
/** Masked words and modal verbs, of which the longest decides. */
const words = createLexicon([...maskedWords(), ...Object.keys(meanings)], { ...maskedWordSplits, ...literalSplits })

/** Where this does not match, there is no modal verb: all that do not have another in them. */
const anyModal = new RegExp(
  Object.keys(meanings)
    .filter((word, _, words) => !words.some((other) => other !== word && word.includes(other)))
    .join('|'),
)

function found(literal: string, index: number): FoundModal {
  const { modality, polarity } = meanings[literal] ?? { modality: 'statement', polarity: 'positive' }
  return { literal, modality, polarity, span: [index, index + literal.length], subordinate: false }
}

/** Whether `literal` at `index`, which no masked word covers from its beginning on, is a modal verb there. */
function isModal(text: string, index: number, literal: string): boolean {
  const end = index + literal.length
  for (let inner = index + 1; inner < end; inner++) {
    const masked = masks.longestAt(text, inner)
    if (masked !== undefined && inner + masked.length > end) return false
  }
  if (literal.endsWith('应')) return !isCoping(text, end) && !isCompleteness(text, end)
  if (literal === '可') return !isQuality(text, index)
  return true
}

/** 应对 as one word, to cope: 应对措施, 应对突发事件, 积极应对; but 应对措施进行评审 and 应对用户说明 oblige. */
function isCoping(text: string, end: number): boolean {
  if (!text.startsWith('对', end)) return false
  if (copingAdverb.test(text.slice(Math.max(0, end - 5), end - 1))) return true
  const rest = text.slice(end + 1, end + 41)
  return copingObject.test(rest) && !delegatedVerb.test(rest)
}

const copingAdverb =
  /(?:[应宜可能以来于]|积极|被动|及时|共同|有效|充分|科学|妥善|联合|协同|主动|从容|如何|快速|灵活|合理|难以|用于|便于)$/
const copingObject =
  /^(?:措施|策略|方案|预案|能力|机制|计划|方法|办法|手段|流程|程序|体系|水平|准备|技巧|指南|得当|不当|自如|有力|不力|之策|突发|紧急|风险|危机|变化|挑战|高峰|灾害|自然灾害|舆情|异常|各种|各类|复杂|不可抗力|不确定|大规模|集中)/
const delegatedVerb =
  /^[^，。；：、应宜]*(?:进行|予以|加以|给予|作出|做出|实施|开展|保密|负责|承担|采取|提出|设置|建立|制定|标识|记录|评审|演练)/

/** 应修尽修, 应到未到: everything that is due. */
function isCompleteness(text: string, end: number): boolean {
  completeness.lastIndex = end
  return completeness.test(text)
}

const completeness = /(.{1,2})[尽未]\1/y

/** 可 as -able: at the end of a clause, in a row of qualities (可追溯、可检索), before 性. */
function isQuality(text: string, index: number): boolean {
  if (/^(?:[，。；、）)]|$)/.test(text.slice(index + 1, index + 2))) return true
  if (/^(?!一次|临时|周期|阶段|预防|针对)[^，。；、：的]{1,3}性(?![能质别情])/.test(text.slice(index + 1, index + 6)))
    return true
  return /可[^，。；：]{1,4}[、且和及并]$|是否$/.test(text.slice(Math.max(0, index - 6), index))
}
