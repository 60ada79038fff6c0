import type { Standard } from '../../src/model/catalog.ts'
import type { Section } from '../../src/model/section.ts'
import { firstLocale } from './addresses.ts'
import { contextOf, type PageContext, type Site } from './site.ts'

/** A page to render: the parts of its address, and what it shows. */
export interface Path<Shown> {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: Shown & { readonly page: PageContext }
}

/** One page for each locale. */
export function localePaths(site: Site): Path<object>[] {
  return site.catalog.publication.locales.map((locale) => ({
    params: { locale: locale === firstLocale(site) ? undefined : locale },
    props: { page: contextOf(site, locale) },
  }))
}

/** The page for addresses at which nothing stands. */
export function notFoundPaths(site: Site): Path<object>[] {
  return [{ params: {}, props: { page: contextOf(site, firstLocale(site)) } }]
}

/** One page for each edition of each standard, under its edition. */
export function editionPaths(site: Site): Path<{ readonly standard: Standard }>[] {
  return eachOf(site, site.catalog.standards, (standard) => ({
    params: { standard: standard.id, edition: standard.edition },
    props: { standard },
  }))
}

/** One page for each edition whose draft was explained. */
export function explanationPaths(site: Site): Path<{ readonly standard: Standard }>[] {
  return editionPaths(site).filter(({ props }) => props.standard.explanation.length > 0)
}

/** One page for each standard in its latest edition, under the standard's id alone. */
export function latestPaths(site: Site): Path<{ readonly standard: Standard }>[] {
  return eachOf(site, site.latest, (standard) => ({ params: { standard: standard.id }, props: { standard } }))
}

/** One page for each chapter of each edition. */
export function chapterPaths(site: Site): Path<{ readonly standard: Standard; readonly chapter: Section }>[] {
  const chapters = site.catalog.standards.flatMap((standard) =>
    standard.sections.map((chapter) => ({ standard, chapter })),
  )
  return eachOf(site, chapters, ({ standard, chapter }) => ({
    params: { standard: standard.id, edition: standard.edition, section: chapter.id },
    props: { standard, chapter },
  }))
}

/** One page for each of `things` in each locale. */
export function eachOf<Thing, Shown extends object>(
  site: Site,
  things: readonly Thing[],
  pathOf: (thing: Thing) => { params: Record<string, string | undefined>; props: Shown },
): Path<Shown>[] {
  return localePaths(site).flatMap((locale) =>
    things.map((thing) => {
      const { params, props } = pathOf(thing)
      return { params: { ...locale.params, ...params }, props: { ...props, ...locale.props } }
    }),
  )
}
