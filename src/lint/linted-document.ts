import type { Root } from 'mdast'
import { type UnitKind, unitKinds } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import type { SourceBlock } from '../syntax/blocks.ts'
import type { ParsedDocument, Path } from '../syntax/parsed-document.ts'
import { type TypedTexts, typedTexts } from './typed-texts.ts'

/** A source file as rules of document scope see it. */
export interface LintedDocument extends TypedTexts {
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
}

/** Prepares a parsed file, written in `language`, for the rules; its blocks and texts are read once for all of them. */
export function lintedDocument(file: ParsedDocument, language: Language): LintedDocument {
  const frontMatter = isFields(file.frontMatter) ? file.frontMatter : {}
  const { path, text, body, blocks, frontMatterPlace: placeIn } = file
  const kind = unitKinds.find((known) => known === frontMatter.kind)
  const { typed, passages, words } = typedTexts({ file, kind, frontMatter, blocks, language })
  return { file, path, text, language, kind, frontMatter, placeIn, body, blocks, typed, passages, words }
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
