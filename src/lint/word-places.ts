import type { Place } from '../model/place.ts'
import type { Provision, Span } from '../model/provision.ts'
import type { PreparedDocument } from './linted-document.ts'
import { placeOf } from './typed-places.ts'

/**
 * Finds the place of words of a provision's plain text in its file: the same words, at the same occurrence, of the passage as it is
 * typed. Where an author typed something else — a link that prints a number — it is the place of the provision.
 */
export function createWordPlacer(
  documentAt: (path: string) => PreparedDocument | undefined,
): (provision: Provision, span: Span) => Place {
  return ({ place, text: { plain } }, span) => {
    const passage = documentAt(place.file)
      ?.texts()
      .passages.findLast((each) => isSameStart(each.place, place))
    const words = plain.slice(...span)
    if (passage === undefined || words === '') return place
    const start = occurrence(passage.text, words, countBefore(plain, words, span[0]))
    return start === undefined ? place : placeOf(passage, [start, start + words.length])
  }
}

/** Where words stand in a text for the first time; they must stand there. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

function isSameStart(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column
}

function countBefore(text: string, words: string, before: number): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && at < before; at = text.indexOf(words, at + 1)) count++
  return count
}

function occurrence(text: string, words: string, count: number): number | undefined {
  let at = text.indexOf(words)
  for (let passed = 0; passed < count && at >= 0; passed++) at = text.indexOf(words, at + 1)
  return at < 0 ? undefined : at
}
