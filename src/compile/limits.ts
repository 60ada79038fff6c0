import { findCounts } from '../language/counts.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import type { VerificationMethod } from '../model/kinds.ts'
import type { Limit } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import type { Limit as AuthoredLimit } from '../schema/authoring.generated.ts'
import { type FamilySource, type ProvisionUnit, placeIn } from './authored.ts'

/** What a provision has from the front matter of its file, its own or the file's. */
export interface Attributes {
  readonly actor: readonly string[]
  readonly step?: string | undefined
  readonly verify: readonly VerificationMethod[]
  readonly evidence: readonly string[]
  readonly basis: readonly string[]
  readonly proposal?: boolean | undefined
  readonly descriptive: readonly string[]
  readonly limits: readonly AuthoredLimit[]
}

/** The values of the family's parameters by name. */
export type ParameterValues = ReadonlyMap<string, { readonly value: number; readonly unit: string }>

/** Reads the values of all parameters. */
export function parameterValues(family: FamilySource): ParameterValues {
  return new Map(family.parameters.flatMap(({ unit }) => Object.entries(unit.parameters)))
}

/** Binds modelled limits to the words of the sentence that state them; each quantity of the sentence is used once. */
export function bindLimits(
  limits: readonly AuthoredLimit[],
  sentence: { readonly plain: string; readonly language: Language },
  source: {
    readonly unit: ProvisionUnit
    readonly provision: string
    readonly parameters: ParameterValues
    readonly metricKey: (id: string) => string | undefined
  },
): Limit[] {
  if (limits.length === 0) return []
  const quantities = findQuantities(sentence.plain, sentence.language)
  const values = limits.map((limit) => (limit.parameter === undefined ? limit : source.parameters.get(limit.parameter)))
  const counts = values.some((value) => value?.unit === 'count') ? findCounts(sentence.plain, sentence.language) : []
  const stated = bind(values, quantities, counts)
  return limits.flatMap((limit, index): Limit[] => {
    const words = stated[index]
    const { value, unit } = values[index] ?? words ?? {}
    if (value === undefined || unit === undefined) return []
    return [
      {
        metric: limit.metric === undefined ? undefined : source.metricKey(limit.metric),
        op: limit.op,
        value,
        unit,
        parameter: limit.parameter,
        statistic: limit.statistic,
        literal: words?.literal,
        span: words?.span,
        place: placeIn(source.unit, 'provisions', source.provision, 'limits', index),
      },
    ]
  })
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
  const [free, freeCounts] = [[...quantities], [...counts]]
  const known = values.map((own) => own && (takeStating(own, free) ?? takeStating(own, freeCounts)))
  return values.map((own, index) => (own ? known[index] : free.shift()))
}

/** Takes the first of `quantities` that states a value. */
function takeStating(own: NonNullable<Value>, quantities: Quantity[]): Quantity | undefined {
  const at = quantities.findIndex(({ value, unit }) => value === own.value && unit === own.unit)
  return at < 0 ? undefined : quantities.splice(at, 1)[0]
}
