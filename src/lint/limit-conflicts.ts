import { readDuty } from '../language/duty.ts'
import type { LimitOperator } from '../model/kinds.ts'
import { localized } from '../model/text.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { groupsOf } from './provision-groups.ts'
import { isSameStatement, type Statement, statementOf } from './statements.ts'

/** A value with its unit. */
export interface Figure {
  readonly value: number
  readonly unit: string
}

/** A limit of a metric in a requirement, with what its sentence says besides. */
export interface BoundLimit extends Figure {
  readonly metric: string
  /** Empty where every single value is limited. */
  readonly statistic: string
  readonly op: LimitOperator
  readonly stated: Statement
  /** What is left of the sentence without metric, actor and figures: that to which the limit applies. */
  readonly scope: string
}

/** The limits of every metric in requirements, by metric and statistic, in the order of print. */
export function limitsByMetric(family: LintedFamily): ReadonlyMap<string, readonly BoundLimit[]> {
  const titles = metricTitles(family)
  const limits = family.parts.flatMap(({ gather }) => gather('limits of metrics', (own) => boundLimits(own, titles)))
  return Map.groupBy(limits, ({ metric, statistic }) => `${metric} ${statistic}`)
}

function boundLimits(family: LintedFamily, titles: ReadonlyMap<string, string>): BoundLimit[] {
  return groupsOf(family.provisions).limited.flatMap((linted) =>
    linted.demands.length === 0
      ? []
      : linted.provision.limits.flatMap(({ metric, statistic = '', op, value, unit }): BoundLimit[] => {
          if (metric === undefined) return []
          const scope = scopeOf(linted, { title: titles.get(metric) ?? '', family })
          return [{ metric, statistic, op, value, unit, stated: statementOf(linted), scope }]
        }),
  )
}

function metricTitles({ compilation }: LintedFamily): ReadonlyMap<string, string> {
  return new Map(
    compilation.catalog.standards.flatMap(({ id, language, metrics }) =>
      metrics.map((metric): [string, string] => [`${id}/${metric.id}`, localized(metric.title, language)]),
    ),
  )
}

/** Conditions, objects and classes to which a sentence limits its figure, those of its lead-in included. */
function scopeOf(
  linted: LintedProvision,
  { title, family }: { readonly title: string; readonly family: LintedFamily },
): string {
  const { provision, standard, quantities, leadIn } = linted
  const { language } = standard
  const { plain } = provision.text
  const figures = quantities.map(({ span }) => span)
  const { core, conditions } = readDuty(withoutNames(plain, title, linted, family), language, [])
  const above = leadIn === undefined ? '' : scopeOf(leadIn, { title, family })
  return figures.length === 0 && leadIn === undefined ? plain : [core, ...conditions, above].join('|')
}

/** The sentence without figures, the title of the metric, those who act and what only says that it is reached. */
function withoutNames(
  plain: string,
  title: string,
  { quantities, standard }: LintedProvision,
  { findPeople }: LintedFamily,
): string {
  const people = findPeople(plain, standard.language).map(({ span }) => span)
  const spans = [...quantities.map(({ span }) => span), ...people].sort(([a], [b]) => a - b)
  let text = ''
  let from = 0
  for (const [start, end] of spans) {
    if (start < from) continue
    text += plain.slice(from, start)
    from = end
  }
  text += plain.slice(from)
  const named = title === '' ? text : text.replaceAll(title, '').replaceAll(title.replace(/(?:时间|率|时长)$/, ''), '')
  return named.replaceAll(generic, '')
}

const generic =
  /(?:自|从)[^，。；]{1,40}?(?:起|开始)|（[^）]*(?:自然|工作|日历)[^）]*）|不?应?(?:不)?(?:超过|大于|小于|少于|多于|低于|高于|晚于)|应|不|达到|统计期内|服务提供|提供|内|时限|时间|方|\b(?:shall|not|be|exceed|within|at least|at most|less|more|than|reach|of receipt[^,.;]*)\b/g

/** Whether two limits of one metric and statistic cannot both hold, or say different things of the same. */
export function conflictOf(a: BoundLimit, b: BoundLimit): boolean {
  if (isSameStatement(a.stated, b.stated)) return false
  const [first, second] = [inBase(a), inBase(b)]
  if (first === undefined || second === undefined || first.unit !== second.unit) return false
  if (directionOf(a.op) === directionOf(b.op)) return a.scope === b.scope && first.value !== second.value
  const [upper, lower] = directionOf(a.op) < 0 ? [first, second] : [second, first]
  const isGeneral = a.scope === b.scope || a.scope.replaceAll('|', '') === '' || b.scope.replaceAll('|', '') === ''
  return directionOf(a.op) * directionOf(b.op) < 0 && lower.value > upper.value && isGeneral
}

/** -1 for an upper bound, 1 for a lower one, 0 for an exact value. */
function directionOf(op: LimitOperator): number {
  if (op === '=') return 0
  return op.startsWith('<') ? -1 : 1
}

/** The figure in the smallest unit of its kind, where the two can be converted. */
function inBase({ value, unit }: Figure): Figure | undefined {
  const base = bases[unit]
  return base === undefined ? { value, unit } : { value: value * base[1], unit: base[0] }
}

const bases: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  min: ['s', 60],
  h: ['s', 3600],
  d: ['s', 86_400],
  week: ['s', 604_800],
  quarter: ['month', 3],
  a: ['month', 12],
}
