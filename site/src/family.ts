import type { Standard } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import { provisionsOf } from './sections.ts'
import type { Site } from './site.ts'

/** How one standard of the family builds on another. */
export interface Relation {
  readonly from: Standard
  readonly to: Standard
  /** Whether it is listed among the normative references, or in the bibliography only. */
  readonly normative: boolean
  /** How many provisions of `from` cite `to`, use its metrics, or are judged by it. */
  readonly provisions: number
}

/** Where a metric is used: by limits of provisions, and by criteria. */
export interface MetricUse {
  readonly key: string
  readonly limits: readonly { readonly standard: Standard; readonly provision: Provision }[]
  readonly criteria: readonly string[]
}

/** Which standards refer to which, in the order of the family. */
export function relationsOf({ latest }: Site): Relation[] {
  return latest.flatMap((from) => {
    const normative = listedIn(from, 'normative-references')
    const informative = listedIn(from, 'bibliography')
    return latest.flatMap((to) => {
      if (to === from || !(normative.has(to.id) || informative.has(to.id))) return []
      const provisions = provisionsOf(from).filter((provision) => cites(provision, to)).length
      return [{ from, to, normative: normative.has(to.id), provisions }]
    })
  })
}

/** How many provisions of a standard the criteria of one, itself or another, judge. */
export interface Judgement {
  readonly judge: Standard
  readonly judged: Standard
  readonly provisions: number
}

/** How many provisions of each standard the criteria of each one judge. */
export function judgedBy({ latest }: Site): Judgement[] {
  return latest.flatMap((judge) =>
    latest.flatMap((judged) => {
      const keys = new Set(
        judge.criteria.flatMap(({ provisions }) => provisions).filter((key) => key.startsWith(`${judged.id}/`)),
      )
      return keys.size === 0 ? [] : [{ judge, judged, provisions: keys.size }]
    }),
  )
}

/** Every metric of the family with its uses. */
export function metricUses({ latest, metrics, criteria }: Site): MetricUse[] {
  const uses = new Map(
    [...metrics.keys()].map((key) => {
      const limits: MetricUse['limits'][number][] = []
      return [
        key,
        { key, limits, criteria: [...criteria].flatMap(([id, own]) => (own.metrics.includes(key) ? [id] : [])) },
      ]
    }),
  )
  for (const standard of latest) {
    for (const provision of provisionsOf(standard)) {
      for (const { metric } of provision.limits) {
        if (metric !== undefined) uses.get(metric)?.limits.push({ standard, provision })
      }
    }
  }
  return [...uses.values()]
}

function listedIn(standard: Standard, kind: Section['kind']): ReadonlySet<string> {
  const entries = standard.sections
    .filter((section) => section.kind === kind)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'reference-list' ? block.entries : [])))
  return new Set(entries.flatMap(({ target }) => /^standard:(.*)$/.exec(target)?.[1] ?? []))
}

function cites({ references, terms, limits }: Provision, { id }: Standard): boolean {
  return (
    references.some(({ target }) => target === `standard:${id}` || target.includes(`:${id}/`)) ||
    terms.some(({ ref }) => ref.startsWith(`${id}/`)) ||
    limits.some(({ metric }) => metric?.startsWith(`${id}/`) === true)
  )
}
