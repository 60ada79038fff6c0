import { maskQuotations } from '../../language/quotations.ts'
import { createWordFinder } from '../../language/words.ts'
import type { Standard } from '../../model/catalog.ts'
import { onceEach } from '../../model/once-each.ts'
import { type Localized, localized, type Message } from '../../model/text.ts'
import type { Term } from '../../model/units.ts'
import { listAt } from '../front-matter-values.ts'
import type { PreparedDocument } from '../linted-document.ts'
import type { LintedProvision } from '../linted-family.ts'
import type { Passage, PassageZone } from '../passages.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { admittedForms, deprecatedForms } from '../term-forms.ts'
import { placeOf } from '../typed-places.ts'

export const termPreferred: CatalogRule = {
  id: 'term-preferred',
  summary: {
    zh: '条款、定义、注和表使用优先术语，不使用被弃用的词。',
    en: 'Provisions, definitions, notes and tables use the preferred term, not a deprecated form.',
  },
  source: [sources.gbConsistency, sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-09'],
  scope: 'catalog',
  *check({ compilation, parts }) {
    const { preferred, hint, find } = wordsOf(compilation.catalog.standards)
    if (preferred.size === 0) return
    const deprecatedIn = ({ provision, standard }: LintedProvision): Finding[] =>
      find(provision.text.plain).flatMap(({ word, span }) => {
        const term = preferred.get(word)
        if (term === undefined) return []
        const written = provision.text.plain.slice(...span)
        return [{ place: provision.place, message: deprecated(written, localized(term, standard.language)) }]
      })
    const deprecatedBeside = (document: PreparedDocument): Finding[] => {
      if (!hint.test(document.words)) return []
      const { kind, frontMatter } = document
      return document.texts().passages.flatMap((passage) => {
        const { text, zone, role } = passage
        if ((!beside.has(zone) && !inTables.has(role)) || !hint.test(text)) return []
        return find(maskQuotations(text)).flatMap(({ word, span }) => {
          const term = preferred.get(word)
          if (term === undefined) return []
          // the entry of a term, and a table of terms, may tell which words it stands instead of
          if ((kind === 'term' && isOwn(frontMatter, word)) || (role === 'cell' && isListed(text, word))) return []
          return [{ place: placeOf(passage, span), message: deprecated(text.slice(...span), preferredIn(term, text)) }]
        })
      })
    }
    for (const { gather } of parts)
      yield* gather('deprecated terms', ({ provisions, documents }) => [
        ...provisionsWith(hint, provisions).flatMap(deprecatedIn),
        ...documents.flatMap(deprecatedBeside),
      ])
  },
}

/** Where texts stand that are no provisions and say something by themselves. */
const beside: ReadonlySet<PassageZone> = new Set(['introduction', 'scope', 'definition', 'note', 'example'])
const inTables: ReadonlySet<Passage['role']> = new Set(['caption', 'header', 'cell'])

/** Whether the entry of a term is about that word. */
function isOwn(frontMatter: PreparedDocument['frontMatter'], word: string): boolean {
  return (['zh', 'en'] as const).some((language) => listAt(frontMatter, ['deprecated', language]).includes(word))
}

/** Whether a cell consists of such words. */
function isListed(text: string, word: string): boolean {
  return text.split(/[、，,；;/]/).some((entry) => entry.trim() === word)
}

function preferredIn(term: Localized, text: string): string {
  return localized(term, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')
}

/** The terms of some standards as they are looked for in texts. */
const wordsOf = onceEach((standards: readonly Standard[]) => {
  const terms = standards.flatMap((standard) => standard.terms)
  const preferred = preferredFor(terms)
  return {
    preferred,
    /** Stands in every text in which there is a deprecated form. */
    hint: new RegExp([...preferred.keys()].map(literally).join('|'), 'i'),
    find: createWordFinder([...preferred.keys(), ...terms.flatMap(admittedForms)]),
  }
})

function literally(form: string): string {
  return form.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** For each deprecated form that is no form of another term, the term to be used instead. */
function preferredFor(terms: readonly Term[]): ReadonlyMap<string, Localized> {
  const admitted = new Set(terms.flatMap(admittedForms))
  return new Map(
    terms.flatMap((term) =>
      deprecatedForms(term).flatMap((form): [string, Localized][] => (admitted.has(form) ? [] : [[form, term.term]])),
    ),
  )
}

function deprecated(written: string, preferred: string): Message {
  return {
    zh: `出现了弃用的词 \`${written}\`，应为 \`${preferred}\`，请改用它`,
    en: `Unexpected \`${written}\`, a deprecated form, expected \`${preferred}\`; use that`,
  }
}
