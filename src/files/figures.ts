import type { Artifact } from '../model/artifact.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Block, Section } from '../model/section.ts'
import type { Asset } from './read-sources.ts'

/** Where the images of figures are found. */
export interface FigureSources {
  readonly assets: readonly Asset[]
  /** Folder of the sources, relative to the workspace. */
  readonly source: string
}

/** The images that figures of the catalog show, at their addresses; an image that no figure shows is not published. */
export function emitFigures(catalog: Catalog, { assets, source }: FigureSources): Artifact[] {
  const known = new Map(assets.map((asset) => [`figures/${asset.path.slice(source.length + 1)}`, asset]))
  return [...figurePaths(catalog)].flatMap((path) => {
    const asset = known.get(path)
    return asset ? [{ path, content: asset.read() }] : []
  })
}

function figurePaths(catalog: Catalog): ReadonlySet<string> {
  const sections = catalog.standards.flatMap((standard) => [...standard.sections, ...standard.explanation])
  return new Set(sections.flatMap(blocksWithin).flatMap(figurePath))
}

function blocksWithin({ blocks, children }: Section): readonly Block[] {
  return [...blocks, ...children.flatMap(blocksWithin)]
}

function figurePath(block: Block): readonly string[] {
  return block.type === 'figure' && 'address' in block.source ? [fileOf(block.source.address)] : []
}

/** The file that a server gives for an address, in which characters may be percent-encoded. */
function fileOf(address: string): string {
  const path = address.replace(/^\//, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
