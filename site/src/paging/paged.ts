/** A heading with what stands below it. */
export interface Group<Head, Row> {
  readonly head: Head
  readonly rows: readonly Row[]
}

/** What of a group stands on one page. */
export interface GroupPart<Head, Row> extends Group<Head, Row> {
  /** Whether the page before holds the beginning of the group. */
  readonly continued: boolean
}

/** The groups and parts of groups that one page shows. */
export type ListPage<Head, Row> = readonly GroupPart<Head, Row>[]

/**
 * How much a page of a list holds, in characters of text. Chinese takes some 1.3 bytes a character when compressed, so
 * that a page with its style sheet and scripts stays below 100 kB; most standards have less.
 */
export const pageful = 50_000

/** How much the markup of a row weighs beside its text, in characters. */
export const rowWeight = 50

/** `groups` on as few pages as hold them, each as full as the others; a list of ordinary length is one page, an empty one too. */
export function pagesOf<Head, Row>(
  groups: readonly Group<Head, Row>[],
  weightOf: (row: Row) => number,
): ListPage<Head, Row>[] {
  const weighed = groups.map(({ head, rows }) => ({ head, rows, weights: rows.map(weightOf) }))
  let total = 0
  for (const { weights } of weighed) for (const weight of weights) total += weight
  const count = Math.max(1, Math.ceil(total / pageful))
  const pages: GroupPart<Head, Row>[][] = Array.from({ length: count }, () => [])
  let before = 0
  for (const { head, rows, weights } of weighed) {
    const parts: Row[][] = []
    rows.forEach((row, rank) => {
      const at = Math.min(count - 1, Math.floor((before * count) / total))
      const part = parts[at] ?? []
      parts[at] = part
      part.push(row)
      before += weights[rank] ?? 0
    })
    const first = parts.findIndex((part) => part !== undefined)
    parts.forEach((part, at) => {
      pages[at]?.push({ head, rows: part, continued: at !== first })
    })
  }
  return pages.filter((page, at) => at === 0 || page.length > 0)
}

/** One page of a list, and all of them. */
export interface NumberedPage<Head, Row> {
  /** Counts from 1. */
  readonly number: number
  readonly shown: ListPage<Head, Row>
  readonly all: readonly ListPage<Head, Row>[]
}

/** `pages`, each with its number; the first has the address of the list itself, so its parameter is left out. */
export function numbered<Head, Row>(
  pages: readonly ListPage<Head, Row>[],
): { readonly turn: string | undefined; readonly list: NumberedPage<Head, Row> }[] {
  return pages.map((shown, at) => ({
    turn: at === 0 ? undefined : String(at + 1),
    list: { number: at + 1, shown, all: pages },
  }))
}

/** Address of the page with this number of the list at `address`. */
export function turnAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}${number}/`
}
