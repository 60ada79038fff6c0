import type { LimitOperator } from '../../model/kinds.ts'
import { quantityInWords } from '../../model/labels.ts'
import type { Message } from '../../model/text.ts'
import { localized } from '../../model/text.ts'
import { areComparable, dutiesByCore, haveSameConditions, type StatedDuty } from '../duties.ts'
import { type BoundLimit, conflictOf, type Figure, limitsByMetric } from '../limit-conflicts.ts'
import type { LintedFamily } from '../linted-family.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { isSameStatement, labelFrom } from '../statements.ts'

export const limitConsistent: CatalogRule = {
  id: 'limit-consistent',
  summary: {
    zh: '同一指标、同一事项在系列文件中的限值一致。',
    en: 'Limits of the same metric and of the same duty agree throughout a family.',
  },
  source: [sources.gbConsistency, sources.project],
  covers: ['REQ-12'],
  severity: 'error',
  scope: 'catalog',
  *check(family) {
    const reported = new Set<string>()
    yield* amongMetrics(family, reported)
    yield* amongDuties(family, reported)
  },
}

function* amongMetrics(family: LintedFamily, reported: Set<string>): Generator<Finding> {
  for (const limits of limitsByMetric(family).values())
    for (const [index, limit] of limits.entries()) {
      const other = limits.slice(0, index).find((earlier) => conflictOf(earlier, limit))
      if (other === undefined) continue
      reported.add(limit.stated.id)
      yield finding(limit, other, titleOf(limit, family))
    }
}

function titleOf({ metric, stated }: BoundLimit, { compilation }: LintedFamily): string {
  const titles = compilation.catalog.standards.flatMap(({ id, metrics }) =>
    metrics.flatMap((known) => (`${id}/${known.id}` === metric ? [localized(known.title, stated.language)] : [])),
  )
  return titles[0] ?? metric
}

/** Sentences alike but for their figures, though no metric is named. */
function* amongDuties(family: LintedFamily, reported: ReadonlySet<string>): Generator<Finding> {
  for (const alike of dutiesByCore(family).values())
    for (const [index, duty] of alike.entries()) {
      if (duty.quantities.length === 0 || reported.has(duty.stated.id)) continue
      const other = alike.slice(0, index).find((earlier) => differ(earlier, duty))
      const [figure, before] = other === undefined ? [] : differing(other, duty)
      if (other !== undefined && figure !== undefined && before !== undefined)
        yield finding({ ...figure, stated: duty.stated }, { ...before, stated: other.stated }, undefined)
    }
}

function differ(a: StatedDuty, b: StatedDuty): boolean {
  if (isSameStatement(a.stated, b.stated) || a.quantities.length !== b.quantities.length) return false
  return areComparable(a, b) && haveSameConditions(a, b) && differing(a, b).length > 0
}

/** The first figures in which two sentences alike differ, of the later and of the earlier one. */
function differing(a: StatedDuty, b: StatedDuty): readonly Figure[] {
  for (const [index, later] of b.quantities.entries()) {
    const earlier = a.quantities[index]
    if (earlier === undefined || earlier.unit !== later.unit || earlier.op !== later.op) return []
    if (earlier.value !== later.value) return [later, earlier]
  }
  return []
}

type Stated = Pick<Figure, 'value' | 'unit'> & { readonly op?: LimitOperator | undefined } & Pick<BoundLimit, 'stated'>

function finding(later: Stated, earlier: Stated, metric: string | undefined): Finding {
  const words = ({ value, unit, stated }: Stated): string => `\`${quantityInWords(value, unit, stated.language)}\``
  const where = labelFrom(later.stated, earlier.stated)
  const what: Message =
    metric === undefined ? { zh: '同一事项', en: 'the same duty' } : { zh: `指标 \`${metric}\` `, en: `\`${metric}\`` }
  return {
    place: later.stated.place,
    message: {
      zh: `${what.zh}的限值为 ${words(later)}，${where} 中为 ${words(earlier)}，应一致，请改用同一参数，或写明各自适用的条件`,
      en: `Unexpected limit ${words(later)} of ${what.en}, where ${where} has ${words(earlier)}, expected one value; use one parameter, or state to what each applies`,
    },
    related: [
      { place: earlier.stated.place, message: { zh: '另一限值写于此处', en: 'The other limit is stated here' } },
    ],
  }
}
