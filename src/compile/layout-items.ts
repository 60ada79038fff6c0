import type { Item } from '../syntax/blocks.ts'

/** An item of a list with its id and the labels by which it is cited. */
export interface LaidOutItem {
  readonly item: Item
  readonly id: string
  /** `a)`, `1)` */
  readonly marker: string
  /** `6.2 a) 1)` */
  readonly label: string
  readonly items: readonly LaidOutItem[]
}

/** What items are below. */
interface Above {
  readonly id: string
  readonly label: string
  readonly unit: string
}

/** Labels the items below a provision: a), b) … on the first level, 1), 2) … on the second and below. */
export function layoutItems(all: readonly Item[], above: Above, depth = 0): readonly LaidOutItem[] {
  const { unit } = above
  return all.map((item, index) => {
    const marker = depth === 0 ? (firstMarkers[index] ?? letterMarker(index)) : `${index + 1})`
    const label = `${above.label} ${marker}`
    const id = item.id === undefined ? `${above.id}-${index + 1}` : `${unit}.${item.id}`
    const items = item.items.length === 0 ? noItems : layoutItems(item.items, { id, label, unit }, depth + 1)
    return { item, id, marker, label, items }
  })
}

/** Those of most provisions and items, of which there are many. */
export const noItems: readonly LaidOutItem[] = []

function letterMarker(index: number): string {
  return `${annexLetter(index).toLowerCase()})`
}

/** The markers of most items, made once. */
const firstMarkers = Array.from({ length: 10 }, (_, index) => letterMarker(index))

/** A, B, … Z, AA, AB … */
export function annexLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : annexLetter(Math.floor(index / 26) - 1) + letter
}
