import type { Location } from 'vscode-languageserver'
import { comparePlaces, type Place } from '../model/place.ts'
import type { Analysis } from './analysis.ts'
import { declarationsOf, keysOf, mentionsOf } from './mentions.ts'
import { namedAt } from './named-at.ts'
import type { RequestAt } from './request.ts'
import { termWordFinder } from './term-uses.ts'

/** Where the thing under the cursor is declared. */
export function definitionAt(request: RequestAt): Location[] {
  const named = namedAt(request)
  const places = named ? declarationsOf(request.analysis.compilation, named.key) : []
  return places.map((place) => locationOf(place, request.analysis))
}

/** Where the thing under the cursor is used, and declared if that is wanted, in the order of files and lines. */
export function referencesAt(request: RequestAt, withDeclaration: boolean): Location[] {
  const { analysis } = request
  const named = namedAt(request)
  if (!named) return []
  const keys = keysOf(analysis.compilation, named.key)
  const mentions = mentionsOf(analysis.compilation).filter(
    ({ key, role }) => keys.has(key) && (withDeclaration || role === 'use'),
  )
  const places = [...mentions.map(({ place }) => place), ...wordsOf(keys, analysis), ...insideOf(keys, analysis)]
  return ordered(places).map((place) => locationOf(place, analysis))
}

/** The words by which texts use a term that they do not link. */
function wordsOf(keys: ReadonlySet<string>, { compilation, documents }: Analysis): Place[] {
  if (![...keys].some((key) => key.startsWith('term:'))) return []
  const find = termWordFinder(compilation.catalog)
  return [...documents.values()].flatMap((document) =>
    find(document).flatMap(({ key, place }) => (keys.has(key) ? [place] : [])),
  )
}

/** Where other files refer to a provision, table or the like of a unit. */
function insideOf(keys: ReadonlySet<string>, { compilation }: Analysis): Place[] {
  const starts = [...keys].flatMap((key) => (key.startsWith('unit:') ? [`anchor:${key.slice('unit:'.length)}.`] : []))
  const own = new Set([...keys].flatMap((key) => declarationsOf(compilation, key)).map(({ file }) => file))
  return mentionsOf(compilation).flatMap(({ key, role, place }) =>
    role === 'use' && !own.has(place.file) && starts.some((start) => key.startsWith(start)) ? [place] : [],
  )
}

function ordered(places: readonly Place[]): Place[] {
  const byStart = new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place]))
  return [...byStart.values()].sort(comparePlaces)
}

function locationOf(place: Place, { addressOf, rangeOf }: Analysis): Location {
  return { uri: addressOf(place.file), range: rangeOf(place) }
}
