import { directionLabels, methodLabels, scoringLabels, statisticLabel, unitLabel } from '../../src/model/labels.ts'
import type { Language, Localized } from '../../src/model/text.ts'
import type { Criterion, Metric } from '../../src/model/units.ts'
import type { Fact, FactValue } from './provision-facts.ts'
import type { PageContext } from './site.ts'
import { wordsOf } from './words.ts'

/** What defines a metric beyond its formula; part of the standard's text, so in the standard's language first. */
export function metricFacts({ say, locale }: PageContext, metric: Metric, language: Language): Fact[] {
  const texts = (list: readonly (Localized | undefined)[]): FactValue[] =>
    list.flatMap((text) => (text === undefined ? [] : [{ text: wordsOf(text, language).text }]))
  const statistics = metric.statistics.map((statistic) => statisticLabel(statistic, locale))
  return present([
    { name: say.code, values: texts([plain(metric.code)]) },
    { name: say.unit, values: [{ text: unitLabel(metric.unit, locale) }] },
    { name: say.direction, values: [{ text: directionLabels[metric.direction][locale] }] },
    { name: say.statistics, values: statistics.length === 0 ? [] : [{ text: statistics.join(say.between) }] },
    { name: say.population, values: texts([metric.population]) },
    { name: say.exclusions, values: texts(metric.exclusions) },
    { name: say.dataSource, values: texts([metric.dataSource]) },
    { name: say.minimumSample, values: texts([plain(metric.minimumSample?.toString())]) },
    { name: say.rounding, values: texts([metric.rounding]) },
    { name: say.safeguards, values: texts(metric.safeguards) },
  ])
}

/** How a criterion is scored, and what it judges. */
export function criterionFacts(page: PageContext, criterion: Criterion, language: Language): Fact[] {
  const { say, locale, site } = page
  const metrics = criterion.metrics.flatMap((key) => site.metrics.get(key) ?? [])
  const notApplicable = criterion.notApplicable.map(({ title }) => ({ text: wordsOf(title, language).text }))
  return present([
    { name: say.code, values: criterion.code === undefined ? [] : [{ text: criterion.code }] },
    { name: say.weight, values: [{ text: `${criterion.weight} ${say.points}` }] },
    {
      name: say.scoring,
      values: criterion.scoring === undefined ? [] : [{ text: scoringLabels[criterion.scoring.method][locale] }],
    },
    {
      name: say.metric,
      values: metrics.map(({ title, address }) => ({ text: wordsOf(title, locale).text, address })),
    },
    {
      name: say.verification,
      values: listed(
        criterion.methods.map((method) => methodLabels[method][locale]),
        page,
      ),
    },
    {
      name: say.evidence,
      values: listed(
        criterion.evidence.map((id) => wordsOf(site.evidence.get(id)?.title, locale).text),
        page,
      ),
    },
    { name: say.notApplicable, values: notApplicable },
  ])
}

function present(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ values }) => values.length > 0)
}

function listed(names: readonly string[], { say }: PageContext): FactValue[] {
  return names.length === 0 ? [] : [{ text: names.join(say.between) }]
}

function plain(text: string | undefined): Localized | undefined {
  return text === undefined ? undefined : { zh: text }
}
