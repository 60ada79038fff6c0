import type { Standard } from '../../model/catalog.ts'
import type { Criterion, Metric, Term } from '../../model/units.ts'
import { bothOf, noValues, record } from './record-content.ts'
import type { SearchRecord } from './search-records.ts'

/** A standard by its title, number and designation. */
export function standardRecord(standard: Standard): SearchRecord {
  const { id, title, number, designation, address } = standard
  return record(standard, 'standard', {
    address,
    title,
    label: designation,
    names: [number, designation, ...bothOf(title)],
    ids: [id],
  })
}

/** A term with all its names, its definition and what stands below it. */
export function termRecord(standard: Standard, term: Term): SearchRecord {
  const { id, aliases, deprecated, abbreviation = '', definition, definitionTranslation, notes, examples } = term
  return record(standard, 'term', {
    address: term.address,
    title: term.term,
    label: term.number,
    text: definition.plain,
    translation: definitionTranslation?.text.plain,
    names: [
      ...bothOf(term.term),
      abbreviation,
      ...[aliases, deprecated].flatMap((forms) => [...forms.zh, ...forms.en]),
    ],
    more: [...notes, ...examples].map(({ text, translation }) =>
      standard.language === 'zh'
        ? { zh: text.plain, en: translation?.text.plain }
        : { zh: translation?.text.plain, en: text.plain },
    ),
    cited: term.number,
    ids: [id],
  })
}

/** A metric with its definition, population and source of records. */
export function metricRecord(standard: Standard, metric: Metric): SearchRecord {
  const { id, title, code = '', population, dataSource, rounding, exclusions, safeguards } = metric
  return record(standard, 'metric', {
    address: metric.address,
    title,
    label: code === '' ? metric.number : code,
    text: metric.definition.plain,
    names: [...bothOf(title), code],
    more: [population, dataSource, rounding, ...exclusions, ...safeguards].filter((text) => text !== undefined),
    cited: metric.number,
    ids: [id],
  })
}

/** A criterion with the questions and anchors by which it is judged. */
export function criterionRecord(standard: Standard, criterion: Criterion): SearchRecord {
  const { id, title, code = '', items, notApplicable, scoring, methods } = criterion
  const anchors = scoring?.method === 'rubric' ? scoring.levels.map(({ anchor }) => anchor) : []
  const questions = items.map(({ question }) => question)
  return record(standard, 'criterion', {
    address: criterion.address,
    title,
    label: code === '' ? criterion.number : code,
    names: [...bothOf(title), code],
    more: [...questions, ...anchors, ...notApplicable.map((reason) => reason.title)],
    cited: criterion.number,
    ids: [id],
    values: { ...noValues, verification: methods },
  })
}
