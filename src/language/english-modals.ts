import { matchesOf } from './matches.ts'
import type { FoundModal } from './modality.ts'
import { maskQuotations } from './quotations.ts'

/** Finds the modal verbs of an English `sentence`; see `findModals`. */
export function findEnglishModals(sentence: string): readonly FoundModal[] {
  const text = maskQuotations(sentence)
  const modals: FoundModal[] = []
  for (const match of matchesOf(text, modalVerb)) {
    const literal = match[0]
    const verb = match[1]?.toLowerCase() ?? ''
    const start = match.index
    const end = start + literal.length
    if (isOtherWord(verb, text.slice(Math.max(0, start - lookBehind), start), text.slice(start, end + lookAhead)))
      continue
    const polarity = match[2] === undefined ? 'positive' : 'negative'
    modals.push({
      literal,
      polarity,
      span: [start, end],
      modality: modalities[verb] ?? 'statement',
      subordinate: false,
    })
  }
  return modals.map((modal, index) => ({ ...modal, subordinate: isSubordinate(text, modals, index) }))
}

const modalVerb = /(?<![\w-])(shall|should|must|may|can|need)(n['’]t|['’]t|not| not| never)?(?![\w-])/gi
const lookBehind = 32
const lookAhead = 24

const modalities: Readonly<Record<string, FoundModal['modality']>> = {
  can: 'statement',
  may: 'permission',
  must: 'requirement',
  need: 'permission',
  shall: 'requirement',
  should: 'recommendation',
}

/** Whether `verb` is a noun, a month, an inversion or part of a set phrase, given the text before and from it on. */
function isOtherWord(verb: string, before: string, from: string): boolean {
  switch (verb) {
    case 'may':
      return isMonth(before, from) || /\bas( the case)? $/i.test(before) || /^may ?be\b(?! [a-z]+)/i.test(from)
    case 'can':
      return (
        /\b(a|an|the|each|every|per|tin|spray|aerosol|trash|fuel|oil|one|this) $/i.test(before) &&
        !/^can ?not/i.test(from)
      )
    case 'must':
      return /\b(a|the) $/i.test(before)
    case 'need':
      return !/^need(n['’]t| not)/i.test(from) || /\b(do|does|did|the|a|no|any) $/i.test(before)
    case 'should':
      return from.startsWith('Should ')
    default:
      return false
  }
}

/** May is the month beside a day or year, after a preposition of time, or written with a capital within a sentence. */
function isMonth(before: string, from: string): boolean {
  if (!from.startsWith('May')) return false
  return /^May,? \d/.test(from) || /\d(st|nd|rd|th)? $/.test(before) || /[\p{L},] $/u.test(before)
}

/** Whether the modal at `index` belongs to a clause that another word opens: that may, which can, if … can, so that … may. */
function isSubordinate(text: string, modals: readonly FoundModal[], index: number): boolean {
  const start = modals[index]?.span[0] ?? 0
  const from = Math.max(index > 0 ? (modals[index - 1]?.span[1] ?? 0) : 0, clauseStart(text, start))
  const before = text.slice(from, start)
  if (/\b(that|which|who|whom|whose|whoever|whatever) $/i.test(before)) return true
  if (openingConjunction.test(before)) return true
  return hasSibling(text, modals, index) && (relativeSubject.test(before) || conjunction.test(before))
}

const conjunctions =
  'if|when|where|whenever|wherever|whether|unless|until|once|how|what|why|because|although|while|as long as|so that|in case'
const openingConjunction = new RegExp(`^ ?(?:${conjunctions})\\b`, 'i')
const conjunction = new RegExp(`\\b(?:${conjunctions})\\b[^,;:.]* $`, 'i')
const relativeSubject =
  /\b(?:that|which|whom|whose) (?:the|an?|its|their|it|they|he|she|each|any|no|all|users?|staff)\b(?: [\w'’-]+){0,4} $/i

/** Whether the sentence of the modal at `index` has another modal. */
function hasSibling(text: string, modals: readonly FoundModal[], index: number): boolean {
  const [start, end] = modals[index]?.span ?? [0, 0]
  const previous = index > 0 ? modals[index - 1] : undefined
  const next = modals[index + 1]
  const isSameSentence = (from: number, to: number) => !/[.;?!](?:\s|$)/.test(text.slice(from, to))
  return (
    (previous !== undefined && isSameSentence(previous.span[1], start)) ||
    (next !== undefined && isSameSentence(end, next.span[0]))
  )
}

const longestClause = 200

/** Where the part of the sentence begins that holds the character at `index`: behind the nearest punctuation mark. */
function clauseStart(text: string, index: number): number {
  const earliest = Math.max(0, index - longestClause)
  for (let at = index - 1; at >= earliest; at--) if (',;:.?!'.includes(text.charAt(at))) return at + 1
  return earliest
}
