/** A page of the site: where it stands, and the file below `site/src/routes` that renders it. */
export interface SiteRoute {
  /** Astro's pattern; `[...locale]` is empty for the first locale, which stands at the root. */
  readonly pattern: string
  readonly file: string
}

/** Every kind of page but those that repeat others (`latest-pages.ts`). Addresses are promises: an issued one never goes away. */
export const siteRoutes: readonly SiteRoute[] = [
  { pattern: '/[...locale]', file: 'home.astro' },
  { pattern: '/[...locale]/s/[standard]/[edition]', file: 'standard.astro' },
  { pattern: '/[...locale]/s/[standard]/[edition]/full', file: 'document.astro' },
  { pattern: '/s/[standard]/[edition]/print.css', file: 'print-sheet.ts' },
  { pattern: '/[...locale]/s/[standard]/[edition]/explanation', file: 'explanation.astro' },
  { pattern: '/[...locale]/s/[standard]/[edition]/[section]', file: 'chapter.astro' },
  { pattern: '/[...locale]/family', file: 'family.astro' },
  { pattern: '/[...locale]/terms', file: 'glossary.astro' },
  { pattern: '/[...locale]/terms/[standard]/[...turn]', file: 'glossary-standard.astro' },
  { pattern: '/[...locale]/search', file: 'search.astro' },
  { pattern: '/[...locale]/checklists', file: 'checklists.astro' },
  { pattern: '/[...locale]/checklists/[standard]/[...turn]', file: 'checklist.astro' },
  { pattern: '/[...locale]/assess/[standard]', file: 'assessment.astro' },
  { pattern: '/[...locale]/work', file: 'work.astro' },
  { pattern: '/[...locale]/work/limits', file: 'work-limits.astro' },
  { pattern: '/[...locale]/work/limits/[standard]/[...turn]', file: 'work-limits-standard.astro' },
  { pattern: '/[...locale]/work/requirements/[standard]/[...turn]', file: 'work-requirements.astro' },
  { pattern: '/[...locale]/work/[view]/[entry]', file: 'work-entry.astro' },
  { pattern: '/[...locale]/work/[view]/[entry]/[standard]/[...turn]', file: 'work-entry-standard.astro' },
  { pattern: '/[...locale]/developers', file: 'developers.astro' },
  { pattern: '/404', file: 'not-found.astro' },
]
