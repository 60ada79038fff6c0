import type { Catalog } from '../model/catalog.ts'
import type { Language } from '../model/text.ts'
import type { Analysis } from './analysis.ts'
import { describeReference, describeStandard } from './describe/document.ts'
import { describeMetric } from './describe/metric.ts'
import { describeParameter } from './describe/parameter.ts'
import { describePlace, describeSection } from './describe/section.ts'
import { describeTerm } from './describe/term.ts'
import { type Description, inBothLanguages } from './description.ts'

/** Tells what the thing of that key is, as far as it is known. */
export function describe(key: string, { compilation, names }: Analysis, locale: Language): Description | undefined {
  const [, kind = '', id = ''] = /^([a-z]+):(.*)$/s.exec(key) ?? []
  const own = describers[kind]?.(id, compilation.catalog, locale)
  if (own) return own
  const name = names.find((known) => known.key === key)
  if (!name) return undefined
  const heading = [name.detail?.[locale], inBothLanguages(name.title, locale) || name.id].filter(Boolean).join('　')
  return { heading, paragraphs: [] }
}

/** Describes the thing of that id; absent if the catalog does not have it, as while its file is at fault. */
type Describer = (id: string, catalog: Catalog, locale: Language) => Description | undefined

/** By the kind of key. */
const describers: Readonly<Record<string, Describer>> = {
  term: describeTerm,
  unit: describeSection,
  group: describeSection,
  anchor: describePlace,
  metric: describeMetric,
  reference: describeReference,
  standard: describeStandard,
  parameter: describeParameter,
  actor: (id, { vocabulary }, locale) => describeEntry(vocabulary.actors, id, locale),
  evidence: (id, { vocabulary }, locale) => describeEntry(vocabulary.evidence, id, locale),
  step: (id, { vocabulary }, locale) => describeEntry(vocabulary.steps, id, locale),
}

function describeEntry(
  entries: Catalog['vocabulary']['actors'],
  id: string,
  locale: Language,
): Description | undefined {
  const entry = entries.find((known) => known.id === id)
  return (
    entry && { heading: inBothLanguages(entry.title, locale), paragraphs: [inBothLanguages(entry.description, locale)] }
  )
}
