import { join } from 'node:path'
import { apiFolder } from './emit/addresses.ts'
import { catalogPath, catalogPieces } from './emit/catalog.ts'
import { bytesInTurn } from './emit/content.ts'
import { type Family, familyOf } from './emit/family.ts'
import { type EmittedEditions, emissionOf } from './emit/index.ts'
import type { EmittedFile } from './emit/listed-file.ts'
import { appendFile } from './files/append-file.ts'
import { writeArtifacts } from './files/write-artifacts.ts'
import type { Catalog, Standard } from './model/catalog.ts'
import { mediaTypeOf } from './model/endpoints.ts'
import { type NotedFiles, noteFiles, type PublishedFiles } from './publish/published-files.ts'

/** Where a build writes. */
export interface OutputFolders {
  readonly folder: string
  /** The last output, if there is one; what stays the same is taken over from there. */
  readonly previous?: string | undefined
}

/** Writes everything for machines that a catalog holds, and gives what the pages tell of it. */
export function writeFiles(catalog: Catalog, folders: OutputFolders): PublishedFiles {
  const writer = filesWriter(familyOf(catalog), folders)
  const whole = writer.beginWhole()
  for (const { bytes, standard } of catalogPieces(catalog)) {
    whole.add(bytes, standard !== undefined)
    if (standard !== undefined) writer.addEdition(standard)
  }
  return whole.end()
}

/** Writes the files for machines while the standards come one by one. Two can share the editions; one of them writes the rest. */
export interface FilesWriter {
  readonly addEdition: (standard: Standard) => void
  /** What is to be known of the editions so far to write the rest. Plain data. */
  readonly written: () => WrittenEditions
  /** Begins with what stands once for the family, for which all editions are to be known in the end. */
  readonly beginWhole: () => WholeWriter
}

/** What is told of editions whose files were written. */
export interface WrittenEditions {
  readonly emitted: EmittedEditions
  readonly noted: NotedFiles
}

/** Writes what stands once for the family. */
export interface WholeWriter {
  /** Adds a piece of `catalog.json`. */
  readonly add: (bytes: Uint8Array, holdsStandard: boolean) => void
  /** Takes note of editions that were written elsewhere. */
  readonly takeIn: (editions: WrittenEditions) => void
  /** To be called when all was added. */
  readonly end: () => PublishedFiles
}

/** Begins to write; `family` need not hold the text of standards. */
export function filesWriter(family: Family, { folder, previous }: OutputFolders): FilesWriter {
  const emission = emissionOf(family, bytesInTurn())
  const notes = noteFiles()
  const write = (files: Iterable<EmittedFile>) => writeArtifacts(folder, noted(files), previous)
  function* noted(files: Iterable<EmittedFile>) {
    for (const file of files) {
      notes.add(file.listed, file.content)
      yield file
    }
  }
  return {
    addEdition: (standard) => write(emission.edition(standard)),
    written: () => ({ emitted: emission.editions(), noted: notes.noted() }),
    beginWhole() {
      const catalogFile = appendFile(join(folder, catalogPath))
      const beginning: Uint8Array[] = []
      return {
        add(bytes, holdsStandard) {
          catalogFile.append(bytes)
          if (!holdsStandard || beginning.length < 2) beginning.push(bytes)
        },
        takeIn(editions) {
          emission.takeIn(editions.emitted)
          notes.takeIn(editions.noted)
        },
        end() {
          const path = catalogPath.slice(apiFolder.length)
          const listed = { path, mediaType: mediaTypeOf(path), ...catalogFile.end() }
          notes.add(listed, Buffer.concat(beginning))
          write(emission.rest(listed))
          return notes.published()
        },
      }
    },
  }
}
