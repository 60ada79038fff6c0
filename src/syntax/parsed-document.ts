import type { Root } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { SourceBlock } from './blocks.ts'

/** A source file as it was read: path relative to the workspace with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** One step into front matter: a key, or the index of a list's element. */
export type Path = readonly (string | number)[]

/** Gives what was made of a document by some name: made once where documents are kept, else each time. */
export type Remember = <T>(document: ParsedDocument, name: string, make: () => T) => T

/** Remembers nothing. */
export const forgetful: Remember = (_document, _name, make) => make()

/** A source file's syntax: its front matter as plain data, its body as a tree, and where everything stands. */
export interface ParsedDocument {
  readonly path: string
  readonly text: string
  /** Whether all its characters are known to be visible and of one form; where it is not, this has to be looked at. */
  readonly isPlain?: boolean | undefined
  /** The front matter (or the whole of a YAML file) as plain data; `undefined` if there is none or it cannot be read. */
  readonly frontMatter: unknown
  /** Where the value at `path` stands in the file, or the nearest value around it that stands there. */
  readonly frontMatterPlace: (path: Path) => Place
  /** The body, parsed when it is first asked for. Node positions count from the start of the file, front matter included. */
  readonly body: Root
  /** The same as the source format knows it, likewise. */
  readonly blocks: readonly SourceBlock[]
  /** Faults of YAML and of the division into front matter and body. */
  readonly diagnostics: readonly Diagnostic[]
  /** Lets go of what was parsed when it was asked for. */
  readonly letGo?: (() => void) | undefined
}
