import type { Artifact } from '../model/artifact.ts'
import type { Term } from '../model/units.ts'
import { portable } from './addresses.ts'
import type { Edition } from './edition.ts'
import { identityOf } from './identity.ts'
import { jsonFile } from './json-file.ts'
import { noteJson, translationJson } from './provision.ts'

/** `terms.json`: the concepts that a standard defines. */
export function emitTerms(edition: Edition): Artifact[] {
  const content = {
    standard: identityOf(edition),
    terms: edition.standard.terms.map((term) => termJson(edition, term)),
  }
  return [jsonFile(edition.family.catalog, 'terms', { path: `${edition.folder}terms.json`, content })]
}

function termJson({ family, standard, addressesOf }: Edition, term: Term) {
  const { baseUrl } = family.catalog.publication
  const key = `${standard.id}/${term.id}`
  return {
    id: term.id,
    key,
    ...addressesOf(family.termAnchors.get(key) ?? term.id, term.address),
    number: term.number || undefined,
    term: term.term,
    aliases: term.aliases,
    deprecated: term.deprecated,
    abbreviation: term.abbreviation,
    definition: portable(term.definition, baseUrl),
    translation: translationJson(term.definitionTranslation, baseUrl),
    notes: term.notes.map((note) => noteJson({ type: 'note', ...note }, baseUrl)),
    examples: term.examples.map((example) => noteJson({ type: 'example', ...example }, baseUrl)),
    broader: term.broader,
    related: term.related,
    origin: term.source && {
      reference: term.source.reference,
      number: family.references.get(term.source.reference)?.number,
      title: family.references.get(term.source.reference)?.title,
      clause: term.source.clause,
      modified: term.source.modified,
    },
    basis: term.basis,
    source: { file: term.place.file, line: term.place.line },
  }
}
