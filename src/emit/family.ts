import type { Catalog, Standard } from '../model/catalog.ts'
import type { Section } from '../model/section.ts'
import type { Localized } from '../model/text.ts'
import type { Criterion, Metric, Parameter, Reference, VocabularyEntry } from '../model/units.ts'

/** A catalog with its look-ups, made once for all emitters. */
export interface Family {
  readonly catalog: Catalog
  readonly standards: ReadonlyMap<string, Standard>
  readonly references: ReadonlyMap<string, Reference>
  readonly parameters: ReadonlyMap<string, Parameter>
  /** By key, `standard/id`. */
  readonly metrics: ReadonlyMap<string, Metric>
  /** By key, `standard/id`. */
  readonly criteria: ReadonlyMap<string, Criterion>
  readonly actors: ReadonlyMap<string, Named>
  readonly evidence: ReadonlyMap<string, Named>
  readonly steps: ReadonlyMap<string, Named>
  /** The anchor of each unit's section, by key, `standard/unit`: a chapter with one unit keeps the chapter's id. */
  readonly unitAnchors: ReadonlyMap<string, string>
  /** The anchor of each term's entry in the standard that defines it, by key, `standard/term`. */
  readonly termAnchors: ReadonlyMap<string, string>
}

/** Makes the look-ups of `catalog`. Of two editions of a standard, the later in the catalog is found by its id. */
export function familyOf(catalog: Catalog): Family {
  return {
    catalog,
    standards: byId(catalog.standards),
    references: byId(catalog.references),
    parameters: byId(catalog.parameters),
    metrics: byKey(catalog, (standard) => standard.metrics),
    criteria: byKey(catalog, (standard) => standard.criteria),
    actors: namesIn(catalog.vocabulary.actors),
    evidence: namesIn(catalog.vocabulary.evidence),
    steps: namesIn(catalog.vocabulary.steps),
    unitAnchors: anchorsIn(catalog, (section) => (section.kind === 'heading' ? undefined : section.unit)),
    termAnchors: anchorsIn(catalog, ({ blocks }) => blocks.find((block) => block.type === 'term')?.term),
  }
}

/** The same look-ups without the text of the standards, which is nearly all of a catalog. */
export function withoutText(family: Family): Family {
  const standards = family.catalog.standards.map((standard) => ({ ...standard, sections: [], explanation: [] }))
  return { ...family, catalog: { ...family.catalog, standards }, standards: byId(standards) }
}

/** A named thing of the vocabulary. An id that the vocabulary lacks keeps its place, without a title. */
export interface Named {
  readonly id: string
  readonly title?: Localized | undefined
}

/** What `id` is called in `names`. */
export function named(id: string, names: ReadonlyMap<string, Named>): Named {
  return names.get(id) ?? { id }
}

function namesIn(entries: readonly VocabularyEntry[]): ReadonlyMap<string, Named> {
  return byId(entries.map(({ id, title }) => ({ id, title })))
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

function byKey<Thing extends { readonly id: string }>(
  catalog: Catalog,
  thingsOf: (standard: Standard) => readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(
    catalog.standards.flatMap((standard) => thingsOf(standard).map((thing) => [`${standard.id}/${thing.id}`, thing])),
  )
}

function anchorsIn(catalog: Catalog, nameOf: (section: Section) => string | undefined): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  const visit = (standard: string, section: Section): void => {
    const name = nameOf(section)
    if (name !== undefined) anchors.set(`${standard}/${name}`, section.id)
    for (const child of section.children) visit(standard, child)
  }
  for (const { id, sections } of catalog.standards) for (const section of sections) visit(id, section)
  return anchors
}
