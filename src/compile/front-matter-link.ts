import type { Link } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import type { ParsedDocument, Path } from '../syntax/parsed-document.ts'
import type { Resolved } from './resolve.ts'

/** Whose front matter mentions a name, and under what its links are recorded. */
export interface Mentioning {
  readonly document: ParsedDocument
  readonly from: Link['from']
}

/**
 * A name that stands at `path` of a unit's front matter, as a link for the rules. Where that is in the file is told when it is
 * asked for, which is when something is wrong with it. There are so many that getters of their own would give each another shape,
 * by which everything that looks at links would be slower; hence a class.
 */
export class FrontMatterLink implements Link {
  readonly written: string
  readonly expects: string
  readonly target: string | undefined
  readonly suggestions: readonly string[]
  readonly from: Link['from']
  readonly normative: boolean
  readonly #document: ParsedDocument
  readonly #path: Path

  constructor(written: string, { expects, named, suggestions }: Resolved, path: Path, { document, from }: Mentioning) {
    this.written = written
    this.expects = expects
    this.target = named?.key
    this.suggestions = suggestions
    this.from = from
    this.normative = false
    this.#document = document
    this.#path = path
  }

  get place(): Place {
    return this.#document.frontMatterPlace(this.#path)
  }
}

/** The same of a name that is mentioned where `setting` says. */
export function frontMatterLink(
  written: string,
  resolved: Resolved,
  path: Path,
  { document, standard, section }: { document: ParsedDocument; standard: string; section: string },
): Link {
  return new FrontMatterLink(written, resolved, path, { document, from: { standard, section } })
}
