import type { Language } from '../model/text.ts'
import type { Named, Registry } from './declare.ts'
import { numberName, placeInDocument } from './prescribed.ts'

/** How a text in a standard refers to what `named` names: a number within the same standard, with its document elsewhere. */
export function printedName(
  named: Named,
  from: { readonly standard: string; readonly language: Language; readonly dated: ReadonlySet<string> },
  registry: Registry,
): string | undefined {
  const { standard, language, dated } = from
  if (named.kind === 'standard' && dated.has(named.standard ?? '')) {
    return registry.documents.get(named.standard ?? '')?.designation
  }
  if (named.document !== undefined) return named.document[language]
  if (!named.print) return undefined
  const place = numberName(language, named.print.kind, named.print.number)
  if (named.standard === standard) return place
  return placeInDocument(language, registry.documents.get(named.standard ?? '')?.designation ?? '', place)
}
