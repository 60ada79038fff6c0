import type { Layout } from './layout.ts'
import type { LaidOutBlock } from './layout-blocks.ts'

/** Whether two layouts put the same blocks of the same files at the same places, under the same numbers and titles. */
export function isSameLayout(a: Layout, b: Layout): boolean {
  return (
    a.id === b.id &&
    a.kind === b.kind &&
    a.number === b.number &&
    a.level === b.level &&
    a.nature === b.nature &&
    a.address === b.address &&
    a.unit === b.unit &&
    a.title.zh === b.title.zh &&
    a.title.en === b.title.en &&
    isSameList(a.blocks, b.blocks, isSameBlock) &&
    isSameList(a.children, b.children, isSameLayout)
  )
}

function isSameBlock(a: LaidOutBlock, b: LaidOutBlock): boolean {
  if (a.block !== b.block) return false
  if (a.type === 'plain') return b.type === 'plain' && a.index === b.index && a.count === b.count
  return b.type === a.type && a.id === b.id && a.number === b.number
}

function isSameList<Part>(a: readonly Part[], b: readonly Part[], isSame: (a: Part, b: Part) => boolean): boolean {
  const isSameAt = (part: Part, index: number): boolean => {
    const other = b[index]
    return other !== undefined && isSame(part, other)
  }
  return a.length === b.length && a.every(isSameAt)
}
