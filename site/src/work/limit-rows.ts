import { clockLabels, limitInWords } from '../../../src/model/labels.ts'
import type { Language } from '../../../src/model/text.ts'
import type { Parameter } from '../../../src/model/units.ts'
import { link } from '../addresses.ts'
import { basisText } from '../basis-text.ts'
import { escaped } from '../escaped.ts'
import type { PageContext } from '../site.ts'
import { langUnless, wordsOf } from '../words.ts'
import type { SetLimit } from './limits.ts'
import { workWords } from './words.ts'

/**
 * The rows of a table of limits as HTML, one by one; `mixed` if they are of several standards, whose numbers are then said.
 * A family can have thousands: as strings they cost a fraction of what a component for each would.
 */
export function* limitRows(
  page: PageContext,
  limits: readonly SetLimit[],
  { mixed }: { readonly mixed: boolean },
): Generator<string, void, undefined> {
  for (const limit of limits) yield rowHtml(page, limit, mixed)
}

function rowHtml(page: PageContext, { limit, provision, standard }: SetLimit, mixed: boolean): string {
  const { site, locale, say, names } = page
  const metric = limit.metric === undefined ? undefined : site.metrics.get(limit.metric)
  const parameter = limit.parameter === undefined ? undefined : site.parameters.get(limit.parameter)
  let html = `<tr><th scope="row">${escaped(limitInWords(limit, locale))}</th><td>`
  if (metric !== undefined) {
    html += `<a class="limit-metric" href="${escaped(link(page, metric.address))}">${escaped(wordsOf(metric.title, locale).text)}</a>`
  }
  html += `<span${langUnless(locale, standard.language)}>${sentence(provision.text.plain, limit.span)}</span></td>`
  html += `<td${named(say.actor)}>${names.actors(provision.actor)}</td><td${named(groundsName(locale))}>`
  if (parameter !== undefined) {
    html += `<span>${escaped(wordsOf(parameter.title, locale).text)}</span>${groundsOf(page, parameter)}`
  }
  html += `</td><td${named(say.provision)}><a href="${escaped(link(page, provision.address))}">`
  if (mixed) html += `<span class="nb">${escaped(standard.designation)}</span> `
  return `${html}<span class="nb">${escaped(provision.label || say.thisProvision)}</span></a></td></tr>`
}

/** What the column of parameters is called. */
export function groundsName(locale: Language): string {
  return `${workWords[locale].parameter} · ${workWords[locale].basis}`
}

/** The name of a cell's column, which stands before it where rows are blocks. */
function named(name: string): string {
  return ` data-name="${escaped(name)}"`
}

/** The most characters of a limit that stay on one line. */
const longest = 16

/** The sentence, in which what states the limit stands out. */
function sentence(text: string, span: SetLimit['limit']['span']): string {
  if (span === undefined) return escaped(text)
  const [start, end] = span
  return `${escaped(text.slice(0, start))}<strong${end - start > longest ? '' : ' class="nb"'}>${escaped(text.slice(start, end))}</strong>${escaped(text.slice(end))}`
}

/** How the time of a parameter is counted, on what it rests, and whether it is only proposed. */
export function groundsOf(page: PageContext, { clock, basis, proposal }: Parameter): string {
  const { locale } = page
  const grounds = [
    ...(clock === undefined ? [] : [clockLabels[clock][locale]]),
    ...basis.map((one) => basisText(page, one)),
    ...(proposal ? [workWords[locale].proposed] : []),
  ]
  return grounds.map((text) => `<span class="quiet">${escaped(text)}</span>`).join('')
}
