import type { Catalog } from '../../model/catalog.ts'
import { basisLabels, clockLabels, parameterUseLabels, quantityInWords } from '../../model/labels.ts'
import { type Language, localized } from '../../model/text.ts'
import { type Description, inBothLanguages } from '../description.ts'

/** A parameter: value and unit, what it is for, what justifies it, and how many provisions use it. */
export function describeParameter(id: string, { parameters }: Catalog, locale: Language): Description | undefined {
  const parameter = parameters.find((known) => known.id === id)
  if (!parameter) return undefined
  const { title, value, unit, clock, use, basis, proposal, date, note, usedBy } = parameter
  const kinds = [
    ...(clock ? [clockLabels[clock][locale]] : []),
    parameterUseLabels[use][locale],
    ...(proposal ? [words.proposal[locale]] : []),
    ...(date ? [date] : []),
  ]
  const grounds = basis.map(({ kind, ref, note }) =>
    [basisLabels[kind][locale], ref, localized(note, locale)].filter(Boolean).join(' '),
  )
  return {
    heading: `${id} = ${quantityInWords(value, unit, locale)}`,
    paragraphs: [
      inBothLanguages(title, locale),
      kinds.join(' · '),
      grounds.length === 0 ? '' : `${words.basis[locale]}${grounds.join('; ')}`,
      localized(note, locale),
      usedBy.length === 0 ? words.unused[locale] : `${words.usedBy[locale]}${usedBy.join(', ')}`,
    ],
  }
}

const words = {
  proposal: { zh: '起草组建议值', en: 'proposed by the drafting group' },
  basis: { zh: '依据：', en: 'Basis: ' },
  usedBy: { zh: '用于：', en: 'Used by: ' },
  unused: { zh: '没有条款使用', en: 'Used by no provision' },
}
