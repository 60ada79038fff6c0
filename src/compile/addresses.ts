/** Addresses of the site, from its root. The one place that knows their form. */

/** A standard's own page. */
export function standardAddress(standard: string, edition: string): string {
  return `/s/${standard}/${edition}/`
}

/** The page of a chapter, annex or other section of the first level. */
export function chapterAddress(standard: string, edition: string, chapter: string): string {
  return `${standardAddress(standard, edition)}${chapter}/`
}

/** A place on the page of a chapter. */
export function anchorAddress(chapterPage: string, anchor: string): string {
  return `${chapterPage}#${anchor}`
}

/** A term's entry in the glossary of the family. */
export function termAddress(term: string): string {
  return `/terms/#${term}`
}

/** A standard's drafting explanation. */
export function explanationAddress(standard: string, edition: string): string {
  return `${standardAddress(standard, edition)}explanation/`
}

/** A figure's image. */
export function figureAddress(standard: string, path: string): string {
  return `/figures/${standard}/${path}`
}
