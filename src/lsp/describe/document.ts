import { designationOf } from '../../compile/designation.ts'
import type { Catalog } from '../../model/catalog.ts'
import { referenceStatusLabels, referenceTypeLabels, stageLabels, standardTypeLabels } from '../../model/labels.ts'
import type { Language } from '../../model/text.ts'
import { type Description, inBothLanguages } from '../description.ts'

/** An external document: number, title, and whether it is in force. */
export function describeReference(id: string, { references }: Catalog, locale: Language): Description | undefined {
  const reference = references.find((known) => known.id === id)
  if (!reference) return undefined
  const { number, year, title, type, status, checkedOn, url } = reference
  const designation = number !== undefined && year !== undefined ? designationOf(number, year) : number
  const state = [referenceTypeLabels[type][locale], referenceStatusLabels[status][locale], checkedOn, url]
  return {
    heading: [designation, inBothLanguages(title, locale)].filter(Boolean).join('　'),
    paragraphs: [state.filter(Boolean).join(' · ')],
  }
}

/** A standard of the family: designation, title, type and stage. */
export function describeStandard(id: string, { standards }: Catalog, locale: Language): Description | undefined {
  const standard = standards.find((known) => known.id === id)
  if (!standard) return undefined
  const { designation, title, type, stage } = standard
  return {
    heading: designation,
    paragraphs: [
      inBothLanguages(title, locale),
      [standardTypeLabels[type][locale], stageLabels[stage][locale]].join(' · '),
    ],
  }
}
