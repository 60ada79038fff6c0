import type { Language } from '../../../src/model/text.ts'
import type { ShownRecord } from '../../../src/publish/search/search-records.ts'
import { pageAddress } from './page-address.ts'
import { excerptOf, placesOf } from './search-places.ts'
import type { QueryPart } from './search-query.ts'

/** What the list needs to know of the page on which it stands. */
export interface ResultSettings {
  readonly locale: Language
  /** What the interface calls a value of a filter. */
  readonly labelOf: (filter: string, value: string) => string
}

/** One entry of the result list, with the words of the query marked. */
export function resultItem(shown: ShownRecord, parts: readonly QueryPart[], settings: ResultSettings): HTMLLIElement {
  const link = element('a', '', [
    headOf(shown, parts, settings),
    ...textsOf(shown, parts, settings),
    ...factsOf(shown, settings),
  ])
  link.href = pageAddress(shown.address)
  return element('li', '', [link])
}

function headOf(shown: ShownRecord, parts: readonly QueryPart[], { locale, labelOf }: ResultSettings): HTMLElement {
  const { kind, label, title, designation } = shown
  const [name, language] =
    title[locale] === undefined ? [title[otherThan(locale)], otherThan(locale)] : [title[locale], locale]
  const place = kind === 'provision' ? [designation] : [labelOf('kind', kind), designation]
  return element('span', 'result-head', [
    ...(label === undefined || kind === 'standard' ? [] : [element('span', 'result-label', [label])]),
    element('span', 'result-title', marked(name ?? '', parts), language),
    element('span', 'result-place', [place.join(' · ')]),
  ])
}

/** What it says, and where the words of the query stand elsewhere in it: in its translation, or in what belongs to it. */
function textsOf(shown: ShownRecord, parts: readonly QueryPart[], { locale }: ResultSettings): HTMLElement[] {
  const { text, leadIn, translation, title, language } = shown
  const holds = (said: string | undefined) => said !== undefined && placesOf(parts, said).length > 0
  const lead = leadIn === undefined ? [] : [element('span', 'result-lead', [`${leadIn} `])]
  const other = otherThan(language)
  // A translation is for the readers of its language too.
  const translated = translation !== undefined && (locale !== language || holds(translation))
  const isSeen = [text, translation, title.zh, title.en].some(holds)
  const elsewhere = isSeen ? undefined : sentenceIn(shown, holds)
  return [
    ...(text === undefined ? [] : [element('span', 'result-text', [...lead, ...excerpt(text, parts)], language)]),
    ...(translated ? [element('span', 'result-text translation', excerpt(translation, parts), other)] : []),
    ...(elsewhere ? [element('span', 'result-text', excerpt(elsewhere.text, parts), elsewhere.language)] : []),
  ]
}

/** The first sentence beside the text that holds what is sought, in the language of the text if it can be. */
function sentenceIn(
  { more = [], language }: ShownRecord,
  holds: (said: string | undefined) => boolean,
): { readonly text: string; readonly language: Language } | undefined {
  return [language, otherThan(language)]
    .flatMap((one) => more.map((said) => ({ text: said[one] ?? '', language: one })))
    .find(({ text }) => holds(text))
}

function excerpt(text: string, parts: readonly QueryPart[]): (string | HTMLElement)[] {
  return marked(excerptOf(text, parts), parts)
}

function factsOf({ modality, actor = [] }: ShownRecord, { labelOf }: ResultSettings): HTMLElement[] {
  if (modality === undefined) return []
  const badge = element('span', `badge badge-${modality}`, [labelOf('modality', modality)])
  const actors = actor.map((id) => labelOf('actor', id)).join(' · ')
  return [element('span', 'result-facts', actors === '' ? [badge] : [badge, element('span', '', [actors])])]
}

function marked(text: string, parts: readonly QueryPart[]): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = []
  let end = 0
  for (const [from, to] of placesOf(parts, text)) {
    pieces.push(text.slice(end, from), element('mark', '', [text.slice(from, to)]))
    end = to
  }
  return [...pieces, text.slice(end)]
}

function otherThan(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh'
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: readonly (string | HTMLElement)[],
  language?: Language,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  if (language !== undefined) made.lang = language === 'zh' ? 'zh-CN' : 'en'
  made.append(...content)
  return made
}
