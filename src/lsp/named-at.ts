import type { Place } from '../model/place.ts'
import { mentionAt } from './mentions.ts'
import { covers } from './ranges.ts'
import { type RequestAt, spotOf } from './request.ts'
import { termWordFinder } from './term-uses.ts'

/** What the text under the cursor names: by a link, in front matter, where it is declared, or by using a term's word. */
export function namedAt(request: RequestAt): { readonly key: string; readonly place: Place } | undefined {
  const { analysis, path } = request
  const { compilation, documents } = analysis
  const spot = spotOf(request)
  const mention = mentionAt(compilation, path, spot)
  if (mention) return mention
  const document = documents.get(path)
  return document && termWordFinder(compilation.catalog)(document).find(({ place }) => covers(place, spot))
}
