import type { Words } from '../words.ts'
import type { ListPage } from './paged.ts'

/** What one page of a list holds, as the list of pages says it. */
export interface PageContents {
  /** The first and the last number on it: `4.1–6.3`. */
  readonly range: string
  /** The groups that begin on it, if they have names. */
  readonly groups: readonly GroupName[]
}

export interface GroupName {
  readonly name: Words
  /** Id of its heading. */
  readonly anchor?: string | undefined
}

interface Naming<Head, Row> {
  readonly labelOf: (row: Row) => string
  readonly nameOf: (head: Head) => GroupName
}

/** The contents of each of `pages`. */
export function contentsOf<Head, Row>(
  pages: readonly ListPage<Head, Row>[],
  { labelOf, nameOf }: Naming<Head, Row>,
): PageContents[] {
  return pages.map((page) => {
    const first = page[0]?.rows[0]
    const last = page.at(-1)?.rows.at(-1)
    const ends = first === undefined || last === undefined ? [] : [labelOf(first), labelOf(last)]
    return {
      range: ends.filter((label) => label !== '').join('–'),
      groups: page
        .filter(({ continued }) => !continued)
        .map(({ head }) => nameOf(head))
        .filter(({ name }) => name.text !== ''),
    }
  })
}
