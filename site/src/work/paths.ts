import type { Standard } from '../../../src/model/catalog.ts'
import type { Section } from '../../../src/model/section.ts'
import type { VocabularyEntry } from '../../../src/model/units.ts'
import { type NumberedPage, numbered, pagesOf } from '../paging/paged.ts'
import { eachOf, localePaths, type Path } from '../paths.ts'
import type { Site } from '../site.ts'
import {
  countsOf,
  type Duty,
  type DutyCounts,
  groupedDuties,
  requirementsOf,
  type StandardDuties,
  sumOf,
  type WorkEntry,
  type WorkView,
  workEntries,
  workViews,
} from './duties.ts'
import { type LimitKind, limitGroups, limitsIn, limitWeight, type SetLimit } from './limits.ts'

/** One page for each role and for each step. */
export function entryPaths(site: Site): Path<{ readonly gathered: WorkEntry }>[] {
  const entries = workViews.flatMap((view) => workEntries(site, view))
  return eachOf(site, entries, (gathered) => ({
    params: { view: gathered.view, entry: gathered.entry.id },
    props: { gathered },
  }))
}

/** The page that leads to all views, with how much is in each. */
export function workPaths(site: Site): Path<{
  readonly entries: readonly CountedView[]
  readonly standards: readonly CountedStandard[]
}>[] {
  const entries = workViews.map((view) => ({
    view,
    counted: workEntries(site, view).map(({ entry, standards }) => ({
      entry,
      counts: sumOf(standards.map((own) => own.counts)),
    })),
  }))
  const standards = site.latest.map((standard) => ({
    standard,
    requirements: requirementCount(standard),
    limits: limitsIn(standard).length,
  }))
  return localePaths(site).map(({ params, props }) => ({ params, props: { ...props, entries, standards } }))
}

interface CountedView {
  readonly view: WorkView
  readonly counted: readonly { readonly entry: VocabularyEntry; readonly counts: DutyCounts }[]
}

interface CountedStandard {
  readonly standard: Standard
  readonly requirements: number
  readonly limits: number
}

/** The page or pages of what a standard says for a role or a step. */
export function entryStandardPaths(site: Site): Path<{
  readonly gathered: WorkEntry
  readonly own: StandardDuties
  readonly list: NumberedPage<VocabularyEntry | undefined, Duty>
}>[] {
  const pages = workViews
    .flatMap((view) => workEntries(site, view))
    .flatMap((gathered) =>
      gathered.standards.flatMap((own) => {
        const groups = groupedDuties(site, gathered.view, own.duties)
        return numbered(pagesOf(groups, weightOf)).map((page) => ({ gathered, own, ...page }))
      }),
    )
  return eachOf(site, pages, ({ gathered, own, turn, list }) => ({
    params: { view: gathered.view, entry: gathered.entry.id, standard: own.standard.id, turn },
    props: { gathered, own, list },
  }))
}

/** The page of the limits that all standards set. */
export function allLimitPaths(
  site: Site,
): Path<{ readonly standards: readonly { readonly standard: Standard; readonly limits: readonly SetLimit[] }[] }>[] {
  const standards = site.latest
    .map((standard) => ({ standard, limits: limitsIn(standard) }))
    .filter(({ limits }) => limits.length > 0)
  return localePaths(site).map(({ params, props }) => ({ params, props: { ...props, standards } }))
}

/** The page or pages of the limits that a standard sets. */
export function limitPaths(
  site: Site,
): Path<{ readonly standard: Standard; readonly list: NumberedPage<LimitKind, SetLimit> }>[] {
  const pages = site.latest.flatMap((standard) => {
    const limits = limitsIn(standard)
    return limits.length === 0
      ? []
      : numbered(pagesOf(limitGroups(limits), limitWeight)).map((page) => ({ standard, ...page }))
  })
  return eachOf(site, pages, ({ standard, turn, list }) => ({
    params: { standard: standard.id, turn },
    props: { standard, list },
  }))
}

/** The page or pages of what a standard demands, by chapter. */
export function requirementPaths(site: Site): Path<{
  readonly standard: Standard
  /** How many requirements stand on all its pages. */
  readonly count: number
  readonly list: NumberedPage<Section, Duty>
}>[] {
  const pages = site.latest.flatMap((standard) => {
    const groups = requirementsOf(standard)
    const count = requirementCount(standard)
    return groups.length === 0 ? [] : numbered(pagesOf(groups, weightOf)).map((page) => ({ standard, count, ...page }))
  })
  return eachOf(site, pages, ({ standard, count, turn, list }) => ({
    params: { standard: standard.id, turn },
    props: { standard, count, list },
  }))
}

/** Address of the page of a role or step, or of its part for one standard. */
export function entryAddress(view: WorkView, entry: string, standard?: Standard): string {
  return standard === undefined ? `/work/${view}/${entry}/` : `/work/${view}/${entry}/${standard.id}/`
}

function requirementCount(standard: Standard): number {
  return countsOf(requirementsOf(standard).flatMap(({ rows }) => rows)).requirement
}

function weightOf({ weight }: Duty): number {
  return weight
}
