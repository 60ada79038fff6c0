import { join } from 'node:path'
import { apiFolder } from './emit/addresses.ts'
import { type CatalogPiece, catalogPath, catalogPieces } from './emit/catalog.ts'
import { bytesInTurn } from './emit/content.ts'
import { type Family, familyOf } from './emit/family.ts'
import { emissionOf } from './emit/index.ts'
import type { EmittedFile } from './emit/listed-file.ts'
import { appendFile } from './files/append-file.ts'
import { writeArtifacts } from './files/write-artifacts.ts'
import type { Catalog } from './model/catalog.ts'
import { mediaTypeOf } from './model/endpoints.ts'
import { sampleOf } from './publish/file-example.ts'
import { noteFiles, type PublishedFiles } from './publish/published-files.ts'

/** Where a build writes. */
export interface OutputFolders {
  readonly folder: string
  /** The last output, if there is one; what stays the same is taken over from there. */
  readonly previous?: string | undefined
}

/** Writes everything for machines that a catalog holds, and gives what the pages tell of it. */
export function writeFiles(catalog: Catalog, folders: OutputFolders): PublishedFiles {
  const writer = filesWriter(familyOf(catalog), folders)
  for (const piece of catalogPieces(catalog)) writer.add(piece)
  return writer.end()
}

/** Writes the files for machines while the catalog comes in piece by piece. */
export interface FilesWriter {
  readonly add: (piece: CatalogPiece) => void
  /** To be called when all pieces were added. */
  readonly end: () => PublishedFiles
}

/** Begins to write; `family` need not hold the text of standards. */
export function filesWriter(family: Family, { folder, previous }: OutputFolders): FilesWriter {
  const emission = emissionOf(family, bytesInTurn())
  const notes = noteFiles()
  const catalogFile = appendFile(join(folder, catalogPath))
  const beginning: Uint8Array[] = []
  const write = (files: Iterable<EmittedFile>) => writeArtifacts(folder, noted(files), previous)
  function* noted(files: Iterable<EmittedFile>) {
    for (const file of files) {
      notes.add(file.listed, file.content)
      yield file
    }
  }
  return {
    add({ bytes, standard }) {
      catalogFile.append(bytes)
      if (standard === undefined) beginning.push(bytes)
      else {
        // Of the first standard a sample, which is all that the example shows of it.
        if (beginning.length < 2) beginning.push(Buffer.from(`\n${JSON.stringify(sampleOf(standard))}`))
        write(emission.edition(standard))
      }
    },
    end() {
      const path = catalogPath.slice(apiFolder.length)
      const listed = { path, mediaType: mediaTypeOf(path), ...catalogFile.end() }
      notes.add(listed, Buffer.concat(beginning))
      write(emission.rest(listed))
      return notes.published()
    },
  }
}
