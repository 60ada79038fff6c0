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

/** Makes a finder for `terms`; it looks only at the forms that begin with the character at hand. */
export function termFinder(terms: readonly KnownTerm[]): TermFinder {
  const byStart = new Map<string, { form: string; term: KnownTerm }[]>()
  for (const term of terms) {
    for (const form of term.forms) {
      const start = lowerCase(form)[0] ?? ''
      const known = byStart.get(start)
      if (known) known.push({ form, term })
      else byStart.set(start, [{ form, term }])
    }
  }
  for (const forms of byStart.values()) forms.sort((a, b) => b.form.length - a.form.length)
  return (text, language) => {
    const found: FoundTerm[] = []
    const lower = lowerCase(text)
    for (let at = 0; at < text.length; ) {
      const match = byStart
        .get(lower[at] ?? '')
        ?.find(({ form }) => (language === 'zh' || latin.test(form)) && standsAt(text, lower, form, at))
      if (match) found.push({ term: match.term, span: [at, at + match.form.length] })
      at += match?.form.length ?? 1
    }
    return found
  }
}

/** In lower case as far as that leaves every character in its place. */
function lowerCase(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

const latin = /[a-z]/i

function standsAt(text: string, lower: string, form: string, at: number): boolean {
  if (!latin.test(form)) return text.startsWith(form, at)
  const isWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{Script=Latin}\d]/u.test(character)
  return lower.startsWith(lowerCase(form), at) && !isWord(text[at - 1]) && !isWord(text[at + form.length])
}
