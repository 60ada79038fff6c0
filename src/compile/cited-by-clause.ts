import type { Authored, StandardSource } from './authored.ts'

/**
 * The standards of which `source` cites a clause, table or the like. Such a reference is dated (GB/T 1.1—2020 9.5, 待核对),
 * and then every mention of that document is, so that text and list agree.
 */
export function citedByClause(source: StandardSource): ReadonlySet<string> {
  const units: readonly Authored[] = [source.standard, ...source.terms, ...source.units, ...source.annexes]
  const cited = new Set<string>()
  units.forEach(({ document: { text } }) => {
    if (!text.includes('/') || text.search(addressElsewhere) < 0) return // as in most files
    for (const [, standard = ''] of text.matchAll(addressElsewhere)) cited.add(standard)
  })
  cited.delete(source.id)
  return cited
}

const addressElsewhere = /\]\((?:clause|principle|criterion|annex|table|figure|formula):([a-z][a-z0-9-]*)\//g
