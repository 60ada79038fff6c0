import type { Language } from '../model/text.ts'
import type { Named } from './names.ts'
import { numberName, placeInDocument } from './prescribed.ts'
import type { Registry } from './registry.ts'

/**
 * How a text in a standard refers to what `named` names: a number within the same standard, with its document elsewhere.
 * A criterion that is named as one is printed with code and title before its number.
 */
export function printedName(
  named: Named,
  from: { readonly standard: string; readonly language: Language; readonly dated: ReadonlySet<string> },
  registry: Registry,
  expects?: string,
): string | undefined {
  const { standard, language, dated } = from
  if (named.kind === 'standard' && dated.has(named.standard ?? '')) {
    return registry.documents.get(named.standard ?? '')?.designation
  }
  if (named.document !== undefined) return named.document[language]
  if (!named.print) return undefined
  const number = numberName(language, named.print.kind, named.print.number)
  const titled = expects === 'criterion' ? named.titled?.[language] : undefined
  const place = titled === undefined ? number : language === 'zh' ? `${titled}（${number}）` : `${titled} (${number})`
  if (named.standard === standard) return place
  return placeInDocument(language, registry.documents.get(named.standard ?? '')?.designation ?? '', place)
}
