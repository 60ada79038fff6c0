import { type UnitKind, unitKinds } from '../../model/kinds.ts'
import {
  basisLabels,
  clockLabels,
  directionLabels,
  type Labels,
  languageLabels,
  methodLabels,
  natureLabels,
  operatorLabels,
  parameterUseLabels,
  referenceStatusLabels,
  referenceTypeLabels,
  stageLabels,
  standardTypeLabels,
  unitKindLabels,
} from '../../model/labels.ts'
import type { Name } from '../names.ts'
import { type Choice, choiceOf } from './choice.ts'
import type { FieldStart } from './field-start.ts'
import { anchorsOf, type LinkStandpoint } from './link-choices.ts'

/** Where front matter is typed: in which standard and unit, and in which kind of file as far as it says. */
export interface FieldStandpoint extends LinkStandpoint {
  readonly kind?: UnitKind | undefined
}

/** What can be written as the value of a field. */
export function fieldChoices({ field, top }: FieldStart, from: FieldStandpoint, names: readonly Name[]): Choice[] {
  if (field === 'kind') return values(top ? unitKindLabels : basisLabels)
  if (field === 'type') return values(from.kind === 'reference' ? referenceTypeLabels : standardTypeLabels)
  if (field === 'provisions') return provisionChoices(from, names)
  const labels = closed[field]
  if (labels) return values(labels)
  const isWanted = named[field]
  return isWanted ? names.filter((name) => isWanted(name, from)).map((name) => choiceOf(name)) : []
}

/** The kind that front matter says its file is of. */
export function kindIn(text: string): UnitKind | undefined {
  const said = /^kind:\s*(\w+)/m.exec(text)?.[1]
  return unitKinds.find((kind) => kind === said)
}

/** Fields with one of a few values. */
const closed: Readonly<Record<string, Labels<string>>> = {
  clock: clockLabels,
  direction: directionLabels,
  language: languageLabels,
  methods: methodLabels,
  nature: natureLabels,
  op: operatorLabels,
  stage: stageLabels,
  status: referenceStatusLabels,
  use: parameterUseLabels,
  verify: methodLabels,
}

type Wanted = (name: Name, from: FieldStandpoint) => boolean

/** Fields whose value is an id. */
const named: Readonly<Record<string, Wanted>> = {
  actor: ofKind('actor'),
  annexes: ofKind('annex', 'own'),
  broader: ofKind('term'),
  evidence: ofKind('evidence'),
  limit: ofKind('parameter'),
  metric: ({ key }) => key.startsWith('metric:'),
  of: ({ key, standard }, from) => standard === from.standard && /^(?:unit|term|standard):/.test(key),
  parameter: ofKind('parameter'),
  parent: ofKind('criterion', 'own'),
  reference: ofKind('reference'),
  related: ofKind('term'),
  replacedBy: ofKind('reference'),
  step: ofKind('step'),
  terms: ofKind('term', 'own'),
  units: ({ key, kind, standard }, from) =>
    standard === from.standard && (kind === 'term' || (key.startsWith('unit:') && kind !== 'annex')),
}

function ofKind(kind: Name['kind'], whose: 'own' | 'all' = 'all'): Wanted {
  return (name, from) => name.kind === kind && (whose === 'all' || name.standard === from.standard)
}

/** A criterion names provisions of any standard; everything else gives attributes to provisions of its own text. */
function provisionChoices(from: FieldStandpoint, names: readonly Name[]): Choice[] {
  if (from.kind !== 'criterion') return anchorsOf(from, names)
  return names
    .filter(({ kind }) => kind === 'anchor')
    .map((name) => choiceOf(name, name.standard === from.standard ? name.id : `${name.standard}/${name.id}`))
}

function values(labels: Labels<string>): Choice[] {
  return Object.entries(labels).map(([text, title]) => ({ text, title, sort: 'value' }))
}
