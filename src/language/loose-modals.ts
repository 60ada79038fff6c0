import type { Language } from '../model/text.ts'
import { matchesOf } from './matches.ts'
import type { FoundModal } from './modality.ts'
import { maskQuotations } from './quotations.ts'
import { isSubordinate } from './subordination.ts'

/** A word that authors write for a modal verb, with the verb that a standard has for it. */
export interface LooseModal extends FoundModal {
  readonly preferred: string
}

/**
 * Finds words that require, recommend or permit without a modal verb of the standard — 要, 需, 鼓励, 允许, has to — in main clauses;
 * `modals` are the modal verbs found in the same text.
 */
export function findLooseModals(text: string, modals: readonly FoundModal[], language: Language): LooseModal[] {
  return language === 'zh' ? inChinese(text, modals) : inEnglish(text, modals)
}

const chineseHint = /[要需勿]|鼓励|[提倡]倡|最好|力[求争]|争取|允许|准许|不用|号召/
const englishHint =
  /\b(?:needs? to|ha(?:s|ve) to|will|obliged|required|encouraged|advisable|desirable|recommended|expected|may not|ought|supposed|allowed|permitted|forbidden|prohibited|(?:is|are) to)\b/i

/** One of these stands in every text in which there is such a word, whatever its language. */
export const looseModalHints = [chineseHint, englishHint]

function inChinese(sentence: string, modals: readonly FoundModal[]): LooseModal[] {
  if (!chineseHint.test(sentence)) return []
  const text = maskQuotations(sentence)
  const found = patterns.flatMap(({ pattern, modality, preferred, polarity = 'positive' }) =>
    matchesOf(text, pattern).map((match): LooseModal => {
      const span = [match.index, match.index + match[0].length] as const
      return { literal: match[0], modality, polarity, preferred, span, subordinate: false }
    }),
  )
  if (found.length === 0) return []
  const all = [...modals, ...found].sort((a, b) => a.span[0] - b.span[0])
  return found.filter((loose) => {
    const [start, end] = loose.span
    if (modals.some(({ span }) => span[0] <= start && span[1] >= end)) return false
    const index = all.indexOf(loose)
    if (isSubordinate(text, all, index)) return false
    const previous = all[index - 1]
    if (previous !== undefined && !/[，。；]/.test(text.slice(previous.span[1], start))) return false
    return isPredicate(text, loose)
  })
}

interface LoosePattern {
  readonly pattern: RegExp
  readonly modality: FoundModal['modality']
  readonly preferred: string
  readonly polarity?: FoundModal['polarity']
}

const patterns: readonly LoosePattern[] = [
  {
    pattern:
      /(?<![不主需重只必纲摘提概纪简首次将索扼紧机择险想若如所是与同应宜可])(?:一定)?要(?![求素点件么是领闻害约旨道塞目价职挟地闻])/g,
    modality: 'requirement',
    preferred: '应',
  },
  { pattern: /(?<![需要])不要(?![求素点件紧])/g, modality: 'requirement', preferred: '不应', polarity: 'negative' },
  {
    pattern:
      /(?<![所急必按供如若无不毋军内外特亟刚共凡因视只何凡是尚还应宜可能]|是否)需(?:要)?(?![求方时的，。；、）)]|要?系数|$|[^，。；]{0,4}(?:情况|程度))/g,
    modality: 'requirement',
    preferred: '应',
  },
  { pattern: /(?<![不])(?:切勿|请勿|勿(?!论))/g, modality: 'requirement', preferred: '不应', polarity: 'negative' },
  { pattern: /(?<![没如若确未])有必要(?![时的，。；])/g, modality: 'requirement', preferred: '应' },
  {
    pattern: /不(?:需要|需|用)(?![求方时的，。；、于作途户]|$)/g,
    modality: 'permission',
    preferred: '不必',
    polarity: 'negative',
  },
  {
    pattern: /(?<![受被获为在])(?:鼓励|提倡|倡导|号召)(?![的性奖政措机制方金])/g,
    modality: 'recommendation',
    preferred: '宜',
  },
  { pattern: /最好(?![的水成质服])/g, modality: 'recommendation', preferred: '宜' },
  { pattern: /(?<![应宜可])(?:力求|力争)/g, modality: 'recommendation', preferred: '宜' },
  {
    pattern:
      /(?<![经未所被获受已不最和与、或及])(?:允许|准许)(?![误偏值的范差公可型时后，。；、）]|[^，。；]{0,3}(?:偏差|误差)|[^，。；]{0,6}[量值限差率数](?:[应不为是的在与，。；、）]|$))/g,
    modality: 'permission',
    preferred: '可',
  },
  {
    pattern: /(?<![经未所被获受])不允许(?![的，。；、）])/g,
    modality: 'requirement',
    preferred: '不应',
    polarity: 'negative',
  },
]

/** Whether the word is what the sentence says, and not part of an attribute (需返修的产品) or a wish of somebody else. */
function isPredicate(text: string, { span: [start, end], literal }: LooseModal): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[，。；：]/)
      .at(-1) ?? ''
  const after = text.slice(end).split(/[，。；]/)[0] ?? ''
  if (before.trim() === '' && /的[^，。；]/.test(after) && /^[需要]/.test(literal)) return false
  if (/(?:条件|情况|时间|技术|根据|满足|按|用户的|是否|何时)$/.test(before)) return false
  if (/^(?:当|如|若|凡|因|由于)/.test(before.trim())) return false
  if (/(?:时|的|后|前|者)$/.test(after) && text.charAt(end + after.length) === '，') return false
  return !/^(?:最好)$/.test(literal) || after !== ''
}

function inEnglish(sentence: string, modals: readonly FoundModal[]): LooseModal[] {
  if (!englishHint.test(sentence)) return []
  const text = maskQuotations(sentence)
  return englishPatterns.flatMap(({ pattern, modality, preferred, polarity = 'positive' }) =>
    matchesOf(text, pattern).flatMap((match): LooseModal[] => {
      const span = [match.index, match.index + match[0].length] as const
      const clause = text.slice(0, span[0]).split(/[,;.]/).at(-1) ?? ''
      const isOpened = /\b(?:if|when|where|whether|that|which|who|unless|until|as|because|what|why|how)\b/i.test(clause)
      const follows = modals.some(({ span: [, end] }) => end <= span[0] && !/[,;.]/.test(text.slice(end, span[0])))
      return isOpened || follows ? [] : [{ literal: match[0], modality, polarity, preferred, span, subordinate: false }]
    }),
  )
}

const englishPatterns: readonly LoosePattern[] = [
  {
    pattern:
      /\b(?:needs? to|ha(?:s|ve) to|(?:is|are) (?:obliged|expected|supposed|required) to|(?:is|are) to(?: not)? be(?! (?:expected|found|seen|understood))(?= [a-z]+(?:ed|en|wn|ept|pt|ld|de|t)\b)|will(?! not be liable)(?: not)?)(?= [a-z])/gi,
    modality: 'requirement',
    preferred: 'shall',
  },
  {
    pattern:
      /\b(?:(?:is|are) encouraged to|it is (?:advisable|desirable|recommended)(?: to| that)?|ought(?: not)? to(?= [a-z]))/gi,
    modality: 'recommendation',
    preferred: 'should',
  },
  { pattern: /\b(?:is|are) (?:allowed|permitted) to(?= [a-z])/gi, modality: 'permission', preferred: 'may' },
  {
    pattern:
      /\b(?:is|are) (?:strictly )?(?:forbidden|prohibited)(?! (?:by|under|goods|items|substances|articles)\b)|\b(?:is|are) not (?:allowed|permitted)\b/gi,
    modality: 'requirement',
    preferred: 'shall not',
    polarity: 'negative',
  },
  { pattern: /\bmay not\b/gi, modality: 'permission', preferred: 'shall not', polarity: 'negative' },
]
