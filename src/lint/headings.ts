import { none } from '../language/none.ts'
import type { HeadingBlock, SourceBlock } from '../syntax/blocks.ts'

/** The headings of one level below one title, with what stands between that title and the first of them. */
export interface HeadingLevel {
  readonly headings: readonly HeadingBlock[]
  readonly before: readonly SourceBlock[]
}

/** Parts blocks at their headings as the compiler does: the shallowest ones first, then what stands below each; levels without headings left out. */
export function headingsByLevel(blocks: readonly SourceBlock[]): readonly HeadingLevel[] {
  if (!blocks.some(isHeading)) return none // as in most files
  const all = blocks.filter(isHeading)
  const depth = Math.min(...all.map((heading) => heading.depth))
  const headings = all.filter((heading) => heading.depth === depth)
  const starts = headings.map((heading) => blocks.indexOf(heading))
  const below = starts.flatMap((start, index) => headingsByLevel(blocks.slice(start + 1, starts[index + 1])))
  return [{ headings, before: blocks.slice(0, starts[0]) }, ...below]
}

function isHeading(block: SourceBlock): block is HeadingBlock {
  return block.type === 'heading'
}
