import type { Limit, Modal, ReferenceUse, Span } from '../model/provision.ts'
import type { NoteBlock, Section, SectionKind } from '../model/section.ts'
import type { Translation } from '../model/text.ts'
import { pinnedUri, portable } from './addresses.ts'
import type { Edition, PlacedProvision } from './edition.ts'
import { type Family, named } from './family.ts'

/**
 * A provision as it is published, the same in clauses.json, clauses.ndjson and the file of its unit. Property by property:
 * there are so many that spreading objects into it would be felt.
 */
export function provisionJson(edition: Edition, placed: PlacedProvision) {
  const { family, standard } = edition
  const { provision, addresses, path, leadIns, notes } = placed
  const { baseUrl } = family.catalog.publication
  const normal = normalIn(provision.text.plain)
  return {
    id: provision.id,
    standard: standard.id,
    edition: standard.edition,
    uri: addresses.uri,
    latestUri: addresses.latestUri,
    page: addresses.page,
    number: provision.number,
    label: provision.label,
    marker: provision.marker,
    path: path.map(pathStep),
    unit: provision.unit,
    kind: kindOfUnit(path, provision.unit),
    title: path.at(-1)?.title,
    normative: provision.normative,
    modality: provision.modality,
    modal: modalJson(provision.modal, normal),
    actor: provision.actor.map((id) => named(id, family.actors)),
    step: provision.step === undefined ? undefined : named(provision.step, family.steps),
    text: portable(provision.text, baseUrl),
    translation: translationJson(provision.translation, baseUrl),
    leadIn: provision.leadIn,
    parent: leadIns.at(-1)?.id,
    items: provision.items.map((item) => item.id),
    notes: notes.map((note) => noteJson(note, baseUrl)),
    limits: provision.limits.map((limit) => limitJson(limit, normal)),
    descriptive: provision.descriptive,
    verify: provision.verify,
    evidence: provision.evidence.map((id) => named(id, family.evidence)),
    basis: provision.basis,
    proposal: provision.proposal ?? false,
    criteria: provision.criteria,
    terms: provision.terms.map(({ ref, span, linked }) => ({ ref, span: normal(span), linked })),
    references: provision.references.map((use) => referenceJson(family, use)),
    source: { file: provision.place.file, line: provision.place.line },
    digest: { text: provision.digest.text, semantic: provision.digest.semantic },
  }
}

/** A section on the way to a provision, as it is published. */
export function pathStep(section: Section) {
  return { id: section.id, number: section.number, title: section.title }
}

/** A note, example or constraint as it is published. */
export function noteJson(note: NoteBlock, baseUrl: string) {
  const translation = translationJson(note.translation, baseUrl)
  return { type: note.type, label: note.label, text: portable(note.text, baseUrl), translation }
}

/** A translation as it is published, if there is one. */
export function translationJson(translation: Translation | undefined, baseUrl: string) {
  return (
    translation && {
      language: translation.language,
      text: portable(translation.text, baseUrl),
      current: translation.current,
    }
  )
}

/** A limit; `normal` finds the place of its words. */
function limitJson(limit: Limit, normal: Normal) {
  return {
    metric: limit.metric,
    statistic: limit.statistic,
    op: limit.op,
    value: limit.value,
    unit: limit.unit,
    parameter: limit.parameter,
    literal: limit.literal,
    span: limit.span && normal(limit.span),
  }
}

/** What kind of unit the sections of `path` make of the unit with the id `unit`. */
function kindOfUnit(path: readonly Section[], unit: string): SectionKind {
  const own = path.find((section) => section.unit === unit && mayBeUnit(section)) ?? path.findLast(mayBeUnit)
  return own?.kind ?? 'clause'
}

function mayBeUnit({ kind }: Section): boolean {
  return kind !== 'heading' && kind !== 'group'
}

function modalJson(modal: Modal | undefined, normal: Normal) {
  return modal && { literal: modal.literal, polarity: modal.polarity, span: normal(modal.span) }
}

/** Adds to a reference what a reader would see: number and title of a document, address of a place in this family. */
function referenceJson(family: Family, { target, normative }: ReferenceUse) {
  const [kind, name = ''] = parted(target, ':')
  const { baseUrl } = family.catalog.publication
  if (kind === 'reference') {
    const document = family.references.get(name)
    return {
      target,
      normative,
      number: document?.number,
      year: document?.year,
      title: document?.title,
      uri: document?.url,
    }
  }
  if (kind === 'standard') {
    const standard = family.standards.get(name)
    return {
      target,
      normative,
      number: standard?.number,
      title: standard?.title,
      uri: standard && pinnedUri(standard, '', baseUrl),
    }
  }
  return { target, normative, uri: placeUri(family, kind === 'metric' ? metricKey(family, name) : name) }
}

/** The pinned address of `standard/unit` or `standard/unit.provision`. */
function placeUri(family: Family, key: string): string | undefined {
  const [standardId, id] = parted(key, '/')
  const standard = family.standards.get(standardId)
  if (!standard || id === undefined) return undefined
  return pinnedUri(standard, family.unitAnchors.get(key) ?? id, family.catalog.publication.baseUrl)
}

/** Metrics are named without their standard, because their ids are unique within the family. */
function metricKey({ catalog }: Family, id: string): string {
  const home = catalog.standards.find(({ metrics }) => metrics.some((metric) => metric.id === id))
  return home ? `${home.id}/${id}` : id
}

/** What stands before and behind the first `mark`; nothing behind where there is none. */
function parted(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Where a span of a text lies once the text is in normal form C. */
type Normal = (span: Span) => Span

function normalIn(plain: string): Normal {
  if (plain.normalize('NFC') === plain) return (span) => span
  return ([start, end]) => [plain.slice(0, start).normalize('NFC').length, plain.slice(0, end).normalize('NFC').length]
}
