import type { Standard } from '../../src/model/catalog.ts'
import { basisLabels, limitInWords, methodLabels } from '../../src/model/labels.ts'
import type { Limit, Provision } from '../../src/model/provision.ts'
import type { Localized } from '../../src/model/text.ts'
import type { Parameter, VocabularyEntry } from '../../src/model/units.ts'
import { historyOf } from './history.ts'
import type { PageContext } from './site.ts'
import { fill } from './strings.ts'
import type { Use } from './uses.ts'
import { wordsOf } from './words.ts'

/** A row of what a provision says beyond its sentence. */
export interface Fact {
  readonly name: string
  readonly values: readonly FactValue[]
}

export interface FactValue {
  readonly text: string
  /** Address from the root of the site. */
  readonly address?: string | undefined
}

/** What the fold-out of `provision` shows; of an item only what it does not share with its lead-in, `parent`. */
export function factsOf(
  page: PageContext,
  provision: Provision,
  { standard, parent }: { standard: Standard; parent: Provision | undefined },
): Fact[] {
  const { site, say, locale } = page
  const { verify, evidence, step, limits, criteria } = provision
  const facts: Fact[] = []
  const add = (name: string, values: readonly FactValue[]): void => {
    if (values.length > 0) facts.push({ name, values })
  }
  add(
    say.verification,
    listed(
      page,
      own(verify, parent?.verify).map((method) => methodLabels[method][locale]),
    ),
  )
  add(
    say.evidence,
    listed(
      page,
      own(evidence, parent?.evidence).map((id) => nameIn(site.evidence, id, page)),
    ),
  )
  if (step !== undefined && step !== parent?.step) add(say.step, [{ text: nameIn(site.steps, step, page) }])
  add(
    say.limits,
    limits.map((limit) => ({ text: limitText(page, limit) })),
  )
  add(
    say.judgedBy,
    criteria.map((key) => judgeOf(page, key)),
  )
  add(say.usedIn, usesIn(page, standard, provision))
  if (parent === undefined) {
    add(say.basis, listed(page, basisOf(provision)))
    add(say.history, historyOf(page, standard, provision))
  }
  if (facts.length > 0) {
    add(say.json, [dataOf(standard, provision)])
    add(say.citation, [{ text: citationOf(page, standard, provision.label) }])
  }
  return facts
}

/** Who acts, in words; empty where nobody is named or where the lead-in, `parent`, has said it. */
export function actorNames(page: PageContext, provision: Provision, parent: Provision | undefined): string {
  const actors = own(provision.actor, parent?.actor)
  return actors.length === 0 ? '' : actors.map((id) => nameIn(page.site.actors, id, page)).join(page.say.between)
}

/** How people cite `label` of `standard`: `T/DEMO 001.3—2026，6.2.1 a)`. */
export function citationOf(page: PageContext, standard: Standard, label: string): string {
  return fill(page.say.citationForm, standard.designation, label)
}

/** What of `ids` is not all that was inherited. */
function own<Id extends string>(ids: readonly Id[], inherited: readonly Id[] | undefined): readonly Id[] {
  return ids.length === inherited?.length && ids.every((id, at) => id === inherited[at]) ? [] : ids
}

/** `names` in one value; none if there are none. */
function listed({ say }: PageContext, names: readonly string[]): FactValue[] {
  return names.length === 0 ? [] : [{ text: names.join(say.between) }]
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
  const grounds = basis.map(({ kind, ref, note }) =>
    [basisLabels[kind][locale], ref, note === undefined ? undefined : wordsOf(note, locale).text]
      .filter((text) => text !== undefined)
      .join(' '),
  )
  const why = grounds.length === 0 ? '' : locale === 'zh' ? `（${grounds.join('；')}）` : ` (${grounds.join('; ')})`
  return `${wordsOf(title, locale).text}${why}${proposal ? say.proposedValue : ''}`
}

function dataOf({ id, edition }: Standard, { unit }: Provision): FactValue {
  return { text: `${unit}.json`, address: `/api/v1/${id}/${edition}/clauses/${unit}.json` }
}

function nameIn(entries: ReadonlyMap<string, VocabularyEntry>, id: string, page: PageContext): string {
  return titled(page, entries.get(id)?.title, id)
}

function titled(page: PageContext, title: Localized | undefined, id: string): string {
  return title === undefined ? id : wordsOf(title, page.locale).text
}
