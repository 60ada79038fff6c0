import type { Link } from 'mdast'
import type { Edit } from '../model/diagnostic.ts'
import type { UnitKind } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import type { LintedDocument } from './linted-document.ts'
import type { PassageZone } from './passages.ts'

/** A stretch of text as its author typed it, of the body or of front matter, that can be read and put right in its place. */
export interface TypedText {
  readonly language: Language
  /** `title` is a name of something, `foreign` the title of a document of others. */
  readonly part: 'title' | 'text' | 'cell' | 'foreign'
  /** Whether it is part of what the standard says, and not of what is said about it: the drafting explanation, notes on a parameter. */
  readonly inStandard: boolean
  /** Absent in front matter. */
  readonly zone?: PassageZone | undefined
  /** The field of front matter in which it stands, outermost name first. */
  readonly field?: string | undefined
  /** Each link that prints a number, each formula and each stretch of code stands as one `generated` of `typed-inline.ts`. */
  readonly text: string
  /** The links that print a number, by where they stand in `text`. */
  readonly links: ReadonlyMap<number, Link>
  /** The place of what stands at `span` of `text`, or the nearest around it. */
  readonly placeOf: (span: Span) => Place
  /** Puts `replacement` in the place of `span`; `undefined` where the file has other characters there, or would mean something else. */
  readonly editOf: (span: Span, replacement: string) => Edit | undefined
}

/** A file of which some is read. */
export type TextSource = Omit<LintedDocument, 'nodes' | 'typed'>

/** A file as its texts are read. */
export interface Reading {
  readonly source: TextSource
  readonly language: Language
  /** Its lines, divided when they are first asked for. */
  readonly linesOf: () => readonly string[]
}

/** Whether what a file of that kind says is part of a standard. */
export function isOfStandard(kind: UnitKind | undefined): boolean {
  return kind !== undefined && !kindsOfRemarks.has(kind)
}

const kindsOfRemarks: ReadonlySet<UnitKind> = new Set(['explanation', 'parameters', 'vocabulary', 'reference'])

/** Makes something once, when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
