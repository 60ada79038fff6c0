/** A page of the site: where it stands, and the file below `site/src/routes` that renders it. */
export interface SiteRoute {
  /** Astro's pattern; `[...locale]` is empty for the first locale, which stands at the root. */
  readonly pattern: string
  readonly file: string
}

/** Every kind of page. Addresses are promises: an issued one never goes away. */
export const siteRoutes: readonly SiteRoute[] = [
  { pattern: '/[...locale]', file: 'home.astro' },
  { pattern: '/[...locale]/s/[standard]', file: 'standard-latest.astro' },
  { pattern: '/[...locale]/s/[standard]/full', file: 'document-latest.astro' },
  { pattern: '/[...locale]/s/[standard]/[edition]', file: 'standard.astro' },
  { pattern: '/[...locale]/s/[standard]/[edition]/full', file: 'document.astro' },
  { pattern: '/[...locale]/s/[standard]/[edition]/explanation', file: 'explanation.astro' },
  { pattern: '/[...locale]/s/[standard]/[edition]/[section]', file: 'chapter.astro' },
  { pattern: '/[...locale]/family', file: 'family.astro' },
  { pattern: '/[...locale]/terms', file: 'glossary.astro' },
  { pattern: '/[...locale]/search', file: 'search.astro' },
  { pattern: '/[...locale]/checklists', file: 'checklists.astro' },
  { pattern: '/[...locale]/checklists/[standard]', file: 'checklist.astro' },
  { pattern: '/[...locale]/developers', file: 'developers.astro' },
  { pattern: '/404', file: 'not-found.astro' },
]
