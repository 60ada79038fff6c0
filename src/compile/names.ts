import type { Declaration } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import type { NumberedKind } from './prescribed.ts'

/** What an id names, and how a text refers to it. */
export interface Named {
  readonly key: string
  readonly kind: Declaration['kind']
  readonly standard?: string | undefined
  /** Address from the root of the site; absent for what has no place on it. */
  readonly address?: string | undefined
  /** Section of the standard in which it stands. */
  readonly section?: string | undefined
  /** What is printed for it within its standard, if the reader must see a number. */
  readonly print?: { readonly kind: NumberedKind; readonly number: string } | undefined
  /** Code and title of a criterion, by which people know it better than by the number of its clause. */
  readonly titled?: Message | undefined
  /** What is printed for a whole document. */
  readonly document?: Message | undefined
  /** True for a law or regulation, which is never a normative reference. */
  readonly law?: boolean | undefined
  /** True where a file with faults claims the id; whatever is said to be in it may well be. */
  readonly claimed?: boolean | undefined
}

/** A name with the place that declares it. */
export interface NamedThing {
  readonly named: Named
  readonly declaration: Declaration
}

/**
 * A part of a section. There are so many, and all are kept while so few are looked up, that what it names and its declaration are
 * made then.
 */
export interface NamedPart {
  readonly section: PartedSection
  /** What is printed for it. */
  readonly kind: NumberedKind
  readonly number: string
  readonly id: string
  readonly place: Place
}

/** A section whose parts have names. */
export interface PartedSection {
  readonly standard: string
  readonly id: string
  /** Address of the page on which it stands. */
  readonly page: string
}

/** What the files of a standard name, in the order of declaration. */
export interface AllNames {
  readonly things: readonly NamedThing[]
  /** Made when they are asked for. */
  readonly parts: () => readonly NamedPart[]
}

/** With what the keys of parts begin. */
export const partMark = 'anchor:'

/** The declarations of names, in their order. */
export function declarationsOf({ things, parts }: AllNames): Declaration[] {
  return thingsDeclared(things).concat(parts().map(declarationOf))
}

/** The declarations of names that are not those of parts. */
export function thingsDeclared(things: readonly NamedThing[]): Declaration[] {
  return things.map(({ declaration }) => declaration)
}

function declarationOf({ section: { standard }, id, place }: NamedPart): Declaration {
  return { key: `${partMark}${standard}/${id}`, kind: 'anchor', id, standard, place }
}
