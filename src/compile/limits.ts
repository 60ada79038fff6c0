import { findCounts } from '../language/counts.ts'
import { type Quantity, quantitiesOf } from '../language/quantities.ts'
import { append } from '../model/lists.ts'
import type { Limit } from '../model/provision.ts'
import type { RichText } from '../model/text.ts'
import type { Limit as AuthoredLimit } from '../schema/authoring.generated.ts'
import type { FamilySource } from './authored.ts'
import type { ProvisionSetting } from './extract-provision.ts'
import type { Registry } from './registry.ts'

/** The values of the family's parameters by name. */
export type ParameterValues = ReadonlyMap<string, { readonly value: number; readonly unit: string }>

/** Reads the values of all parameters. */
export function parameterValues(family: FamilySource): ParameterValues {
  return new Map(family.parameters.flatMap(({ unit }) => Object.entries(unit.parameters)))
}

/** Binds modelled limits to the words of the sentence that state them; each quantity of the sentence is used once. */
export function bindLimits(
  limits: readonly AuthoredLimit[],
  { text, provision }: { readonly text: RichText; readonly provision: string },
  { source, parameters, rendering: { language, registry } }: ProvisionSetting,
): Limit[] {
  const quantities = quantitiesOf(text, language)
  const values = limits.map((limit) => (limit.parameter === undefined ? limit : parameters.get(limit.parameter)))
  const counts = values.some((value) => value?.unit === 'count') ? findCounts(text.plain, language) : none
  const stated = bind(values, quantities, counts)
  let bound: Limit[] | undefined
  limits.forEach(({ metric, op, parameter, statistic }, index) => {
    const words = stated[index]
    const value = values[index] ?? words
    if (value?.value === undefined || value.unit === undefined) return
    bound = append(bound, {
      metric: metric === undefined ? undefined : metricKey(metric, registry),
      op,
      value: value.value,
      unit: value.unit,
      parameter,
      statistic,
      literal: words?.literal,
      span: words?.span,
      place: source.document.frontMatterPlace(['provisions', provision, 'limits', index]),
    })
  })
  return bound ?? []
}

const none: readonly never[] = []

function metricKey(metric: string, registry: Registry): string | undefined {
  const named = registry.wide(`metric:${metric}`)
  return named && `${named.standard}/${metric}`
}

type Value = { readonly value?: number | undefined; readonly unit?: string | undefined } | undefined

/**
 * For each value the quantity that states it. A count may stand before a word that is no known unit, such as 12 frames.
 * A value that nobody knows, as its link reports, is what is left over.
 */
function bind(
  values: readonly Value[],
  quantities: readonly Quantity[],
  counts: readonly Quantity[],
): (Quantity | undefined)[] {
  const free = quantities.slice()
  const freeCounts = counts.slice()
  const known = values.map((own) => own && (takeStating(own, free) ?? takeStating(own, freeCounts)))
  return values.includes(undefined) ? values.map((own, index) => (own ? known[index] : free.shift())) : known
}

/** Takes the first of `quantities` that states a value. */
function takeStating(own: NonNullable<Value>, quantities: Quantity[]): Quantity | undefined {
  const at = quantities.findIndex(({ value, unit }) => value === own.value && unit === own.unit)
  return at < 0 ? undefined : quantities.splice(at, 1)[0]
}
