import type { Root } from 'mdast'
import { none } from '../language/none.ts'
import { type UnitKind, unitKinds } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import type { SourceBlock } from '../syntax/blocks.ts'
import type { ParsedDocument, Path } from '../syntax/parsed-document.ts'
import { type Promotion, type PromotionTools, promotionsIn } from './promotion.ts'
import { type TypedTexts, typedTexts } from './typed-texts.ts'

/** A source file as rules of catalog scope see it. */
export interface PreparedDocument {
  readonly file: ParsedDocument
  readonly path: string
  readonly text: string
  /** In which it is written; single texts may be in another. */
  readonly language: Language
  /** Absent if front matter names no known kind; then little can be said of the file. */
  readonly kind?: UnitKind | undefined
  /** Empty if it cannot be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly placeIn: (path: Path) => Place
  readonly body: Root
  /** The body as the source format knows it. */
  readonly blocks: readonly SourceBlock[]
  readonly words: TypedTexts['words']
  /** The trade names and words of praise in what a standard prints of it. */
  readonly promotions: readonly Promotion[]
  /** Reads what is typed in it, each time anew: a file is kept as long as its standard is looked at, and few of its texts are asked for. */
  readonly texts: () => TypedTexts
}

/** A source file as rules of document scope see it: with its texts, which all of them look at. */
export interface LintedDocument extends Omit<PreparedDocument, 'promotions' | 'texts'>, TypedTexts {
  /** The body as it stands in the file. */
  readonly bodyText: string
}

/** Prepares a parsed file, written in `language`, for the rules. */
export function preparedDocument(file: ParsedDocument, language: Language, tools: PromotionTools): PreparedDocument {
  return new PreparedFile(file, language, tools)
}

/** Reads the texts of a file once for all rules of document scope. */
export function withTexts(prepared: PreparedDocument): LintedDocument {
  const { file, path, text, language, kind, frontMatter, placeIn, body, blocks } = prepared
  const { typed, passages, words, wordsIn } = prepared.texts()
  const bodyText = text.slice(body.children[0]?.position?.start.offset ?? text.length)
  return {
    file,
    path,
    text,
    language,
    kind,
    frontMatter,
    placeIn,
    body,
    bodyText,
    blocks,
    typed,
    passages,
    words,
    wordsIn,
  }
}

/** Prepares a parsed file, written in `language`, that is looked at by itself. */
export function lintedDocument(file: ParsedDocument, language: Language): LintedDocument {
  return withTexts(preparedDocument(file, language, noPromotion))
}

const noPromotion: PromotionTools = { findPromotion: () => none, mayPromote: () => false }

/** There are so many files that each is to have one shape, as in `LateDocument`, and to hold little. */
class PreparedFile implements PreparedDocument {
  readonly file: ParsedDocument
  readonly language: Language
  readonly kind: UnitKind | undefined
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly #tools: PromotionTools
  #words: string | undefined
  #promotions: readonly Promotion[] | undefined

  constructor(file: ParsedDocument, language: Language, tools: PromotionTools) {
    this.#tools = tools
    this.file = file
    this.language = language
    this.frontMatter = isFields(file.frontMatter) ? file.frontMatter : {}
    this.kind = unitKinds.find((known) => known === this.frontMatter.kind)
  }

  get path(): string {
    return this.file.path
  }

  get text(): string {
    return this.file.text
  }

  get placeIn(): (path: Path) => Place {
    return this.file.frontMatterPlace
  }

  get body(): Root {
    return this.file.body
  }

  get blocks(): readonly SourceBlock[] {
    return this.file.blocks
  }

  get words(): string {
    return this.#words ?? this.texts().words
  }

  get promotions(): readonly Promotion[] {
    if (this.#promotions === undefined) this.texts()
    return this.#promotions ?? none
  }

  texts(): TypedTexts {
    const texts = typedTexts(this)
    this.#words = texts.words
    this.#promotions ??= promotionsIn(texts, this.kind, this.#tools)
    return texts
  }
}

/** The kinds of unit whose text consists of provisions. */
export const provisionKinds = ['clause', 'principle', 'metric', 'criterion', 'annex'] as const satisfies UnitKind[]

/** Whether the text of a unit of that kind consists of provisions. */
export function holdsProvisions(kind: UnitKind | undefined): boolean {
  return provisionKinds.some((known) => known === kind)
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
