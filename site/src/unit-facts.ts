import { directionLabels, scoringLabels, statisticLabel, unitLabel } from '../../src/model/labels.ts'
import type { Language, Localized } from '../../src/model/text.ts'
import type { Criterion, Metric } from '../../src/model/units.ts'
import { escaped } from './escaped.ts'
import { type FactValue, factHtml, namesHtml } from './facts-html.ts'
import type { PageContext } from './site.ts'
import { fill } from './strings.ts'
import { wordsOf } from './words.ts'

/**
 * What defines a metric beyond its formula, as rows of a description list in HTML; part of the standard's text, so in the
 * standard's language first.
 */
export function metricFacts(page: PageContext, metric: Metric, language: Language): string {
  const { say, locale } = page
  const { code = '', unit, direction, population, exclusions, dataSource, minimumSample, rounding, safeguards } = metric
  const statistics = metric.statistics.map((statistic) => statisticLabel(statistic, locale))
  const texts = (name: string, list: readonly (Localized | undefined)[]) => factHtml(page, name, said(list, language))
  return [
    namesHtml(say.code, escaped(code)),
    namesHtml(say.unit, escaped(unitLabel(unit, locale))),
    namesHtml(say.direction, escaped(directionLabels[direction][locale])),
    namesHtml(say.statistics, escaped(statistics.join(say.between))),
    texts(say.population, [population]),
    texts(say.exclusions, exclusions),
    texts(say.dataSource, [dataSource]),
    namesHtml(say.minimumSample, escaped(minimumSample?.toString() ?? '')),
    texts(say.rounding, [rounding]),
    texts(say.safeguards, safeguards),
  ].join('')
}

/** How a criterion is scored, and what it judges, as rows of a description list in HTML. */
export function criterionFacts(page: PageContext, criterion: Criterion, language: Language): string {
  const { say, locale, site, names } = page
  const { code = '', weight, scoring, methods, evidence, notApplicable } = criterion
  const metrics = criterion.metrics.flatMap((key) => site.metrics.get(key) ?? [])
  return [
    namesHtml(say.code, escaped(code)),
    namesHtml(say.weight, escaped(fill(say.points, weight))),
    namesHtml(say.scoring, scoring === undefined ? '' : escaped(scoringLabels[scoring.method][locale])),
    factHtml(
      page,
      say.metric,
      metrics.map(({ title, address }) => ({ text: wordsOf(title, locale).text, address })),
    ),
    namesHtml(say.verification, names.methods(methods)),
    namesHtml(say.evidence, names.evidence(evidence)),
    factHtml(
      page,
      say.notApplicable,
      said(
        notApplicable.map(({ title }) => title),
        language,
      ),
    ),
  ].join('')
}

/** Those of `texts` that are there, in `language` first. */
function said(texts: readonly (Localized | undefined)[], language: Language): FactValue[] {
  return texts.filter((text) => text !== undefined).map((text) => ({ text: wordsOf(text, language).text }))
}
