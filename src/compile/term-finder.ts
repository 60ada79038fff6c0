import { none } from '../language/none.ts'
import { createWordIndex } from '../language/word-index.ts'
import { append } from '../model/lists.ts'
import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import type { AuthoredOf } from './authored.ts'

/** A term that a text can use, with the forms by which it is found. */
export interface KnownTerm {
  readonly id: string
  readonly standard: string
  readonly forms: readonly string[]
}

/** A use of a term found in plain text. */
export interface FoundTerm {
  readonly term: KnownTerm
  readonly span: Span
}

/** Finds terms in text, the longest form at each place; English forms only as whole words, Chinese ones not in English text. */
export type TermFinder = (text: string, language: Language) => readonly FoundTerm[]

/** Every form by which the family's terms may be used: preferred and admitted, Chinese and English. */
export function knownTerms(standard: string, terms: readonly AuthoredOf<'term'>[]): KnownTerm[] {
  return terms.map(({ unit }) => {
    const preferred = typeof unit.term === 'string' ? [unit.term] : [unit.term.zh, unit.term.en]
    const admitted = [...(unit.aliases?.zh ?? []), ...(unit.aliases?.en ?? []), unit.abbreviation]
    return { id: unit.id, standard, forms: [...preferred, ...admitted].flatMap((form) => (form ? [form] : [])) }
  })
}

/** Makes a finder for `terms`; it looks only where a form may begin. */
export function termFinder(terms: readonly KnownTerm[]): TermFinder {
  const forms = createWordIndex(terms.flatMap(formsOf), ({ lower }) => lower)
  return (text, language) => {
    let found: FoundTerm[] | undefined
    const lowerText = lowerCase(text)
    let at = forms.nextStart(lowerText, 0)
    while (at < text.length) {
      const start = at
      const match = forms
        .startingAt(lowerText, start)
        ?.find((form) => (language === 'zh' || form.isLatin) && standsAt(text, lowerText, form, start))
      const end = start + (match?.form.length ?? 1)
      if (match) found = append(found, { term: match.term, span: [start, end] })
      at = forms.nextStart(lowerText, end)
    }
    return found ?? none
  }
}

function formsOf(term: KnownTerm): Form[] {
  return term.forms.map((form) => ({ form, lower: lowerCase(form), isLatin: latin.test(form), term }))
}

/** In lower case as far as that leaves every character in its place. */
function lowerCase(text: string): string {
  if (!maybeCapital.test(text) || !capital.test(text)) return text
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

const capital = /\p{Lu}/u
/** The ranges in which capitals stand; most texts have nothing of them, which is told much sooner than what a capital is. */
const maybeCapital = /[A-Z\u00C0-\u1FFF\u2100-\u218F\u2C00-\u2DFF\uA640-\uABFF\uD800-\uDBFF\uFF21-\uFF3A]/
const latin = /[a-z]/i

interface Form {
  readonly form: string
  readonly lower: string
  readonly isLatin: boolean
  readonly term: KnownTerm
}

function standsAt(text: string, lowerText: string, { form, lower, isLatin }: Form, at: number): boolean {
  if (!isLatin)
    return text.startsWith(form, at) && !institution.test(text.slice(at + form.length, at + form.length + 2))
  return lowerText.startsWith(lower, at) && !isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + form.length))
}

/** What makes the name of an institution of the word before it: 图书馆 is no use of 图书; but 维修厂家 is one of 维修. */
const institution = /^(?:馆|店(?!内|外|铺)|院(?!内|外)|厂(?![家商内外])|局(?![部面域]))/

function isWord(character: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(character)
}
