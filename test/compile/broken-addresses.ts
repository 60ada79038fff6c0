import type { Catalog, Standard } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'

/** The addresses of the site in a catalog's markup that name no page, or no place on its page. */
export function brokenAddresses(catalog: Catalog): string[] {
  const known = new Set(catalog.standards.flatMap(addressesOf))
  const written = [...JSON.stringify(catalog).matchAll(/href=\\"(\/[^"\\]*)\\"/g)].map(([, address = '']) => address)
  return [...new Set(written)].filter((address) => !known.has(address)).sort()
}

/** The pages of a standard and the places on them, as the site makes them from the catalog. */
function addressesOf({ address, sections, terms }: Standard): string[] {
  const pages = sections.flatMap((section) => {
    const anchors = anchorsIn(section).map((anchor) => `${section.address}#${anchor}`)
    return [section.address, ...anchors]
  })
  return [address, ...pages, ...terms.map(({ id }) => `/terms/#${id}`)]
}

function anchorsIn({ id, blocks, children }: Section): string[] {
  const own = blocks.flatMap((block) =>
    block.type === 'provision' ? withItems(block.provision) : 'id' in block ? [block.id] : [],
  )
  return [id, ...own, ...children.flatMap(anchorsIn)]
}

function withItems({ id, items }: Provision): string[] {
  return [id, ...items.flatMap(withItems)]
}
