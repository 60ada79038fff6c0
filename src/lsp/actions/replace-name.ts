import type { Link } from '../../model/compilation.ts'
import { comparePlaces } from '../../model/place.ts'
import { placeOfWords, type Suggester, type Suggestion } from './suggestion.ts'

/** Replaces a name that nothing has by those that look alike. */
export const replaceName: Suggester = ({ place }, { compilation, documents }) => {
  const document = documents.get(place.file)
  const link = compilation.links.find((other) => other.target === undefined && comparePlaces(other.place, place) === 0)
  const written = document && link && placeOfWords(document, place, link.written)
  if (!written) return []
  return link.suggestions.map((id, index): Suggestion => {
    const meant = replaced(link, id)
    return {
      title: { zh: `改为 \`${meant}\``, en: `Change to \`${meant}\`` },
      edits: [{ place: written, replacement: meant }],
      preferred: index === 0,
    }
  })
}

/** A suggestion stands for the last part of what was written: `term:x`, `clause:process/x`, `clause:x#y`. */
function replaced({ written, expects }: Link, id: string): string {
  return expects === 'image' ? id : written.replace(/[^#/:.]*$/, id)
}
