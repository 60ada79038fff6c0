import type { Standard } from '../../src/model/catalog.ts'
import type { Section } from '../../src/model/section.ts'
import { type ChecklistRow, checklistOf } from './checklist.ts'
import { type NumberedPage, numbered, pagesOf, rowWeight } from './paging/paged.ts'
import { eachOf, type Path } from './paths.ts'
import type { Site } from './site.ts'

/** A paragraph with the rows of the list that it leads in, if it does; they stay together. */
export type ChecklistEntry = readonly ChecklistRow[]

/** The page or pages of the checklist of each standard in its latest edition. */
export function checklistPaths(
  site: Site,
): Path<{ readonly standard: Standard; readonly list: NumberedPage<Section, ChecklistEntry> }>[] {
  const pages = site.latest.flatMap((standard) => {
    const groups = checklistOf(standard).map(({ chapter, rows }) => ({ head: chapter, rows: entriesOf(rows) }))
    return numbered(pagesOf(groups, weightOf)).map((page) => ({ standard, ...page }))
  })
  return eachOf(site, pages, ({ standard, turn, list }) => ({
    params: { standard: standard.id, turn },
    props: { standard, list },
  }))
}

function entriesOf(rows: readonly ChecklistRow[]): ChecklistEntry[] {
  const entries: ChecklistRow[][] = []
  for (const row of rows) {
    if (row.depth === 0) entries.push([row])
    else entries.at(-1)?.push(row)
  }
  return entries
}

function weightOf(entry: ChecklistEntry): number {
  let weight = 0
  for (const { provision } of entry) weight += rowWeight + provision.text.plain.length
  return weight
}
