import type { Message } from '../../model/text.ts'
import { type DemandWord, demandWords } from '../demand-words.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isBinding } from '../zones.ts'

export const requirementFirm: CatalogRule = {
  id: 'requirement-firm',
  summary: {
    zh: '要求不与“尽可能”“考虑”“一般”“原则上”等词连用。',
    en: 'A requirement is not weakened by words such as “as far as possible” or “normally”.',
  },
  source: [sources.gbValues, sources.isoModalVerbs],
  covers: ['MOD-06', 'MOD-07'],
  severity: 'error',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, written } of demandWords(family, hedges, weakens)) yield { place, message: weakened(written) }
    for (const { provision, words, zone, demands } of groupsOf(family.provisions).worded) {
      if (demands.length > 0 || zone !== 'body' || !isBinding(zone, provision)) continue
      const word = words.find(
        ({ word: { length }, word: found, span }) =>
          found === '原则上' && !provision.text.plain.startsWith('的', span[0] + length),
      )
      if (word !== undefined) yield { place: family.placeOf(provision, word.span), message: weakened(word.word) }
    }
  },
}

const hedges = new Set(['hedge'] as const)

/** Whether the word stands so that it weakens what the sentence demands. */
function weakens(found: DemandWord): boolean {
  const { linted, word } = found
  if (linted.standard.language === 'en') return weakensInEnglish(found)
  if (verbs.has(word.word)) return isDemanded(found)
  if (word.word === '一般') return isAdverb(found)
  return !/^(?:的(?!情况下)|性)/.test(found.after)
}

/** Words that weaken only as what is demanded: 应考虑; but not 记录考虑的因素. */
const verbs: ReadonlySet<string> = new Set('考虑 优先 避免 慎重 谨慎 争取 力争 力求'.split(' '))

function isDemanded({ linted, demand, word, before, after }: DemandWord): boolean {
  const { modal, span } = demand
  if (modal === undefined) return before.trim() === '' && !after.startsWith('的') && linted.leadIn !== undefined
  if (modal.polarity === 'negative') return false
  const start = modal.span[1] - span[0]
  const position = word.span[0] - span[0]
  return position >= start && adverbial.test(before.slice(start))
}

const adverbial =
  /^(?:充分|综合|全面|统筹|认真|仔细|首先|先|同时|均|都|也|还|予以|加以|积极|主动|在[^，；、]*|于[^，；、]*|对[^，；、]*|为[^，；、]*|按[^，；、]*|向[^，；、]*)?$/

/** 一般 before a modal verb, a comma or a preposition; in 一般投诉 it names a class. */
function isAdverb({ before, after }: DemandWord): boolean {
  if (/(?:的|和|或|、|与|属于|为|分为|即)$/.test(before)) return false
  return /^(?:不?应|，|由|在(?!线)|不宜|须|必须|需)/.test(after)
}

function weakensInEnglish({ demand, word, written, before, after }: DemandWord): boolean {
  const { modal, span } = demand
  const isAfterModal = modal !== undefined && word.span[0] >= modal.span[1]
  const between = isAfterModal ? before.slice(modal.span[1] - span[0]) : undefined
  if (englishVerbs.test(word.word))
    return between !== undefined && modal?.polarity !== 'negative' && /^ (?:\w+ly )?$/.test(between)
  if (/^(?:normally|generally|usually|typically|ordinarily)$/i.test(written)) {
    if (/^ (?:accepted|available|known|recognized|open|closed)/.test(after)) return false
    return between === undefined ? before.trim() === '' || /^ ?$/.test(between ?? '') : /^(?: \w+){0,3} $/.test(between)
  }
  return true
}

const englishVerbs =
  /^(?:consider|take into consideration|avoid|try to|attempt to|endeavou?r to|strive to|seek to|make (?:every |reasonable )?efforts?|use (?:best|reasonable) efforts)$/

function weakened(written: string): Message {
  return {
    zh: `要求中出现了 \`${written}\`，要求应能判定是否做到，请删去它，写明条件和数值，或改为推荐`,
    en: `Unexpected \`${written}\` in a requirement, expected a demand that is met or not; state condition and value, or make it a recommendation`,
  }
}
