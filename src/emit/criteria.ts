import type { Artifact } from '../model/artifact.ts'
import type { Criterion } from '../model/units.ts'
import type { Edition } from './edition.ts'
import { named } from './family.ts'
import { identityOf } from './identity.ts'
import { jsonFile } from './json-file.ts'

/** `criteria.json`: the indicator tree of an evaluation, in the order of the standard. */
export function emitCriteria(edition: Edition): Artifact[] {
  const file = { path: `${edition.folder}criteria.json`, content: criteriaOf(edition) }
  return [jsonFile(edition.family.catalog, 'criteria', file)]
}

/** What `criteria.json` holds besides its head. */
export function criteriaOf(edition: Edition) {
  return {
    standard: identityOf(edition),
    evaluation: edition.standard.evaluation,
    criteria: edition.standard.criteria.map((criterion) => criterionJson(edition, criterion)),
  }
}

function criterionJson({ family, standard, addressesOf }: Edition, criterion: Criterion) {
  const key = `${standard.id}/${criterion.id}`
  return {
    id: criterion.id,
    key,
    code: criterion.code,
    ...addressesOf(family.unitAnchors.get(key) ?? criterion.id, criterion.address),
    number: criterion.number || undefined,
    title: criterion.title,
    weight: criterion.weight,
    parent: criterion.parent,
    scoring: criterion.scoring,
    provisions: criterion.provisions,
    metrics: criterion.metrics,
    verify: criterion.methods,
    evidence: criterion.evidence.map((id) => named(id, family.evidence)),
    items: criterion.items,
    notApplicable: criterion.notApplicable,
    gates: criterion.gates,
    basis: criterion.basis,
    source: { file: criterion.place.file, line: criterion.place.line },
  }
}
