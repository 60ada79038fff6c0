import type { Link } from '../model/compilation.ts'
import type { Evaluation, Gate, SampleSize } from '../model/evaluation.ts'
import type { Localized } from '../model/text.ts'
import type { Gate as AuthoredGate } from '../schema/authoring.generated.ts'
import type { AuthoredOf } from './authored.ts'
import { frontMatterLink } from './front-matter-link.ts'
import type { ParameterValues } from './limits.ts'
import { localize, localizeOptional } from './localize.ts'
import type { Setting } from './render.ts'
import { byKey, provisionKey, provisionNamed } from './resolve.ts'

type Path = readonly (string | number)[]

/** Extracts how scores become a result; nothing if the standard does not say. What names an unknown parameter is left out, as its link reports. */
export function extractEvaluation(
  { unit }: AuthoredOf<'standard'>,
  parameters: ParameterValues,
  setting: Setting,
): Evaluation | undefined {
  const { evaluation } = unit
  if (!evaluation) return undefined
  const { language } = setting
  const keyOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : provisionKey(provisionNamed(name, setting, setting.registry))
  return {
    grades: evaluation.grades.flatMap(({ id, title, minimum }) => {
      const least = quantityOf(minimum, parameters)
      return least === undefined ? [] : [{ id, title: localize(title, language), minimum: least }]
    }),
    vetoes: (evaluation.vetoes ?? []).map(({ id, code, title, provision, cap }) => {
      return { id, code, title: localize(title, language), provision: keyOf(provision), cap }
    }),
    adjustments: (evaluation.adjustments ?? []).flatMap(({ id, kind, title, points, provision }) => {
      const each = quantityOf(points, parameters)
      if (each === undefined) return []
      return [{ id, kind, title: localize(title, language), points: each, provision: keyOf(provision) }]
    }),
    maximumBonus: quantityOf(evaluation.maximumBonus, parameters),
    maximumDeduction: quantityOf(evaluation.maximumDeduction, parameters),
    maximumNotApplicable: shareOf(evaluation.maximumNotApplicable, parameters),
    notRated: localizeOptional(evaluation.notRated, language) ?? notRated,
    notAssessable: localizeOptional(evaluation.notAssessable, language) ?? notAssessable,
    partly: evaluation.partly ?? 0,
    confidence: evaluation.confidence ?? 0.95,
    decimals: evaluation.decimals ?? 1,
    samples: (evaluation.samples ?? []).flatMap(({ atMost, sample }): SampleSize[] => {
      const size = quantityOf(sample, parameters)
      return size === undefined ? [] : [{ atMost, sample: size }]
    }),
    sampling: (evaluation.sampling ?? []).flatMap((name) => keyOf(name) ?? []),
  }
}

const notRated: Localized = { zh: '不予评级', en: 'Not rated' }
const notAssessable: Localized = { zh: '不可评', en: 'Not assessable' }

/** Extracts the gates of a criterion, with the values of the parameters that they name. */
export function extractGates(gates: readonly AuthoredGate[], parameters: ParameterValues): Gate[] {
  return gates.flatMap(({ grade, minimum, value }): Gate[] => {
    const least = shareOf(minimum, parameters)
    const reach = quantityOf(value, parameters)
    if (least !== undefined) return [{ grade, minimum: least }]
    return reach === undefined ? [] : [{ grade, value: reach }]
  })
}

function quantityOf(written: number | string | undefined, parameters: ParameterValues): number | undefined {
  return typeof written === 'string' ? parameters.get(written)?.value : written
}

/** A share from 0 to 1, of which a parameter in per cent is a hundred times as much. */
function shareOf(written: number | string | undefined, parameters: ParameterValues): number | undefined {
  if (typeof written !== 'string') return written
  const parameter = parameters.get(written)
  const shift = parameter?.unit === '%' ? 'e-2' : parameter?.unit === 'permille' ? 'e-3' : ''
  return parameter && Number(`${parameter.value}${shift}`)
}

/** The names that the evaluation of a standard mentions. */
export function evaluationLinks(source: AuthoredOf<'standard'>, setting: Setting): Link[] {
  const { evaluation } = source.unit
  if (!evaluation) return []
  const { registry } = setting
  const provision = (name: string | undefined, ...path: Path): Link[] =>
    name === undefined
      ? []
      : [frontMatterLink(name, provisionNamed(name, setting, registry), ['evaluation', ...path], setting)]
  const parameter = (written: number | string | undefined, ...path: Path): Link[] =>
    parameterLink(written, ['evaluation', ...path], setting)
  const { grades, vetoes = [], adjustments = [], samples = [], sampling = [] } = evaluation
  return [
    ...grades.flatMap(({ minimum }, index) => parameter(minimum, 'grades', index, 'minimum')),
    ...vetoes.flatMap((veto, index) => provision(veto.provision, 'vetoes', index, 'provision')),
    ...adjustments.flatMap((adjustment, index) => [
      ...parameter(adjustment.points, 'adjustments', index, 'points'),
      ...provision(adjustment.provision, 'adjustments', index, 'provision'),
    ]),
    ...parameter(evaluation.maximumBonus, 'maximumBonus'),
    ...parameter(evaluation.maximumDeduction, 'maximumDeduction'),
    ...parameter(evaluation.maximumNotApplicable, 'maximumNotApplicable'),
    ...samples.flatMap(({ sample }, index) => parameter(sample, 'samples', index, 'sample')),
    ...sampling.flatMap((name, index) => provision(name, 'sampling', index)),
  ]
}

/** The parameters that the gates of a criterion name. */
export function gateLinks(source: AuthoredOf<'criterion'>, setting: Setting): Link[] {
  return (source.unit.gates ?? []).flatMap(({ minimum, value }, index) => [
    ...parameterLink(minimum, ['gates', index, 'minimum'], setting),
    ...parameterLink(value, ['gates', index, 'value'], setting),
  ])
}

function parameterLink(written: number | string | undefined, path: Path, setting: Setting): Link[] {
  if (typeof written !== 'string') return []
  return [frontMatterLink(written, byKey('parameter', written, setting.registry), path, setting)]
}
