import type { Standard } from '../../model/catalog.ts'
import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import type { Criterion } from '../../model/units.ts'
import { listAt, textAt } from '../front-matter-values.ts'
import { scalesOf } from '../grade-bands.ts'
import type { LintedFamily } from '../linted-family.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const evaluationConsistent: CatalogRule = {
  id: 'evaluation-consistent',
  summary: {
    zh: '评价结果的形成规则自身一致，并与条文一致：等级由高到低，门槛、否决项和样本量所指的都存在。',
    en: 'The rules of forming a result agree with each other and with the text: grades fall, and what gates, vetoes and samples name exists.',
  },
  source: [sources.gbEvaluation, sources.project],
  severity: 'error',
  scope: 'catalog',
  *check(family) {
    for (const standard of family.compilation.catalog.standards) {
      yield* grades(standard, family)
      yield* names(standard, family)
      yield* samples(standard, family)
      for (const criterion of standard.criteria) {
        yield* gates(criterion, standard, family)
        yield* scales(criterion, family)
      }
    }
  },
}

/** The place of a value in the front matter of the file in which a unit stands. */
function placeAt(unit: Place, path: readonly (string | number)[], { documents }: LintedFamily): Place {
  return documents.find((document) => document.path === unit.file)?.placeIn(path) ?? unit
}

function* grades({ evaluation, place }: Standard, family: LintedFamily): Generator<Finding> {
  if (!evaluation) return
  const at = (index: number): Place => placeAt(place, ['evaluation', 'grades', index, 'minimum'], family)
  for (const [index, { minimum }] of evaluation.grades.entries()) {
    const above = evaluation.grades[index - 1]
    if (above && minimum >= above.minimum) yield { place: at(index), message: words.rising(minimum, above.minimum) }
  }
  const last = evaluation.grades.length - 1
  const lowest = evaluation.grades[last]
  if (lowest && lowest.minimum !== 0) yield { place: at(last), message: words.lowest(lowest.minimum) }
  yield* otherInText({ grades: evaluation.grades, place, at }, family)
}

/** Grades whose lower ends differ from those of the scale that the text states. */
function* otherInText(
  own: {
    readonly grades: readonly { readonly minimum: number }[]
    readonly place: Place
    readonly at: (index: number) => Place
  },
  family: LintedFamily,
): Generator<Finding> {
  const folder = own.place.file.slice(0, own.place.file.lastIndexOf('/') + 1)
  const scale = scalesOf(family).find(
    (bands) => bands.length === own.grades.length && bands.every(({ place }) => place.file.startsWith(folder)),
  )
  if (!scale) return
  const stated = new Set(scale.map(({ interval }) => interval.lower.value ?? 0))
  for (const [index, { minimum }] of own.grades.entries())
    if (!stated.has(minimum))
      yield {
        place: own.at(index),
        message: words.otherInText(minimum),
        related: scale.map(({ place }) => ({ place, message: { zh: '条文中的等级', en: 'a grade in the text' } })),
      }
}

function* names({ evaluation, place }: Standard, family: LintedFamily): Generator<Finding> {
  if (!evaluation) return
  for (const list of ['grades', 'vetoes', 'adjustments'] as const) {
    const ids = evaluation[list].map(({ id }) => id)
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        yield { place: placeAt(place, ['evaluation', list, index, 'id'], family), message: words.twice(id) }
  }
  const known = gradeIds({ evaluation, place }, family)
  for (const [index, { cap }] of evaluation.vetoes.entries())
    if (cap !== undefined && !known.includes(cap))
      yield {
        place: placeAt(place, ['evaluation', 'vetoes', index, 'cap'], family),
        message: words.noGrade(cap, known),
      }
}

/** The grades that the front matter names, also one whose bound is a parameter that nobody knows. */
function gradeIds(
  { evaluation, place }: Pick<Standard, 'evaluation' | 'place'>,
  { documents }: LintedFamily,
): readonly string[] {
  const authored = documents.find((document) => document.path === place.file)?.frontMatter
  const ids = listAt(authored, ['evaluation', 'grades']).flatMap((grade) => textAt(grade, ['id']) ?? [])
  return ids.length > 0 ? ids : (evaluation?.grades.map(({ id }) => id) ?? [])
}

function* samples({ evaluation, place }: Standard, family: LintedFamily): Generator<Finding> {
  const sizes = evaluation?.samples ?? []
  for (const [index, { atMost, sample }] of sizes.entries()) {
    const before = sizes[index - 1]
    if (!before) continue
    const isRising = before.atMost !== undefined && (atMost === undefined || atMost > before.atMost)
    if (!isRising || sample < before.sample)
      yield { place: placeAt(place, ['evaluation', 'samples', index], family), message: words.samples }
  }
}

function* gates(
  { gates: own, scoring, place }: Criterion,
  standard: Standard,
  family: LintedFamily,
): Generator<Finding> {
  const known = gradeIds(standard, family)
  const isMeasured = scoring?.method === 'linear' || scoring?.method === 'steps'
  for (const [index, { grade, value }] of own.entries()) {
    const at = (field: string): Place => placeAt(place, ['gates', index, field], family)
    if (!known.includes(grade)) yield { place: at('grade'), message: words.noGrade(grade, known) }
    if (value !== undefined && !isMeasured) yield { place: at('value'), message: words.noScale }
  }
  // a grade that is better must not demand less of the same criterion
  for (const [index, { grade, minimum }] of own.entries()) {
    const better = known.slice(0, Math.max(0, known.indexOf(grade)))
    const loose = better.find((id) => {
      const stricter = own.filter((gate) => gate.grade === id)
      return minimum !== undefined && !stricter.some((gate) => gate.minimum === undefined || gate.minimum >= minimum)
    })
    if (loose !== undefined)
      yield { place: placeAt(place, ['gates', index, 'grade'], family), message: words.looser(loose, grade) }
  }
}

function* scales({ scoring, place }: Criterion, family: LintedFamily): Generator<Finding> {
  if (scoring?.method === 'linear' && scoring.zeroAt === scoring.fullAt)
    yield { place: placeAt(place, ['scoring', 'fullAt'], family), message: words.noSpan(scoring.zeroAt) }
  if (scoring?.method !== 'rubric') return
  for (const [index, { value }] of scoring.levels.entries()) {
    const before = scoring.levels[index - 1]
    if (before && value <= before.value)
      yield {
        place: placeAt(place, ['scoring', 'levels', index, 'value'], family),
        message: words.levels(value, before.value),
      }
  }
}

const words = {
  rising: (minimum: number, above: number): Message => ({
    zh: `等级下限 \`${minimum}\` 排在 \`${above}\` 之后，等级应由高到低，请调整 \`grades\``,
    en: `Unexpected lower end \`${minimum}\` behind \`${above}\`, expected falling grades; reorder \`grades\``,
  }),
  lowest: (minimum: number): Message => ({
    zh: `最低等级的下限为 \`${minimum}\`，应为 \`0\`，使每个总分都有等级`,
    en: `Unexpected lower end \`${minimum}\` of the lowest grade, expected \`0\` so that every total has a grade`,
  }),
  otherInText: (minimum: number): Message => ({
    zh: `等级下限 \`${minimum}\` 不在条文给出的界限之列，数据与条文应一致，请改正其一`,
    en: `Unexpected lower end \`${minimum}\` that the text does not state, expected data and text to agree; correct one of them`,
  }),
  twice: (id: string): Message => ({
    zh: `标识符 \`${id}\` 重复，应各不相同，请改用另一个`,
    en: `Unexpected second \`${id}\`, expected every identifier once; use another`,
  }),
  noGrade: (grade: string, known: readonly string[]): Message => {
    const list = known.map((id) => `\`${id}\``)
    if (list.length === 0)
      return {
        zh: `没有等级 \`${grade}\`，等级应在 standard.md 的 \`evaluation\` 中给出`,
        en: `Unexpected grade \`${grade}\`, expected grades under \`evaluation\` in standard.md`,
      }
    return {
      zh: `没有等级 \`${grade}\`，应为 ${list.join('、')} 之一`,
      en: `Unexpected grade \`${grade}\`, expected one of ${list.join(', ')}`,
    }
  },
  noScale: {
    zh: '以数值给出的门槛只用于线性和阶梯取值，应给出得分率，请改用 `minimum`',
    en: 'Unexpected gate by value, expected the scoring method linear or steps; use `minimum` instead',
  },
  looser: (better: string, grade: string): Message => ({
    zh: `\`${grade}\` 有门槛而更高的 \`${better}\` 没有同样严格的门槛，应逐级不降低，请补上`,
    en: `Unexpected gate of \`${grade}\` without one as strict of \`${better}\` above it, expected better grades to demand no less; add it`,
  }),
  samples: {
    zh: '样本量应按总体由小到大列出，且不减少，只有最后一项可不写 `atMost`',
    en: 'Unexpected sample size, expected rising populations with no smaller samples, and `atMost` left out in the last only',
  },
  noSpan: (value: number): Message => ({
    zh: `零分值和满分值均为 \`${value}\`，应不相等，请改正其一`,
    en: `Unexpected equal values \`${value}\` for none and all of the points, expected two; correct one of them`,
  }),
  levels: (value: number, before: number): Message => ({
    zh: `分档的得分率 \`${value}\` 排在 \`${before}\` 之后，应由低到高，请调整 \`levels\``,
    en: `Unexpected level \`${value}\` behind \`${before}\`, expected rising levels; reorder \`levels\``,
  }),
} as const
