import type { Place } from '../model/place.ts'
import type { HeadingBlock, Item, SourceBlock } from '../syntax/blocks.ts'
import type { LintedDocument } from './linted-document.ts'
import { plainOf } from './plain-text.ts'

/** The introduction or the scope, as its blocks stand in the standard's own file. */
export interface PreliminaryPart {
  readonly heading: HeadingBlock
  /** Up to the next heading of its depth. */
  readonly blocks: readonly SourceBlock[]
  /** Its paragraphs and list items, in order, without markup. */
  readonly sentences: readonly { readonly plain: string; readonly place: Place }[]
}

/** Finds the introduction or the scope in a standard's file; nothing in any other file. */
export function preliminaryPart(
  { kind, blocks }: Pick<LintedDocument, 'kind' | 'blocks'>,
  id: 'introduction' | 'scope',
): PreliminaryPart | undefined {
  if (kind !== 'standard') return undefined
  const start = blocks.findIndex((block) => block.type === 'heading' && block.id === id)
  const heading = blocks[start]
  if (heading?.type !== 'heading') return undefined
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.type === 'heading' && block.depth <= heading.depth)
  const own = end < 0 ? rest : rest.slice(0, end)
  const texts = own.flatMap((block) => (block.type === 'paragraph' || block.type === 'list' ? textsOf(block) : []))
  return {
    heading,
    blocks: own,
    sentences: texts.map(({ content, place }) => ({ plain: plainOf(content).trim(), place })),
  }
}

function textsOf(
  block: Item | Extract<SourceBlock, { type: 'paragraph' | 'list' }>,
): Pick<Item, 'content' | 'place'>[] {
  const below = block.items.flatMap(textsOf)
  return 'content' in block ? [block, ...below] : below
}
