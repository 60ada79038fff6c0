import type { Catalog } from '../../model/catalog.ts'
import { directionLabels, statisticLabel, unitLabel } from '../../model/labels.ts'
import type { Language } from '../../model/text.ts'
import { type Description, inBothLanguages } from '../description.ts'

/** A metric: code, title, definition, unit and statistics. */
export function describeMetric(id: string, { standards }: Catalog, locale: Language): Description | undefined {
  for (const { designation, metrics } of standards) {
    const metric = metrics.find((known) => known.id === id)
    if (!metric) continue
    const { code, number, title, definition, unit, direction, statistics } = metric
    return {
      heading: [code, inBothLanguages(title, locale)].filter(Boolean).join('　'),
      paragraphs: [
        definition.plain,
        [
          unitLabel(unit, locale),
          directionLabels[direction][locale],
          ...statistics.map((each) => statisticLabel(each, locale)),
        ]
          .filter(Boolean)
          .join(' · '),
        `${designation} · ${number}`,
      ],
    }
  }
  return undefined
}
