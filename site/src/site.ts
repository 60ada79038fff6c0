import type { Catalog, Standard } from '../../src/model/catalog.ts'
import type { Language, Localized } from '../../src/model/text.ts'
import type { Criterion, Metric, Parameter, Reference, Term, VocabularyEntry } from '../../src/model/units.ts'
import type { SiteContent } from '../../src/publish/site-content.ts'
import type { Theme } from '../../src/publish/theme.ts'
import { termPlaces } from './glossary.ts'
import { type Editions, editionsOf } from './history.ts'
import { type Names, namesIn } from './names.ts'
import { type Strings, strings } from './strings.ts'
import { type Uses, usesOf } from './uses.ts'

/** The catalog with the look-ups that pages need, made once. */
export interface Site {
  readonly catalog: Catalog
  readonly theme: Theme
  /** By the addresses of their images. */
  readonly figureSizes: NonNullable<SiteContent['figureSizes']>
  /** Whether `site.zip` stands beside the pages. */
  readonly offline: boolean
  /** The files for machines beside the pages; written while pages are rendered. */
  readonly published: SiteContent['published']
  /** Of a site that is shown while it is written: how often it has changed. */
  readonly state: number | undefined
  /** Path under which the site is served, without a slash at its end: empty, or `/norms`. */
  readonly base: string
  readonly name: Localized
  /** Each standard's latest edition, in the order of the catalog. */
  readonly latest: readonly Standard[]
  /** By key, `standard/id`; of several editions the latest. */
  readonly terms: ReadonlyMap<string, TermOfStandard>
  /** Where entries of terms stand that have moved from where the catalog says, by that address. */
  readonly termPlaces: ReadonlyMap<string, string>
  readonly metrics: ReadonlyMap<string, Metric>
  readonly criteria: ReadonlyMap<string, Criterion>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly references: ReadonlyMap<string, Reference>
  readonly actors: ReadonlyMap<string, VocabularyEntry>
  readonly evidence: ReadonlyMap<string, VocabularyEntry>
  readonly steps: ReadonlyMap<string, VocabularyEntry>
  /** Where what stands in each standard is referred to, by the standard's id. */
  readonly uses: ReadonlyMap<string, Uses>
  readonly editions: Editions
}

export interface TermOfStandard {
  readonly term: Term
  readonly standard: Standard
}

/** What every component needs to know of the page on which it stands. */
export interface PageContext {
  readonly site: Site
  /** Language of the interface. */
  readonly locale: Language
  readonly say: Strings
  readonly names: Names
  /** On a page that holds a standard as a whole, that standard: links into it stay on the page. */
  readonly whole?: Standard | undefined
  /** Address of the chapter that the page shows, if it shows one: links into it stay on the page. */
  readonly here?: string | undefined
}

/** Of each standard the latest edition. */
export function latestOf(standards: readonly Standard[]): Standard[] {
  return [...new Map(standards.map((standard) => [standard.id, standard])).values()]
}

/** Makes the look-ups. */
export function siteOf({ catalog, theme, figureSizes, offline, published, state }: SiteContent): Site {
  const { standards, vocabulary, publication } = catalog
  const latest = latestOf(standards)
  return {
    catalog,
    theme,
    figureSizes: figureSizes ?? new Map(),
    offline,
    published,
    state,
    base: new URL(publication.baseUrl).pathname.replace(/\/$/, ''),
    name: theme.name ?? publication.title,
    latest,
    termPlaces: termPlaces(latest),
    terms: new Map(
      standards.flatMap((standard) => standard.terms.map((term) => [`${standard.id}/${term.id}`, { term, standard }])),
    ),
    metrics: new Map(standards.flatMap(({ id, metrics }) => metrics.map((metric) => [`${id}/${metric.id}`, metric]))),
    criteria: new Map(
      standards.flatMap(({ id, criteria }) => criteria.map((criterion) => [`${id}/${criterion.id}`, criterion])),
    ),
    parameters: byId(catalog.parameters),
    references: byId(catalog.references),
    actors: byId(vocabulary.actors),
    evidence: byId(vocabulary.evidence),
    steps: byId(vocabulary.steps),
    uses: usesOf(standards),
    editions: editionsOf(standards),
  }
}

/** The surroundings of a page in `locale`. */
export function contextOf(site: Site, locale: Language): PageContext {
  const say = strings[locale]
  return { site, locale, say, names: namesIn(site, locale, say.between) }
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}
