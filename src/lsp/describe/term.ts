import type { Catalog } from '../../model/catalog.ts'
import type { Language } from '../../model/text.ts'
import type { Term } from '../../model/units.ts'
import { type Description, inBothLanguages } from '../description.ts'

/** A term: its number, its definition in both languages where there is a translation, and its other forms. */
export function describeTerm(id: string, { standards }: Catalog, locale: Language): Description | undefined {
  for (const { designation, terms } of standards) {
    const term = terms.find((known) => known.id === id)
    if (term) return descriptionOf(term, designation, locale)
  }
  return undefined
}

function descriptionOf(term: Term, designation: string, locale: Language): Description {
  const { number, definition, definitionTranslation, notes } = term
  return {
    heading: `${number}　${inBothLanguages(term.term, locale)}`,
    paragraphs: [
      definition.plain,
      definitionTranslation?.text.plain ?? '',
      ...notes.map(({ label, text }) => `${label}${locale === 'zh' ? '：' : ': '}${text.plain}`),
      formsLine(words.admitted[locale], term.aliases),
      formsLine(words.deprecated[locale], term.deprecated),
      designation,
    ],
  }
}

function formsLine(label: string, { zh, en }: Term['aliases']): string {
  const forms = [...zh, ...en]
  return forms.length === 0 ? '' : `${label}${forms.join('; ')}`
}

const words = {
  admitted: { zh: '许用术语：', en: 'Admitted: ' },
  deprecated: { zh: '拒用术语：', en: 'Deprecated: ' },
}
