import type { Root } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import { readBlocks, type SourceBlock } from './blocks.ts'
import type { FrontMatter } from './front-matter.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { quickBody, withoutFront } from './read-body.ts'
import { readReference } from './read-reference.ts'

type Plain = Pick<ParsedDocument, 'path' | 'text' | 'isPlain'>

/**
 * A file whose body is parsed when it is asked for: of many files, long nothing but the front matter is. There are so many that
 * getters of their own would give each another shape, by which everything that looks at files would be slower; hence a class.
 */
export class LateDocument implements ParsedDocument {
  readonly path: string
  readonly text: string
  readonly isPlain: boolean | undefined
  readonly frontMatter: unknown
  readonly frontMatterPlace: ParsedDocument['frontMatterPlace']
  readonly diagnostics: readonly Diagnostic[]
  readonly #end: number
  readonly #endLine: number
  #body: Root | undefined
  #blocks: readonly SourceBlock[] | undefined

  constructor({ path, text, isPlain }: Plain, { value, placeOf, diagnostics, endLine }: FrontMatter, end: number) {
    this.path = path
    this.text = text
    this.isPlain = isPlain
    this.frontMatter = value
    this.frontMatterPlace = placeOf
    this.diagnostics = diagnostics
    this.#end = end
    this.#endLine = endLine
  }

  get body(): Root {
    this.#body ??= quickBody(this.text, this.#end, this.#endLine) ?? readReference(withoutFront(this.text, this.#end))
    return this.#body
  }

  get blocks(): readonly SourceBlock[] {
    this.#blocks ??= readBlocks(this.path, this.body)
    return this.#blocks
  }

  letGo(): void {
    this.#body = undefined
    this.#blocks = undefined
  }
}
