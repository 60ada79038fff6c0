import type { Standard } from '../../model/catalog.ts'
import type { Message } from '../../model/text.ts'
import type { Criterion } from '../../model/units.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const weightBalanced: CatalogRule = {
  id: 'weight-balanced',
  summary: {
    zh: '一级评价指标的权重之和为100，下级指标的权重之和等于上级。',
    en: 'The weights of the top criteria sum to 100, those below a criterion to its own.',
  },
  source: [sources.gbEvaluation],
  covers: ['EVA-01'],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) yield* unbalanced(standard)
  },
}

function* unbalanced({ criteria, place }: Standard): Generator<Finding> {
  if (criteria.length === 0) return
  const known = new Set(criteria.map(({ id }) => id))
  const roots = criteria.filter(({ parent }) => parent === undefined)
  // a criterion whose parent does not exist may belong anywhere
  if (criteria.every(({ parent }) => parent === undefined || known.has(parent))) {
    const sum = sumOf(roots)
    if (sum !== '100') yield { place: roots[0]?.place ?? place, message: topSum(sum) }
  }
  for (const criterion of criteria) {
    const below = criteria.filter(({ parent }) => parent === criterion.id)
    const sum = sumOf(below)
    if (below.length > 0 && sum !== String(criterion.weight))
      yield {
        place: criterion.place,
        message: lowerSum(sum, criterion),
        related: below.map(({ place: own, weight }) => ({
          place: own,
          message: { zh: `下级指标，权重 ${weight}`, en: `a criterion below, of weight ${weight}` },
        })),
      }
  }
}

/** The exact sum of decimal weights, as it is written. */
function sumOf(criteria: readonly Criterion[]): string {
  const decimals = Math.max(0, ...criteria.map(({ weight }) => decimalsOf(weight)))
  const scale = 10 ** decimals
  const sum = criteria.reduce((total, { weight }) => total + Math.round(weight * scale), 0)
  return String(sum / scale)
}

function decimalsOf(number: number): number {
  return String(number).split('.')[1]?.length ?? 0
}

function topSum(sum: string): Message {
  return {
    zh: `一级评价指标的权重之和为 \`${sum}\`，应为 \`100\`，请改正其中的权重`,
    en: `Unexpected sum \`${sum}\` of the weights of the top criteria, expected \`100\`; correct a weight`,
  }
}

function lowerSum(sum: string, { weight }: Criterion): Message {
  return {
    zh: `下级评价指标的权重之和为 \`${sum}\`，应等于本级的 \`${weight}\`，请改正其中的权重`,
    en: `Unexpected sum \`${sum}\` of the weights below this criterion, expected its own \`${weight}\`; correct a weight`,
  }
}
