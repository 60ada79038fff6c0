import type { ParagraphBlock, SourceBlock } from '../syntax/blocks.ts'
import type { ProvisionUnit } from './authored.ts'
import { type LaidOutItem, layoutItems, noItems } from './layout-items.ts'

/** A block with the numbers that it prints, or by which it is cited. */
export type LaidOutBlock =
  | LaidOutProvision
  | { readonly type: 'numbered'; readonly block: NumberedBlock; readonly id: string; readonly number: string }
  | { readonly type: 'plain'; readonly block: SourceBlock; readonly index: number; readonly count: number }

/** A paragraph with the list that it leads in. */
export interface LaidOutProvision {
  readonly type: 'provision'
  readonly block: ParagraphBlock
  readonly id: string
  readonly number: string
  readonly items: readonly LaidOutItem[]
}

type NumberedBlock = Extract<SourceBlock, { type: 'table' | 'figure' | 'formula' }>

/** Tables, figures and formulas count through the chapters, and anew in each annex. */
export interface Counters {
  readonly prefix: string
  table: number
  figure: number
  formula: number
}

/** Numbers the blocks of a section; those above headings that number what stands below them are `hanging`. */
export function layoutBlocks(
  unit: ProvisionUnit,
  blocks: readonly SourceBlock[],
  { number, hanging, counters }: { readonly number: string; readonly hanging: boolean; readonly counters: Counters },
): LaidOutBlock[] {
  const split = !hanging && hasSeveralParagraphs(blocks) // above headings the numbers below are theirs
  let paragraph = 0
  return blocks.map((block): LaidOutBlock => {
    switch (block.type) {
      case 'paragraph': {
        paragraph++
        const own = split ? `${number}.${paragraph}` : number
        const id = `${unit.unit.id}.${block.id ?? `p${paragraph}`}`
        const items =
          block.items.length === 0 ? noItems : layoutItems(block.items, { id, label: own, unit: unit.unit.id })
        return { type: 'provision', block, id, number: own, items }
      }
      case 'table':
      case 'figure':
      case 'formula': {
        counters[block.type]++
        const own = `${counters.prefix}${counters[block.type]}`
        const id = `${unit.unit.id}.${block.id ?? `${block.type}-${counters[block.type]}`}`
        return { type: 'numbered', block, id, number: own }
      }
      default: {
        const { index, count } = siblings(blocks, block, split)
        return { type: 'plain', block, index, count }
      }
    }
  })
}

/** Whether there is more than one paragraph. */
function hasSeveralParagraphs(blocks: readonly SourceBlock[]): boolean {
  const isParagraph = ({ type }: SourceBlock): boolean => type === 'paragraph'
  return blocks.findIndex(isParagraph) !== blocks.findLastIndex(isParagraph)
}

/** Which of how many notes (or examples) of its clause a note is; each numbered paragraph is a clause of its own. */
function siblings(blocks: readonly SourceBlock[], own: SourceBlock, split: boolean): { index: number; count: number } {
  let index = 0
  let count = 0
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (split && block?.type === 'paragraph') {
      if (index > 0) break
      count = 0
    } else if (block?.type === own.type) count++
    if (block === own) index = count
  }
  return { index, count }
}
