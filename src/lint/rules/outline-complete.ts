import { closest } from '../../model/closest.ts'
import type { Compilation, Declaration, OutlineEntry } from '../../model/compilation.ts'
import type { Message } from '../../model/text.ts'
import { withDescendants } from '../linted-family.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const outlineComplete: CatalogRule = {
  id: 'outline-complete',
  summary: {
    zh: '标准的每个条文、术语和附录在目次中恰好出现一次，目次的每一项都有所指。',
    en: 'Every unit of a standard stands in its outline exactly once, and every entry of the outline names a unit.',
  },
  source: [sources.project, sources.gbNumbering, sources.isoNumbering],
  severity: 'error',
  scope: 'catalog',
  *check({ compilation }) {
    yield* entryFaults(compilation)
    yield* strayUnits(compilation)
  },
}

function* entryFaults({ outlines, declarations, catalog }: Compilation): Generator<Finding> {
  const ids = unitIds(declarations)
  const printed = printedUnits(catalog)
  const first = new Map<string, OutlineEntry>()
  for (const entry of outlines) {
    const { standard, id, target, kind, path, place } = entry
    const key = `${standard} ${id}`
    const other = first.get(key)
    if (path.includes(id)) yield { place, message: withinItself(id) }
    else if (kind === 'group') continue
    else if (target === undefined) yield { place, message: naming(id, closest(id, ids.get(standard) ?? [])) }
    else if (other !== undefined) yield { place, message: again(id, other), related: [{ place: other.place, message: firstEntry(id) }] }
    else {
      first.set(key, entry)
      if (!printed.has(target)) yield { place, message: elsewhere(id) }
    }
  }
}
