import { emitEach } from './emit/index.ts'
import type { EmittedFile } from './emit/listed-file.ts'
import { writeArtifacts } from './files/write-artifacts.ts'
import type { Catalog } from './model/catalog.ts'
import { type FileNotes, noteFiles, type PublishedFiles } from './publish/published-files.ts'

/** Where a build writes. */
export interface OutputFolders {
  readonly folder: string
  /** The last output, if there is one; what stays the same is taken over from there. */
  readonly previous?: string | undefined
}

/** Writes everything for machines that a catalog holds, and gives what the pages tell of it. */
export function writeFiles(catalog: Catalog, folders: OutputFolders): PublishedFiles {
  const notes = noteFiles()
  writeEmitted(emitEach(catalog), notes, folders)
  return notes.published()
}

/** Writes files as they are emitted, and takes note of them. */
export function writeEmitted(
  files: Iterable<EmittedFile>,
  notes: FileNotes,
  { folder, previous }: OutputFolders,
): void {
  function* noted(): Generator<EmittedFile, void, undefined> {
    for (const file of files) {
      notes.add(file.listed, file.content)
      yield file
    }
  }
  writeArtifacts(folder, noted(), previous)
}
