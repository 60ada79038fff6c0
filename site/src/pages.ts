import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { Catalog } from '../../src/model/catalog.ts'
import { onceEach } from '../../src/model/once-each.ts'
import type { SitePage } from '../../src/publish/compiled-site.ts'
import type { SiteContent } from '../../src/publish/site-content.ts'
import { assessmentPaths } from './assess/paths.ts'
import { checklistPaths } from './checklist-pages.ts'
import { renderComponent } from './component-renderer.ts'
import { termPlaces } from './glossary.ts'
import { glossaryPaths } from './glossary-paths.ts'
import { addressAt, fits } from './page-pattern.ts'
import { chapterPaths, editionPaths, explanationPaths, localePaths, notFoundPaths, type Path } from './paths.ts'
import { printSheet } from './print-sheet.ts'
import Assessment from './routes/assessment.astro'
import Chapter from './routes/chapter.astro'
import Checklist from './routes/checklist.astro'
import Checklists from './routes/checklists.astro'
import Developers from './routes/developers.astro'
import Document from './routes/document.astro'
import Explanation from './routes/explanation.astro'
import Family from './routes/family.astro'
import Glossary from './routes/glossary.astro'
import GlossaryStandard from './routes/glossary-standard.astro'
import Home from './routes/home.astro'
import NotFound from './routes/not-found.astro'
import Search from './routes/search.astro'
import Standard from './routes/standard.astro'
import Work from './routes/work.astro'
import WorkEntry from './routes/work-entry.astro'
import WorkEntryStandard from './routes/work-entry-standard.astro'
import WorkLimits from './routes/work-limits.astro'
import WorkLimitsStandard from './routes/work-limits-standard.astro'
import WorkRequirements from './routes/work-requirements.astro'
import { latestOf, type Site, siteOf } from './site.ts'
import { allLimitPaths, entryPaths, entryStandardPaths, limitPaths, requirementPaths, workPaths } from './work/paths.ts'

/** Everything that is rendered for `content`, in the order of the table below. */
export function* pagesOf(content: SiteContent): Generator<SitePage, undefined, undefined> {
  const site = siteFor(content)

  const addresses = new Set<string>()
  for (const { pagesIn } of kinds) {
    for (const page of pagesIn(site)) {
      if (!addresses.has(page.address)) yield page
      addresses.add(page.address)
    }
  }
}

/** The page at `address`, which counts from the root of the site; undefined if none stands there. */
export function pageAt(content: SiteContent, address: string): SitePage | undefined {
  const fitting = kinds.filter(({ pattern }) => fits(pattern, address))
  if (fitting.length === 0) return undefined
  const site = siteFor(content)

  for (const { pagesIn } of fitting) {
    const page = pagesIn(site).find((one) => one.address === address)
    if (page !== undefined) return page
  }
  return undefined
}

/** The look-ups, made once: while a site is shown as it is written, pages are asked for one by one. */
const siteFor = onceEach(siteOf)

/** Where terms stand that the catalog puts at another address, by that address. */
export function placesOf({ standards }: Catalog): ReadonlyMap<string, string> {
  return termPlaces(latestOf(standards))
}

interface PageKind {
  /** Its addresses: `[name]` stands for a parameter, `/[...name]` for one that may be missing; that of a page ends in a slash. */
  readonly pattern: string
  readonly pagesIn: (site: Site) => readonly SitePage[]
}

/**
 * Every kind of page but those that repeat others (`src/publish/latest-pages.ts`). Addresses are promises: an issued one
 * never goes away. A fixed address stands before the pattern that it also fits.
 */
const kinds: readonly PageKind[] = [
  pages('/[...locale]/', localePaths, Home),
  pages('/[...locale]/s/[standard]/[edition]/', editionPaths, Standard),
  pages('/[...locale]/s/[standard]/[edition]/full/', editionPaths, Document),
  pages('/[...locale]/s/[standard]/[edition]/explanation/', explanationPaths, Explanation),
  pages('/[...locale]/s/[standard]/[edition]/[section]/', chapterPaths, Chapter),
  { pattern: '/s/[standard]/[edition]/print.css', pagesIn: printSheets },
  pages('/[...locale]/family/', localePaths, Family),
  pages('/[...locale]/terms/', localePaths, Glossary),
  pages('/[...locale]/terms/[standard]/[...turn]/', glossaryPaths, GlossaryStandard),
  pages('/[...locale]/search/', localePaths, Search),
  pages('/[...locale]/checklists/', localePaths, Checklists),
  pages('/[...locale]/checklists/[standard]/[...turn]/', checklistPaths, Checklist),
  pages('/[...locale]/assess/[standard]/', assessmentPaths, Assessment),
  pages('/[...locale]/work/', workPaths, Work),
  pages('/[...locale]/work/limits/', allLimitPaths, WorkLimits),
  pages('/[...locale]/work/limits/[standard]/[...turn]/', limitPaths, WorkLimitsStandard),
  pages('/[...locale]/work/requirements/[standard]/[...turn]/', requirementPaths, WorkRequirements),
  pages('/[...locale]/work/[view]/[entry]/', entryPaths, WorkEntry),
  pages('/[...locale]/work/[view]/[entry]/[standard]/[...turn]/', entryStandardPaths, WorkEntryStandard),
  pages('/404.html', notFoundPaths, NotFound),
  // Last, as it waits for the files for machines, of which it shows the digests.
  pages('/[...locale]/developers/', localePaths, Developers),
]

/** A kind of page that a component renders. */
function pages(
  pattern: string,
  pathsIn: (site: Site) => readonly Path<object>[],
  component: AstroComponentFactory,
): PageKind {
  return {
    pattern,
    pagesIn: (site) =>
      pathsIn(site).map(({ params, props }) => ({
        address: addressAt(pattern, params),
        render: () => renderComponent(component, props),
      })),
  }
}

/** What the style sheet of each standard's printed document cannot know. */
function printSheets({ catalog }: Site): SitePage[] {
  return catalog.standards.map((standard) => ({
    address: `${standard.address}print.css`,
    render: async () => new TextEncoder().encode(printSheet(standard)),
  }))
}
