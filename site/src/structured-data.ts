import type { Standard } from '../../src/model/catalog.ts'
import { stageLabels } from '../../src/model/labels.ts'
import type { Section } from '../../src/model/section.ts'
import type { Language, Localized } from '../../src/model/text.ts'
import type { Term } from '../../src/model/units.ts'
import { absoluteLink } from './addresses.ts'
import { editionFolder } from './endpoints.ts'
import type { PageContext } from './site.ts'
import { tagOf, wordsOf } from './words.ts'

/** A description of a page for search engines and knowledge graphs, as JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>

/** The whole site: who publishes it, and how it is searched. */
export function siteData(page: PageContext): StructuredData {
  const { site, locale } = page
  const { publication } = site.catalog
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': publication.baseUrl,
    url: absoluteLink(site, locale, '/'),
    name: wordsOf(site.name, locale).text,
    inLanguage: tagOf(locale),
    publisher: publisherOf(page),
    license: publication.licence?.url,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absoluteLink(site, locale, '/search/')}?q={query}`,
      'query-input': 'required name=query',
    },
  }
}

/** A standard in one edition, with its data as an encoding of the same work. */
export function standardData(page: PageContext, standard: Standard): StructuredData {
  return { '@context': 'https://schema.org', ...standardNode(page, standard) }
}

/** A chapter or annex of a standard. */
export function chapterData(page: PageContext, standard: Standard, chapter: Section): StructuredData {
  const { site, locale } = page
  const terms = chapter.kind === 'terms' ? standard.terms : []
  return {
    '@context': terms.length > 0 ? termContext : 'https://schema.org',
    '@type': 'Chapter',
    '@id': absoluteLink(site, firstOf(page), chapter.address),
    url: absoluteLink(site, locale, chapter.address),
    name: wordsOf(chapter.title, locale).text,
    position: chapter.number,
    inLanguage: tagOf(standard.language),
    isPartOf: { '@id': absoluteLink(site, firstOf(page), standard.address), name: standard.designation },
    hasPart: terms.length > 0 ? terms.map((term) => termNode(page, standard, term)) : undefined,
  }
}

/** The terms of a page of the glossary, as concepts of the one set that the site has (schema.org and SKOS). */
export function glossaryData(
  page: PageContext,
  parts: readonly { readonly standard: Standard; readonly terms: readonly Term[] }[],
): StructuredData {
  const { site, locale, say } = page
  return {
    '@context': termContext,
    '@type': ['DefinedTermSet', 'skos:ConceptScheme'],
    '@id': setOf(page),
    url: absoluteLink(site, locale, '/terms/'),
    name: say.glossary,
    publisher: publisherOf(page),
    hasDefinedTerm: parts.flatMap(({ standard, terms }) => terms.map((term) => termNode(page, standard, term))),
  }
}

/** `data` as it stands in a script element of HTML: no text of it can end the element. */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

const termContext = ['https://schema.org', { skos: 'http://www.w3.org/2004/02/skos/core#' }]

function standardNode(page: PageContext, standard: Standard): StructuredData {
  const { site, locale } = page
  const { id, edition, designation, number, series, title, stage, dates, language, replaces, address } = standard
  const { licence, baseUrl } = site.catalog.publication
  return {
    '@type': 'TechArticle',
    '@id': absoluteLink(site, firstOf(page), address),
    url: absoluteLink(site, locale, address),
    identifier: designation,
    name: wordsOf(title, locale).text,
    alternateName: number,
    version: edition,
    inLanguage: tagOf(language),
    creativeWorkStatus: stageLabels[stage].en,
    dateCreated: dates.drafted,
    datePublished: dates.published,
    license: licence?.url,
    publisher: publisherOf(page),
    isPartOf: series === undefined ? undefined : { '@type': 'CreativeWorkSeries', name: series },
    isBasedOn: replaces.length > 0 ? replaces : undefined,
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: new URL(`.${editionFolder({ ...standard, id, edition })}clauses.json`, baseUrl).href,
    },
  }
}

function termNode(page: PageContext, standard: Standard, term: Term): StructuredData {
  const { site } = page
  const { id, number, term: name, aliases, deprecated, abbreviation, definition, definitionTranslation } = term
  const address = (key: string) => {
    const found = site.terms.get(key)
    return found === undefined ? undefined : absoluteLink(site, firstOf(page), found.term.address)
  }
  const forms = (zh: readonly string[], en: readonly string[]) => {
    const all = [...zh.map((text) => said(text, 'zh')), ...en.map((text) => said(text, 'en'))]
    return all.length > 0 ? all : undefined
  }
  const definitions = [
    said(definition.plain, standard.language),
    ...(definitionTranslation === undefined
      ? []
      : [said(definitionTranslation.text.plain, definitionTranslation.language)]),
  ]
  return {
    '@type': ['DefinedTerm', 'skos:Concept'],
    '@id': address(`${standard.id}/${id}`),
    name: wordsOf(name, page.locale).text,
    termCode: number,
    description: definition.plain,
    inDefinedTermSet: setOf(page),
    'skos:prefLabel': labelsOf(name),
    'skos:altLabel': forms([...aliases.zh, ...(abbreviation === undefined ? [] : [abbreviation])], aliases.en),
    'skos:hiddenLabel': forms(deprecated.zh, deprecated.en),
    'skos:definition': definitions,
    'skos:broader': term.broader === undefined ? undefined : node(address(term.broader)),
    'skos:related': term.related.length > 0 ? term.related.map((key) => node(address(key))) : undefined,
  }
}

function labelsOf({ zh, en }: Localized): StructuredData[] {
  return [...(zh === undefined ? [] : [said(zh, 'zh')]), ...(en === undefined ? [] : [said(en, 'en')])]
}

function said(text: string, language: Language): StructuredData {
  return { '@language': tagOf(language), '@value': text }
}

function node(address: string | undefined): StructuredData | undefined {
  return address === undefined ? undefined : { '@id': address }
}

function publisherOf({ site, locale }: PageContext): StructuredData {
  return { '@type': 'Organization', name: wordsOf(site.catalog.publication.publisher, locale).text }
}

function setOf(page: PageContext): string {
  return absoluteLink(page.site, firstOf(page), '/terms/')
}

/** Things are named by their address in the first language, whatever the language of the page. */
function firstOf({ site }: PageContext): Language {
  return site.catalog.publication.locales[0] ?? 'zh'
}
