import { link, rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import type { PageContext, TermOfStandard } from './site.ts'
import { translationHtml } from './translation-html.ts'
import { langUnless, otherWordsOf, tagOf, wordsOf } from './words.ts'

/** Where the entry of a term stands. */
export interface TermPlace {
  readonly id: string
  readonly number?: string | undefined
  /** Level of its heading in the page. */
  readonly level: number
  /** Where its number leads: to itself, or from the glossary to the place in the standard. */
  readonly place?: string | undefined
}

/** The entry of a term: name in both languages, other forms, definition, notes, source and related concepts. */
export function termHtml(page: PageContext, { term, standard }: TermOfStandard, place: TermPlace): string {
  const { language } = standard
  const colon = language === 'zh' ? '：' : ': '
  const asides = [...term.examples, ...term.notes].map(({ label, text, translation }) =>
    [
      `<div class="aside aside-note parallel"><p><span class="aside-label">${escaped(`${label}${colon}`)}</span>`,
      `<span>${rebased(page, text.html)}</span></p>${translationHtml(page, translation)}</div>`,
    ].join(''),
  )
  return [
    `<div class="term-entry" lang="${tagOf(language)}">`,
    headingHtml(page, { term, standard }, place),
    formsHtml(page, { term, standard }),
    `<div class="definition parallel"><p>${rebased(page, term.definition.html)}</p>`,
    `${translationHtml(page, term.definitionTranslation)}</div>`,
    ...asides,
    sourceHtml(page, { term, standard }),
    relationsHtml(page, { term, standard }),
    '</div>',
  ].join('')
}

function headingHtml(page: PageContext, { term, standard }: TermOfStandard, place: TermPlace): string {
  const heading = `h${place.level}`
  const id = escaped(place.id)
  const main = wordsOf(term.term, standard.language)
  const other = otherWordsOf(term.term, standard.language)
  const address = place.place === undefined ? `#${id}` : escaped(link(page, place.place))
  return [
    `<${heading} id="${id}" class="term-heading">`,
    place.number === undefined ? '' : `<a class="number" href="${address}">${escaped(place.number)}</a>`,
    `<span class="term-name"${langUnless(standard.language, main.language)}>${escaped(main.text)}</span>`,
    other === undefined
      ? ''
      : ` <span class="term-other" lang="${tagOf(other.language)}">${escaped(other.text)}</span>`,
    `</${heading}>`,
  ].join('')
}

function formsHtml({ say, locale }: PageContext, { term, standard: { language } }: TermOfStandard): string {
  const { aliases, deprecated, abbreviation } = term
  const admitted = [...aliases.zh, ...aliases.en].join(say.between)
  const unfit = [...deprecated.zh, ...deprecated.en].join(say.between)
  const label = (name: string) => `<b${langUnless(language, locale)}>${escaped(name)}</b> `
  const forms = [
    abbreviation === undefined ? '' : `<span>${label(say.abbreviation)}${escaped(abbreviation)}</span>`,
    admitted === '' ? '' : `<span>${label(say.admitted)}${escaped(admitted)}</span>`,
    unfit === '' ? '' : `<span class="term-deprecated">${label(say.deprecated)}<s>${escaped(unfit)}</s></span>`,
  ].join('')
  return forms === '' ? '' : `<p class="term-forms">${forms}</p>`
}

function sourceHtml({ site, say, locale }: PageContext, { term, standard }: TermOfStandard): string {
  const reference = term.source && site.references.get(term.source.reference)
  if (term.source === undefined || reference === undefined) return ''
  const { clause, modified } = term.source
  const name = [reference.number ?? wordsOf(reference.title, standard.language).text, reference.year]
  const text = [
    say.source,
    name.filter(Boolean).join('—'),
    clause === undefined ? '' : `${say.between}${clause}`,
    modified ? say.sourceModified : '',
  ].join('')
  return `<p class="term-source"${langUnless(standard.language, locale)}>[${escaped(text)}]</p>`
}

function relationsHtml(page: PageContext, { term, standard: { language } }: TermOfStandard): string {
  const { broader, related } = term
  const { say, locale } = page
  const relations = [
    { name: say.broader, keys: broader === undefined ? [] : [broader] },
    { name: say.related, keys: related },
  ].filter(({ keys }) => keys.length > 0)
  if (relations.length === 0) return ''
  const rows = relations.map(
    ({ name, keys }) =>
      `<span><b>${escaped(name)}</b> ${keys.map((key) => relatedHtml(page, key)).join(escaped(say.between))}</span>`,
  )
  return `<p class="term-links"${langUnless(language, locale)}>${rows.join('')}</p>`
}

function relatedHtml(page: PageContext, key: string): string {
  const found = page.site.terms.get(key)
  if (found === undefined) return escaped(key)
  const { text } = wordsOf(found.term.term, page.locale)
  return `<a href="${escaped(link(page, found.term.address))}">${escaped(text)}</a>`
}
