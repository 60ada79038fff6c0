import type { Standard } from '../model/catalog.ts'
import type { Compilation, Link } from '../model/compilation.ts'
import { onceEach } from '../model/once-each.ts'
import { comparePlaces, type Place } from '../model/place.ts'
import type { Block, Section } from '../model/section.ts'
import { sectionsWithin, withDescendants } from './sections-within.ts'

/** Keys of the annexes of a standard, with all that stands in each. */
export interface AnnexKeys {
  readonly annex: Section
  /** Keys of the annex itself, of its clauses, paragraphs, tables and figures. */
  readonly keys: ReadonlySet<string>
  readonly standard: Standard
}

/** The annexes of a standard in the order of print, with the keys by which links name them or what stands in them. */
export function annexKeys(standard: Standard): AnnexKeys[] {
  return standard.sections
    .filter(({ kind }) => kind === 'annex')
    .map((annex) => {
      const within = withDescendants(annex)
      const ids = [...within.slice(1).map(({ id }) => id), ...within.flatMap(({ blocks }) => blocks.flatMap(idsOf))]
      const keys = [`unit:${standard.id}/${annex.unit ?? annex.id}`, ...ids.map((id) => `anchor:${standard.id}/${id}`)]
      return { annex, keys: new Set(keys), standard }
    })
}

function idsOf(block: Block): string[] {
  if (block.type === 'provision') return provisionIds(block.provision)
  return block.type === 'table' || block.type === 'figure' || block.type === 'formula' ? [block.id] : []
}

function provisionIds({ id, items }: Extract<Block, { type: 'provision' }>['provision']): string[] {
  return [id, ...items.flatMap(provisionIds)]
}

/** The links in the text of each standard; the names in its front matter are none. */
export const textLinks = onceEach(({ links }: Compilation): ReadonlyMap<string, readonly Link[]> => {
  const byStandard = new Map<string, Link[]>()
  for (const link of links) {
    const { written, expects, from } = link
    if ((!written.includes(':') && !written.includes('#')) || drawn.has(expects)) continue
    const own = byStandard.get(from.standard ?? '')
    if (own === undefined) byStandard.set(from.standard ?? '', [link])
    else own.push(link)
  }
  return byStandard
})

/** What fetches an image or drawing mentions nothing. */
const drawn: ReadonlySet<string> = new Set(['image', 'process'])

/** Links of one standard in the order in which its text is printed. */
export function inPrintOrder(links: readonly Link[], standard: Standard): Link[] {
  const rank = fileRanks(standard)
  const order = ({ place }: Link): number => rank.get(place.file) ?? rank.size
  return links.toSorted((a, b) => order(a) - order(b) || comparePlaces(a.place, b.place))
}

/** The files of a standard in the order in which their text is printed. */
function fileRanks({ place, terms, sections }: Standard): ReadonlyMap<string, number> {
  const provisions = sectionsWithin(sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'provision' ? [block.provision.place.file] : [])),
  )
  const files = new Set([place.file, ...terms.map((term) => term.place.file), ...provisions])
  return new Map([...files].map((file, index) => [file, index]))
}

/** Where tables, figures, annexes and all else with an id is declared, by key. */
export const declaredPlaces = onceEach(({ declarations }: Compilation): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  for (const { key, place } of declarations) if (!places.has(key)) places.set(key, place)
  return places
})
