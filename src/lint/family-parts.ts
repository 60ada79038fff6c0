import type { Catalog, Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'

/** What lies in the folder of one standard, or in none: what the family shares. */
export interface FamilyPart<Document> {
  /** Absent for what the family shares. */
  readonly standard?: Standard | undefined
  /** As if the family had no other standard; the registers that it shares are whole. */
  readonly compilation: Compilation
  readonly documents: readonly Document[]
}

/** Divides a family into its standards, in the order of the catalog, and what belongs to none of them. */
export function partsOf<Document extends { readonly path: string }>(
  compilation: Compilation,
  documents: readonly Document[],
  source: string | undefined,
): FamilyPart<Document>[] {
  const { catalog } = compilation
  const partAt = createPartFinder(catalog, source)
  const byId = new Map(catalog.standards.toReversed().map((standard) => [standard.id, standard]))
  const partOf = (id: string | undefined, file: string): Standard | undefined => byId.get(id ?? '') ?? partAt(file)
  const byFile = ({ place }: { readonly place: { readonly file: string } }): Standard | undefined => partAt(place.file)
  const found = {
    declarations: Map.groupBy(compilation.declarations, ({ standard, place }) => partOf(standard, place.file)),
    links: Map.groupBy(compilation.links, ({ from, place }) => partOf(from.standard, place.file)),
    outlines: Map.groupBy(compilation.outlines, ({ standard, place }) => partOf(standard, place.file)),
    translations: Map.groupBy(compilation.translations, byFile),
    diagnostics: Map.groupBy(compilation.diagnostics, byFile),
    documents: Map.groupBy(documents, ({ path }) => partAt(path)),
  }
  return [...catalog.standards, undefined].map((standard) => ({
    standard,
    compilation: {
      catalog: { ...catalog, standards: standard === undefined ? [] : [standard] },
      declarations: found.declarations.get(standard) ?? [],
      links: found.links.get(standard) ?? [],
      outlines: found.outlines.get(standard) ?? [],
      translations: found.translations.get(standard) ?? [],
      diagnostics: found.diagnostics.get(standard) ?? [],
    },
    documents: found.documents.get(standard) ?? [],
  }))
}

/** Finds the standard in whose folder, next to the root of the sources, a file stands. */
function createPartFinder({ standards }: Catalog, source: string | undefined): (file: string) => Standard | undefined {
  const folders = new Map(standards.map((standard) => [folderOf(standard.place.file, source), standard]))
  let last: { folder: string; standard: Standard | undefined } = { folder: '', standard: undefined }
  return (file) => {
    const folder = folderOf(file, source)
    if (folder !== last.folder) last = { folder, standard: folders.get(folder) ?? around(file, folders) }
    return last.standard
  }
}

/** The folder of the sources that a file stands in; where they are not known, the one next to it. */
function folderOf(file: string, source: string | undefined): string {
  const end = source !== undefined && file.startsWith(`${source}/`) ? file.indexOf('/', source.length + 1) : -1
  return file.slice(0, (end < 0 ? file.lastIndexOf('/') : end) + 1)
}

function around(file: string, folders: ReadonlyMap<string, Standard>): Standard | undefined {
  for (const [folder, standard] of folders) if (file.startsWith(folder)) return standard
  return undefined
}
