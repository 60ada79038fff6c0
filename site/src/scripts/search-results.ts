import type { FoundRecord } from './search-index.ts'
import { placesOf, type QueryPart } from './search-query.ts'

/** What the list needs to know of the page on which it stands. */
export interface ResultSettings {
  /** Path of the pages in this locale, with a slash at its end. */
  readonly pages: string
  readonly locale: 'zh' | 'en'
  /** What the interface calls a value of a filter. */
  readonly labelOf: (filter: string, value: string) => string
}

/** One entry of the result list, with the words of the query marked. */
export function resultItem(found: FoundRecord, parts: readonly QueryPart[], settings: ResultSettings): HTMLLIElement {
  const { meta, filters } = found
  const [kind = ''] = filters.kind ?? []
  const language = meta.language ?? ''
  const [title, titleLanguage] = titleIn(meta, settings.locale)
  const link = element('a', '', [
    element('span', 'result-head', [
      ...(meta.label === undefined || kind === 'standard' ? [] : [element('span', 'result-label', [meta.label])]),
      element('span', 'result-title', marked(title, parts), titleLanguage),
      element('span', 'result-place', [
        [kind === 'provision' ? '' : settings.labelOf('kind', kind), meta.designation].filter(Boolean).join(' · '),
      ]),
    ]),
    ...(meta.text === undefined ? [] : [textOf(meta, parts, language)]),
    ...(meta.translation === undefined ? [] : [translationOf(meta.translation, parts, settings.locale, language)]),
    ...factsOf(filters, settings),
  ])
  link.href = settings.pages + (meta.address ?? '').replace(/^\//, '')
  const item = document.createElement('li')
  item.append(link)
  return item
}

function titleIn(meta: FoundRecord['meta'], locale: 'zh' | 'en'): readonly [string, string] {
  const other = locale === 'zh' ? 'en' : 'zh'
  const own = meta[locale]
  return own === undefined ? [meta[other] ?? '', other] : [own, locale]
}

function textOf(meta: FoundRecord['meta'], parts: readonly QueryPart[], language: string): HTMLElement {
  const leadIn = meta.leadIn === undefined ? [] : [element('span', 'result-lead', [`${meta.leadIn} `])]
  return element('span', 'result-text', [...leadIn, ...marked(excerpt(meta.text ?? '', parts), parts)], language)
}

function factsOf(filters: FoundRecord['filters'], { labelOf }: ResultSettings): HTMLElement[] {
  const [modality] = filters.modality ?? []
  if (modality === undefined) return []
  const badge = element('span', `badge badge-${modality}`, [labelOf('modality', modality)])
  const actors = (filters.actor ?? []).map((actor) => labelOf('actor', actor)).filter(Boolean)
  return [
    element('span', 'result-facts', [badge, ...(actors.length > 0 ? [element('span', '', [actors.join(' · ')])] : [])]),
  ]
}

/** The translation is shown to readers of its language, and where the words of the query stand in it. */
function translationOf(text: string, parts: readonly QueryPart[], locale: 'zh' | 'en', language: string): HTMLElement {
  const shown = locale !== language || placesOf(parts, text).length > 0
  return element(
    'span',
    'result-text translation',
    shown ? marked(excerpt(text, parts), parts) : [],
    language === 'zh' ? 'en' : 'zh',
  )
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

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: readonly (string | HTMLElement)[],
  language = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  if (language !== '') made.lang = language === 'zh' ? 'zh-CN' : language
  made.append(...content)
  return made
}
