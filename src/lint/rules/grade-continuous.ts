import type { Message } from '../../model/text.ts'
import { type Band, scalesOf } from '../grade-bands.ts'
import type { LintedFamily } from '../linted-family.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const gradeContinuous: CatalogRule = {
  id: 'grade-continuous',
  summary: {
    zh: '等级的分数区间相接，没有空隙和重叠；分档计分的界限由小到大。',
    en: 'The ranges of scores of grades meet without gap or overlap; the steps of a criterion rise.',
  },
  source: [sources.gbEvaluation, sources.project],
  covers: ['EVA-03'],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check(family) {
    for (const bands of scalesOf(family)) yield* faultsOf(bands)
    yield* fallingSteps(family)
  },
}

function* faultsOf(bands: readonly Band[]): Generator<Finding> {
  const sorted = bands.toSorted((a, b) => lowerOf(a) - lowerOf(b))
  for (const [index, above] of sorted.entries()) {
    const below = sorted[index - 1]
    if (below === undefined) continue
    const { upper } = below.interval
    const { lower } = above.interval
    const [end, start] = [upper.value ?? Infinity, lower.value ?? -Infinity]
    const isGap = end < start || (end === start && !upper.included && !lower.included)
    const isOverlap = end > start || (end === start && upper.included && lower.included)
    if (!isGap && !isOverlap) continue
    yield {
      place: above.place,
      message: isGap ? gap(below, above) : overlap(below, above),
      related: [{ place: below.place, message: { zh: '相邻的区间', en: 'the range beside it' } }],
    }
  }
}

function lowerOf({ interval: { lower } }: Band): number {
  return lower.value ?? -Infinity
}

function gap(below: Band, above: Band): Message {
  return {
    zh: `${ranges(below, above).zh}之间有空隙，区间应相接，请写为含下限、不含上限`,
    en: `Unexpected gap between ${ranges(below, above).en}, expected them to meet; let each include its lower end and not its upper one`,
  }
}

function overlap(below: Band, above: Band): Message {
  return {
    zh: `${ranges(below, above).zh}有重叠，区间应相接，请写为含下限、不含上限`,
    en: `Unexpected overlap of ${ranges(below, above).en}, expected them to meet; let each include its lower end and not its upper one`,
  }
}

function ranges(below: Band, above: Band): Message {
  const [first, second] = [below, above].map(({ text }) => `\`${text.replace(/[；。;.]\s*$/, '')}\``)
  return { zh: `${first} 与 ${second} `, en: `${first} and ${second}` }
}

function* fallingSteps({ compilation }: LintedFamily): Generator<Finding> {
  for (const { criteria } of compilation.catalog.standards)
    for (const { scoring, place } of criteria) {
      if (scoring?.method !== 'steps') continue
      const limits = scoring.steps.map(({ atMost }) => atMost)
      const index = limits.findIndex((limit, position) => position > 0 && limit <= (limits[position - 1] ?? limit))
      const [before, after] = [limits[index - 1], limits[index]]
      if (before !== undefined && after !== undefined) yield { place, message: falling(before, after) }
    }
}

function falling(before: number, after: number): Message {
  return {
    zh: `分档计分的界限 \`${after}\` 排在 \`${before}\` 之后，应由小到大，请调整 \`steps\``,
    en: `Unexpected step \`${after}\` behind \`${before}\`, expected rising limits; reorder \`steps\``,
  }
}
