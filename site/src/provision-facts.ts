import type { Standard } from '../../src/model/catalog.ts'
import { limitInWords } from '../../src/model/labels.ts'
import type { Limit, Provision } from '../../src/model/provision.ts'
import type { Localized } from '../../src/model/text.ts'
import type { Parameter } from '../../src/model/units.ts'
import { basisText } from './basis-text.ts'
import { escaped } from './escaped.ts'
import { type FactValue, factHtml, namesHtml } from './facts-html.ts'
import { historyOf } from './history.ts'
import { nameOf, ownNames } from './names.ts'
import type { PageContext } from './site.ts'
import { fill } from './strings.ts'
import type { Use } from './uses.ts'
import { wordsOf } from './words.ts'

/**
 * What the fold-out of `provision` shows, as rows of a description list in HTML; of an item only what it does not share with
 * its lead-in, `parent`, and nothing if it shares all.
 */
export function provisionFacts(
  page: PageContext,
  provision: Provision,
  { standard, parent }: { standard: Standard; parent: Provision | undefined },
): string {
  const { site, say, names } = page
  const { verify, evidence, step, limits, criteria } = provision
  let html = namesHtml(say.verification, ownNames(names.methods, verify, parent?.verify))
  html += namesHtml(say.evidence, ownNames(names.evidence, evidence, parent?.evidence))
  if (step !== undefined && step !== parent?.step) {
    html += namesHtml(say.step, escaped(nameOf(site.steps, step, page.locale)))
  }
  html += factHtml(
    page,
    say.limits,
    limits.map((limit) => ({ text: limitText(page, limit) })),
  )
  html += factHtml(
    page,
    say.judgedBy,
    criteria.map((key) => judgeOf(page, key)),
  )
  html += factHtml(page, say.usedIn, usesIn(page, standard, provision))
  if (parent === undefined) {
    html += namesHtml(say.basis, escaped(basisOf(provision).join(say.between)))
    html += factHtml(page, say.history, historyOf(page, standard, provision))
  }
  if (html === '') return ''
  html += factHtml(page, say.json, [dataOf(standard, provision)])
  return html + namesHtml(say.citation, escaped(citationOf(page, standard, provision.label)))
}

/** How people cite `label` of `standard`: `T/DEMO 001.3—2026，6.2.1 a)`. */
export function citationOf(page: PageContext, standard: Standard, label: string): string {
  return fill(page.say.citationForm, standard.designation, label)
}

function judgeOf(page: PageContext, key: string): FactValue {
  const criterion = page.site.criteria.get(key)
  return { text: titled(page, criterion?.title, key), address: criterion?.address }
}

/** Where `provision` is referred to; on the first one of a unit also where the unit is, as a whole. */
function usesIn({ site, say }: PageContext, standard: Standard, { id }: Provision): FactValue[] {
  const values: FactValue[] = []
  const mention = (use: Use, suffix: string): void => {
    const from = use.standard.id === standard.id ? '' : `${use.standard.number} `
    values.push({ text: `${from}${use.provision.label}${suffix}`, address: use.provision.address })
  }
  const uses = site.uses.get(standard.id)
  for (const use of uses?.provisions.get(id) ?? []) mention(use, '')
  for (const use of uses?.wholes.get(id) ?? []) mention(use, say.usedAsWhole)
  return values
}

/** What justifies `provision` and its items, each once: too fine to be shown item by item. */
function basisOf({ basis, items }: Provision): readonly string[] {
  if (basis.length < 2 && items.length === 0) return basis
  return [...new Set([...basis, ...items.flatMap(basisOf)])]
}

/** A limit in words: `首次响应时间 平均值 ≤ 24 h：首次响应时限（调研 Q-7）`. */
function limitText(page: PageContext, limit: Limit): string {
  const { site, locale, say } = page
  const metric =
    limit.metric === undefined ? '' : `${titled(page, site.metrics.get(limit.metric)?.title, limit.metric)} `
  const parameter = limit.parameter === undefined ? undefined : site.parameters.get(limit.parameter)
  const from = parameter === undefined ? '' : `${say.colon}${parameterText(page, parameter)}`
  return `${metric}${limitInWords(limit, locale)}${from}`
}

function parameterText(page: PageContext, { title, basis, proposal }: Parameter): string {
  const { locale, say } = page
  const grounds = basis.map((one) => basisText(page, one))
  const why = grounds.length === 0 ? '' : locale === 'zh' ? `（${grounds.join('；')}）` : ` (${grounds.join('; ')})`
  return `${wordsOf(title, locale).text}${why}${proposal ? say.proposedValue : ''}`
}

function dataOf({ id, edition }: Standard, { unit }: Provision): FactValue {
  return { text: `${unit}.json`, address: `/api/v1/${id}/${edition}/clauses/${unit}.json` }
}

function titled(page: PageContext, title: Localized | undefined, id: string): string {
  return title === undefined ? id : wordsOf(title, page.locale).text
}
