import type { Standard } from '../../../src/model/catalog.ts'
import { eachOf, type Path } from '../paths.ts'
import type { Site } from '../site.ts'
import {
  type Duty,
  requirementsIn,
  type StandardDuties,
  type WorkEntry,
  type WorkView,
  workEntries,
  workViews,
} from './duties.ts'
import { limitsIn, type SetLimit } from './limits.ts'

/** One page for each role and for each step. */
export function entryPaths(site: Site): Path<{ readonly gathered: WorkEntry }>[] {
  const entries = workViews.flatMap((view) => workEntries(site, view))
  return eachOf(site, entries, (gathered) => ({
    params: { view: gathered.view, entry: gathered.entry.id },
    props: { gathered },
  }))
}

/** One page for each standard that says something for a role or a step. */
export function entryStandardPaths(site: Site): Path<{ readonly gathered: WorkEntry; readonly own: StandardDuties }>[] {
  const entries = workViews.flatMap((view) => workEntries(site, view))
  const pages = entries.flatMap((gathered) => gathered.standards.map((own) => ({ gathered, own })))
  return eachOf(site, pages, ({ gathered, own }) => ({
    params: { view: gathered.view, entry: gathered.entry.id, standard: own.standard.id },
    props: { gathered, own },
  }))
}

/** One page for each standard that sets a limit. */
export function limitPaths(site: Site): Path<{ readonly standard: Standard; readonly limits: readonly SetLimit[] }>[] {
  const pages = site.latest
    .map((standard) => ({ standard, limits: limitsIn(standard) }))
    .filter(({ limits }) => limits.length > 0)
  return eachOf(site, pages, (props) => ({ params: { standard: props.standard.id }, props }))
}

/** One page for each standard that demands something. */
export function requirementPaths(
  site: Site,
): Path<{ readonly standard: Standard; readonly duties: readonly Duty[] }>[] {
  const pages = site.latest
    .map((standard) => ({ standard, duties: requirementsIn(standard) }))
    .filter(({ duties }) => duties.length > 0)
  return eachOf(site, pages, (props) => ({ params: { standard: props.standard.id }, props }))
}

/** Address of the page of a role or step, or of its part for one standard. */
export function entryAddress(view: WorkView, entry: string, standard?: Standard): string {
  return standard === undefined ? `/work/${view}/${entry}/` : `/work/${view}/${entry}/${standard.id}/`
}
