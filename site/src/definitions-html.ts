import type { Section } from '../../src/model/section.ts'
import type { Term } from '../../src/model/units.ts'
import { escaped } from './escaped.ts'
import { citationOf } from './provision-facts.ts'
import { termsUsedIn } from './sections.ts'
import type { PageContext, TermOfStandard } from './site.ts'
import { langUnless, otherWordsOf, tagOf, wordsOf } from './words.ts'

/** The definition of each term that `sections` and the entries of `terms` use, as the page's script shows it. */
export function definitionsHtml(page: PageContext, sections: readonly Section[], terms: readonly Term[]): string {
  let html = ''
  for (const key of termsUsedIn(sections, terms)) {
    const entry = page.site.terms.get(key)
    if (entry !== undefined) html += definitionHtml(page, key, entry)
  }
  return html
}

function definitionHtml(page: PageContext, key: string, { term, standard }: TermOfStandard): string {
  const { language } = standard
  const main = wordsOf(term.term, language)
  const other = otherWordsOf(term.term, language)
  return [
    `<div data-definition="${escaped(key)}" lang="${tagOf(language)}">`,
    `<p class="tip-name"><b${langUnless(language, main.language)}>${escaped(main.text)}</b>`,
    other === undefined ? '' : ` <span lang="${tagOf(other.language)}">${escaped(other.text)}</span>`,
    `</p><p>${escaped(term.definition.plain)}</p>`,
    `<p class="tip-source"${langUnless(language, page.locale)}>${escaped(citationOf(page, standard, term.number))}</p></div>`,
  ].join('')
}
