import { createWordFinder } from '../../language/words.ts'
import type { Compilation } from '../../model/compilation.ts'
import type { Message } from '../../model/text.ts'
import { localized } from '../../model/text.ts'
import type { Term } from '../../model/units.ts'
import { proseOf } from '../prose.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { admittedForms } from '../term-forms.ts'

export const termUsed: CatalogRule = {
  id: 'term-used',
  summary: { zh: '每个定义的术语都在标准的正文中使用。', en: 'Every term that is defined is used in the text.' },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'warning',
  scope: 'catalog',
  *check({ compilation }) {
    const used = new Set([...linkedTerms(compilation), ...writtenTerms(compilation)])
    for (const standard of compilation.catalog.standards)
      for (const term of standard.terms)
        if (!used.has(term.id)) yield { place: term.place, message: unused(localized(term.term, standard.language)) }
  },
}

/** Ids of the terms that a link names from elsewhere than their own entry. */
function linkedTerms({ links }: Compilation): string[] {
  return links.flatMap(({ target, from }) => {
    const id = target?.startsWith('term:') ? target.slice('term:'.length) : undefined
    return id === undefined || from.section === `term-${id}` ? [] : [id]
  })
}

/** Ids of the terms of which a form stands in the text, their own entry left out. */
function writtenTerms({ catalog: { standards } }: Compilation): string[] {
  const owners = new Map<string, readonly Term[]>()
  for (const term of standards.flatMap(({ terms }) => terms))
    for (const form of admittedForms(term)) owners.set(form, [...(owners.get(form) ?? []), term])
  const find = createWordFinder(owners.keys())
  return standards
    .flatMap(proseOf)
    .flatMap(({ plain, term }) =>
      find(plain).flatMap(({ word }) => (owners.get(word) ?? []).flatMap(({ id }) => (id === term ? [] : [id]))),
    )
}

function unused(term: string): Message {
  return {
    zh: `定义了术语 \`${term}\` 而正文中没有使用，应只定义用到的术语，请使用它或删去这一条`,
    en: `Unexpected definition of \`${term}\`, which no text uses, expected only terms in use; use it or delete the entry`,
  }
}
