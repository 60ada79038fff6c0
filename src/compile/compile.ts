import type { Catalog, Publication, Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import { compareText } from '../model/place.ts'
import type { Provision } from '../model/provision.ts'
import type { Parameter, Reference, VocabularyEntry } from '../model/units.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { type FamilySource, placeIn } from './authored.ts'
import { declare } from './declare.ts'
import { compareNumbers } from './designation.ts'
import { extractStandard, withChildren } from './extract-standard.ts'
import { identify } from './identify.ts'
import { layoutStandard } from './layout.ts'
import { parameterValues } from './limits.ts'
import { linkStandard } from './link.ts'
import { localize, localizeOptional } from './localize.ts'
import { outlineEntries } from './outline.ts'
import { knownTerms, termFinder } from './term-finder.ts'
import { counterpartsOf, translatedUnits } from './translations.ts'

/** What compiling needs to know beside the documents. */
export interface CompileSettings {
  readonly publication: Publication
  /** Folder of the sources, relative to the workspace. */
  readonly source: string
  readonly generator: Catalog['generator']
  /** Paths of the images of the workspace; without them every figure is taken to have its image. */
  readonly images?: readonly string[] | undefined
  /** Paths of the files that are there but could not be read, so that what refers to them is not reported besides. */
  readonly unread?: readonly string[] | undefined
}

/**
 * Compiles parsed documents to a catalog: identify → lay out → declare → extract → link. Never throws on their content; the
 * order in which they are given is of no account.
 */
export function compile(documents: readonly ParsedDocument[], settings: CompileSettings): Compilation {
  const inOrder = documents.toSorted((a, b) => compareText(a.path, b.path))
  const { family, diagnostics } = identify(inOrder, settings.source, settings.unread)
  const counterparts = new Map(family.standards.map((source) => [source.id, counterpartsOf(source)]))
  const layouts = new Map(
    family.standards.map((source) => [source.id, layoutStandard(source, counterparts.get(source.id) ?? new Map())]),
  )
  const registry = declare(family, layouts)
  const findTerms = termFinder(family.standards.flatMap(({ id, terms }) => knownTerms(id, terms)))
  const images = settings.images && new Set([...settings.images, ...(settings.unread ?? [])])
  const hasImage = (path: string): boolean => images?.has(`${settings.source}/${path}`) ?? true
  const lookups = { family, hasImage, registry, findTerms, parameters: parameterValues(family), counterparts }
  const extracted = family.standards.map((source) => extractStandard(source, layouts.get(source.id) ?? [], lookups))
  const byNumber = extracted.toSorted((a, b) => compareNumbers(a.standard.number, b.standard.number))
  const references = family.references.map(referenceOf)
  const view = {
    standards: byNumber.map(({ standard }) => standard),
    references: new Map(references.map((reference) => [reference.id, reference])),
    judges: judgesOf(extracted.map(({ standard }) => standard)),
  }
  const standards = byNumber.map((own) => linkStandard(own, view))
  const catalog: Catalog = {
    schemaVersion: '1.0.0',
    generator: settings.generator,
    publication: settings.publication,
    vocabulary: vocabularyOf(family),
    parameters: parametersOf(family, standards),
    references,
    standards,
  }
  return {
    catalog,
    declarations: registry.declarations,
    links: extracted.flatMap(({ links }) => links),
    outlines: family.standards.flatMap((source) => outlineEntries(source, registry)),
    translations: family.standards.flatMap(translatedUnits),
    diagnostics: [...diagnostics, ...extracted.flatMap(({ faults }) => faults)],
  }
}

function referenceOf(source: FamilySource['references'][number]): Reference {
  const { id, number, year, title, type, status, replacedBy, checkedOn, url } = source.unit
  return {
    id,
    number,
    year,
    title: localize(title, 'zh'),
    type,
    status,
    replacedBy,
    checkedOn,
    url,
    place: placeIn(source, 'id'),
  }
}

/** Which criteria judge a provision or unit, by its key. */
function judgesOf(standards: readonly Standard[]): ReadonlyMap<string, readonly string[]> {
  const judges = new Map<string, string[]>()
  for (const { id, criteria } of standards) {
    for (const criterion of criteria) {
      for (const key of criterion.provisions) judges.set(key, [...(judges.get(key) ?? []), `${id}/${criterion.id}`])
    }
  }
  return judges
}

function vocabularyOf(family: FamilySource): Catalog['vocabulary'] {
  const entries = (group: 'actors' | 'evidence' | 'steps'): VocabularyEntry[] =>
    family.vocabularies.flatMap(({ unit }) =>
      Object.entries(unit[group] ?? {}).map(([id, { title, description }]) => ({
        id,
        title: localize(title, 'zh'),
        description: localizeOptional(description, 'zh'),
      })),
    )
  return { actors: entries('actors'), evidence: entries('evidence'), steps: entries('steps') }
}

function parametersOf(family: FamilySource, standards: readonly Standard[]): Parameter[] {
  const users = parameterUsers(standards)
  return family.parameters.flatMap((source) =>
    Object.entries(source.unit.parameters).map(([id, parameter]) => ({
      id,
      title: localize(parameter.title, 'zh'),
      value: parameter.value,
      unit: parameter.unit,
      clock: parameter.clock,
      basis: (parameter.basis ?? []).map(({ kind, ref, note }) => ({ kind, ref, note: localizeOptional(note, 'zh') })),
      proposal: parameter.proposal ?? false,
      use: parameter.use ?? 'normative',
      date: parameter.date,
      note: localizeOptional(parameter.note, 'zh'),
      usedBy: users.get(id) ?? [],
      place: placeIn(source, 'parameters', id),
    })),
  )
}

function parameterUsers(standards: readonly Standard[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>()
  const visit = (standard: string, provision: Provision): void => {
    for (const { parameter } of provision.limits) {
      if (parameter !== undefined)
        users.set(parameter, [...(users.get(parameter) ?? []), `${standard}/${provision.id}`])
    }
    for (const item of provision.items) visit(standard, item)
  }
  for (const { id, sections } of standards) {
    for (const block of sections.flatMap(withChildren).flatMap((section) => section.blocks)) {
      if (block.type === 'provision') visit(id, block.provision)
    }
  }
  return users
}
