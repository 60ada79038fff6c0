import type { Standard } from '../../src/model/catalog.ts'
import { type GlossaryPage, glossaryOf, glossaryPages, isOnePage } from './glossary.ts'
import { eachOf, type Path } from './paths.ts'
import type { Site } from './site.ts'

/** The page or pages of each standard's terms, where they are too many for one page of all. */
export function glossaryPaths(
  site: Site,
): Path<{ readonly standard: Standard; readonly list: GlossaryPage; readonly standards: readonly Standard[] }>[] {
  const parts = glossaryOf(site)
  const standards = parts.map(({ standard }) => standard)
  return eachOf(site, isOnePage(parts) ? [] : glossaryPages(parts), ({ standard, turn, list }) => ({
    params: { standard: standard.id, turn },
    props: { standard, list, standards },
  }))
}
