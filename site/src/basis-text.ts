import { basisLabels } from '../../src/model/labels.ts'
import type { Basis } from '../../src/model/units.ts'
import type { PageContext } from './site.ts'
import { wordsOf } from './words.ts'

/** On what a parameter rests, in words: `标准：GB/T 2828.1 样本量沿用该文件`. */
export function basisText(page: PageContext, { kind, ref, note }: Basis): string {
  const { locale, say } = page
  const what = [ref && nameOf(page, ref), note && wordsOf(note, locale).text].filter(Boolean).join(' ')
  return [basisLabels[kind][locale], what].filter(Boolean).join(say.colon)
}

/** A document that is cited by its number or, like a law, by its title; anything else, such as a survey, by its id. */
function nameOf({ site, locale }: PageContext, ref: string): string {
  const reference = site.references.get(ref)
  if (reference === undefined) return ref
  const { number, year, title } = reference
  if (number === undefined) return wordsOf(title, locale).text
  return year === undefined ? number : `${number}—${year}`
}
