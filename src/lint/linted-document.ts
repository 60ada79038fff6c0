import type { Nodes } from 'mdast'
import { type UnitKind, unitKinds } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import { blocksOf, type SourceBlock } from '../syntax/blocks.ts'
import type { ParsedDocument, Path } from '../syntax/parsed-document.ts'
import { nodesOf } from './nodes.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { TypedText } from './typed-text.ts'
import { typedTexts } from './typed-texts.ts'

/** A source file as rules of document scope see it. */
export interface LintedDocument {
  readonly path: string
  readonly text: string
  /** Absent if front matter names no known kind; then little can be said of the file. */
  readonly kind?: UnitKind | undefined
  /** Empty if it cannot be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly placeIn: (path: Path) => Place
  /** Every node of the body, in the order of the text. */
  readonly nodes: readonly Nodes[]
  /** The body as the source format knows it. */
  readonly blocks: readonly SourceBlock[]
  /** Every stretch of its text that a standard prints, as typed. */
  readonly passages: readonly Passage[]
  /** The same and whatever else is typed to be read: the texts of front matter, translations, the drafting explanation. */
  readonly typed: readonly TypedText[]
}

/** Prepares a parsed file, written in `language`, for the rules; its blocks and texts are read once for all of them. */
export function lintedDocument(document: ParsedDocument, language: Language): LintedDocument {
  const frontMatter = isFields(document.frontMatter) ? document.frontMatter : {}
  const { path, text, body } = document
  const kind = unitKinds.find((known) => known === frontMatter.kind)
  const blocks = blocksOf(path, body)
  const passages = passagesOf({ path, text, kind, frontMatter, blocks })
  const placeIn = document.frontMatterPlace
  const typed = typedTexts({ path, text, kind, frontMatter, placeIn, blocks, passages }, language)
  return { path, text, kind, frontMatter, placeIn, nodes: nodesOf(body), blocks, passages, typed }
}

/** Whether the text of a unit of that kind consists of provisions. */
export function holdsProvisions(kind: UnitKind | undefined): boolean {
  return kind !== undefined && provisionKinds.has(kind)
}

const provisionKinds: ReadonlySet<UnitKind> = new Set(['clause', 'principle', 'metric', 'criterion', 'annex'])

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
