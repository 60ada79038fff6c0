import type { Compilation } from '../model/compilation.ts'
import { comparePlaces, type Place } from '../model/place.ts'
import { covers, type Spot } from './ranges.ts'

/** A place at which something is named: where it is declared, or where a link, front matter or an outline refers to it. */
export interface Mention {
  readonly key: string
  readonly role: 'declaration' | 'use'
  readonly place: Place
}

/** Every mention of something that exists. */
export function mentionsOf({ declarations, links, outlines, translations }: Compilation): Mention[] {
  const declared = new Set(declarations.map(({ key }) => key))
  const use = (key: string | undefined, place: Place): Mention[] =>
    key === undefined ? [] : [{ key, role: 'use', place }]
  return [
    ...declarations.map(({ key, place }): Mention => ({ key, role: 'declaration', place })),
    ...links.flatMap(({ target, place }) => use(target, place)),
    ...outlines.flatMap(({ target, place }) => use(target, place)),
    ...translations.flatMap(({ original, of, place }) => {
      const keys = [`term:${of}`, `unit:${original}`, `standard:${of}`]
      return original === undefined
        ? []
        : use(
            keys.find((key) => declared.has(key)),
            place,
          )
    }),
  ]
}

/** The mention under a cursor, the narrowest one if they lie within each other. */
export function mentionAt(compilation: Compilation, file: string, spot: Spot): Mention | undefined {
  const under = mentionsOf(compilation).filter(({ place }) => place.file === file && covers(place, spot))
  return under.reduce<Mention | undefined>(
    (narrowest, mention) => (narrowest && extent(narrowest.place) <= extent(mention.place) ? narrowest : mention),
    undefined,
  )
}

/** Lines count far more than columns. */
function extent({ line, column, endLine, endColumn }: Place): number {
  return (endLine - line) * 1_000_000 + endColumn - column
}

/** Where something is declared, the first place first. */
export function declarationsOf({ declarations }: Compilation, key: string): Place[] {
  return declarations.flatMap((declaration) => (declaration.key === key ? [declaration.place] : []))
}

/** The keys under which one thing is known: a metric is also a unit of its standard. */
export function keysOf({ declarations }: Compilation, key: string): ReadonlySet<string> {
  const own = declarations.find((declaration) => declaration.key === key)
  const same = declarations.filter(
    ({ id, place }) => own !== undefined && id === own.id && comparePlaces(place, own.place) === 0,
  )
  return new Set([key, ...same.map((declaration) => declaration.key)])
}
