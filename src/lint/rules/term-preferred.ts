import { createWordFinder } from '../../language/words.ts'
import { type Localized, localized, type Message } from '../../model/text.ts'
import type { Term } from '../../model/units.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { admittedForms, deprecatedForms } from '../term-forms.ts'

export const termPreferred: CatalogRule = {
  id: 'term-preferred',
  summary: {
    zh: '条款使用优先术语，不使用被弃用的词。',
    en: 'Provisions use the preferred term, not a deprecated form.',
  },
  source: [sources.gbConsistency, sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-09'],
  scope: 'catalog',
  *check({ compilation, provisions }) {
    const terms = compilation.catalog.standards.flatMap((standard) => standard.terms)
    const preferred = preferredFor(terms)
    const find = createWordFinder([...preferred.keys(), ...terms.flatMap(admittedForms)])
    for (const { provision, standard } of provisions)
      for (const { word, span } of find(provision.text.plain)) {
        const term = preferred.get(word)
        if (term === undefined) continue
        const written = provision.text.plain.slice(...span)
        yield { place: provision.place, message: deprecated(written, localized(term, standard.language)) }
      }
  },
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
