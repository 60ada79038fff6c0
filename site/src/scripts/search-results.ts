import type { Language } from '../../../src/model/text.ts'
import type { ShownRecord } from '../../../src/publish/search/search-records.ts'
import { placesOf, type QueryPart } from './search-query.ts'

/** What the list needs to know of the page on which it stands. */
export interface ResultSettings {
  /** Path of the pages in this locale, with a slash at its end. */
  readonly pages: string
  /** Whether pages are files on a disk, which have to be named whole. */
  readonly offline: boolean
  readonly locale: Language
  /** What the interface calls a value of a filter. */
  readonly labelOf: (filter: string, value: string) => string
}

/** One entry of the result list, with the words of the query marked. */
export function resultItem(shown: ShownRecord, parts: readonly QueryPart[], settings: ResultSettings): HTMLLIElement {
  const { text, translation, language } = shown
  const { locale } = settings
  const other = otherThan(language)
  // A translation is for the readers of its language, and where the words of the query stand in it.
  const translated = translation !== undefined && (locale !== language || placesOf(parts, translation).length > 0)
  const link = element('a', '', [
    headOf(shown, parts, settings),
    ...(text === undefined ? [] : [textOf(shown, text, parts)]),
    ...(translated
      ? [element('span', 'result-text translation', marked(excerpt(translation, parts), parts), other)]
      : []),
    ...factsOf(shown, settings),
  ])
  link.href = pageAddress(shown.address, settings)
  return element('li', '', [link])
}

function pageAddress(address: string, { pages, offline }: ResultSettings): string {
  const whole = pages + address.replace(/^\//, '')
  return offline ? whole.replace(/\/(?=#|$)/, '/index.html') : whole
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

function textOf({ leadIn, language }: ShownRecord, text: string, parts: readonly QueryPart[]): HTMLElement {
  const before = leadIn === undefined ? [] : [element('span', 'result-lead', [`${leadIn} `])]
  return element('span', 'result-text', [...before, ...marked(excerpt(text, parts), parts)], language)
}

function factsOf({ modality, actor = [] }: ShownRecord, { labelOf }: ResultSettings): HTMLElement[] {
  if (modality === undefined) return []
  const badge = element('span', `badge badge-${modality}`, [labelOf('modality', modality)])
  const actors = actor.map((id) => labelOf('actor', id)).join(' · ')
  return [element('span', 'result-facts', actors === '' ? [badge] : [badge, element('span', '', [actors])])]
}

const longest = 180

/** The stretch of a long text in which the query stands. */
function excerpt(text: string, parts: readonly QueryPart[]): string {
  if (text.length <= longest) return text
  const [first] = placesOf(parts, text)
  const start = first === undefined ? 0 : Math.max(0, Math.min(first[0] - 40, text.length - longest))
  const end = start + longest
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
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
