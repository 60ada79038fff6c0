import type { Link, PhrasingContent } from 'mdast'
import { type UnitKind, unitKinds } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import type { SourceBlock } from '../syntax/blocks.ts'
import type { ParsedDocument, Path } from '../syntax/parsed-document.ts'
import type { PassageZone } from './passages.ts'

/**
 * A stretch of text as its author typed it, of the body or of front matter. Where it stands, and how it can be put right there,
 * `typed-places.ts` tells: few texts are ever asked, so that each holds only what that is read from.
 */
export interface TypedText {
  /** The file in which it stands. */
  readonly file: ParsedDocument
  readonly language: Language
  /** `title` is a name of something, `foreign` the title of a document of others. */
  readonly part: 'title' | 'text' | 'cell' | 'foreign'
  /** Absent in front matter. */
  readonly zone?: PassageZone | undefined
  /** The field of front matter in which it stands, outermost name first. */
  readonly field?: string | undefined
  /** Each link that prints a number, each formula and each stretch of code stands as one `generated` of `typed-inline.ts`. */
  readonly text: string
  /** The links that print a number, by where they stand in `text`. */
  readonly links: ReadonlyMap<number, Link>
  /** What it is read from in the body. */
  readonly content?: readonly PhrasingContent[] | undefined
  /** Where all of it stands in the body. */
  readonly place?: Place | undefined
  /** Where it stands in front matter. */
  readonly path?: Path | undefined
}

/** What texts are that the authors of a file worded themselves. */
export const ownParts = ['title', 'text', 'cell'] as const satisfies TypedText['part'][]

/** A file of which texts are read. */
export interface TextSource {
  readonly file: ParsedDocument
  readonly kind?: UnitKind | undefined
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly blocks: readonly SourceBlock[]
  readonly language: Language
}

const kindsOfRemarks: ReadonlySet<UnitKind> = new Set(['explanation', 'parameters', 'vocabulary', 'reference'])

/** The kinds of file that say what is part of a standard, and not what is said about it. */
export const kindsOfStandard: readonly UnitKind[] = unitKinds.filter((kind) => !kindsOfRemarks.has(kind))

/** Whether what a file of that kind says is part of a standard. */
export function isOfStandard(kind: UnitKind | undefined): boolean {
  return kind !== undefined && !kindsOfRemarks.has(kind)
}
