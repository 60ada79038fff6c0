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
  const listed = (names: readonly string[]) => (names.length === 0 ? [] : [{ text: names.join(say.between) }])
  const own = <Id extends string>(
    ids: readonly Id[],
    inherited: readonly Id[] | undefined,
    nameOf: (id: Id) => string,
  ) => (areSame(ids, inherited) ? [] : listed(ids.map(nameOf)))
  const steps = step === undefined || step === parent?.step ? [] : [step]
  const facts: Fact[] = [
    { name: say.verification, values: own(verify, parent?.verify, (method) => methodLabels[method][locale]) },
    { name: say.evidence, values: own(evidence, parent?.evidence, (id) => nameIn(site.evidence, id, page)) },
    { name: say.step, values: listed(steps.map((id) => nameIn(site.steps, id, page))) },
    { name: say.limits, values: limits.map((limit) => ({ text: limitText(page, limit) })) },
    {
      name: say.judgedBy,
      values: criteria.map((key) => {
        const criterion = site.criteria.get(key)
        return { text: titled(page, criterion?.title, key), address: criterion?.address }
      }),
    },
    { name: say.usedIn, values: usesIn(page, standard, provision) },
    { name: say.basis, values: parent === undefined ? listed(basisOf(provision)) : [] },
  ].filter(({ values }) => values.length > 0)
  if (parent !== undefined && facts.length === 0) return []
  const history = parent === undefined ? [{ name: say.history, values: historyOf(page, standard, provision) }] : []
  return [...facts, ...history, dataFact(page, standard, provision)]
}

function areSame(names: readonly string[], others: readonly string[] | undefined): boolean {
  return names.length === others?.length && names.every((name, at) => name === others[at])
}

/** Who acts, in words; empty where nobody is named or where the lead-in, `parent`, has said it. */
export function actorNames(page: PageContext, provision: Provision, parent: Provision | undefined): string {
  if (areSame(provision.actor, parent?.actor)) return ''
  return provision.actor.map((id) => nameIn(page.site.actors, id, page)).join(page.say.between)
}

/** How people cite `label` of `standard`: `T/DEMO 001.3—2026，6.2.1 a)`. */
export function citationOf(page: PageContext, standard: Standard, label: string): string {
  return fill(page.say.citationForm, standard.designation, label)
}

/** Where `provision` is referred to; on the first one of a unit also where the unit is, as a whole. */
function usesIn({ site, say }: PageContext, standard: Standard, { id }: Provision): FactValue[] {
  const uses = site.uses.get(standard.id)
  const mention = (use: Use, suffix: string) => ({
    text: `${use.standard.id === standard.id ? '' : `${use.standard.number} `}${use.provision.label}${suffix}`,
    address: use.provision.address,
  })
  return [
    ...(uses?.provisions.get(id) ?? []).map((use) => mention(use, '')),
    ...(uses?.wholes.get(id) ?? []).map((use) => mention(use, say.usedAsWhole)),
  ]
}

/** What justifies `provision` and its items, each once: too fine to be shown item by item. */
function basisOf({ basis, items }: Provision): string[] {
  return items.length === 0 ? [...new Set(basis)] : [...new Set([...basis, ...items.flatMap(basisOf)])]
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

function dataFact(page: PageContext, { id, edition }: Standard, { unit }: Provision): Fact {
  const address = `/api/v1/${id}/${edition}/clauses/${unit}.json`
  return { name: page.say.json, values: [{ text: `${unit}.json`, address }] }
}

function nameIn(entries: ReadonlyMap<string, VocabularyEntry>, id: string, page: PageContext): string {
  return titled(page, entries.get(id)?.title, id)
}

function titled(page: PageContext, title: Localized | undefined, id: string): string {
  return title === undefined ? id : wordsOf(title, page.locale).text
}
