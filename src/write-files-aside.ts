import { Worker } from 'node:worker_threads'
import { emitCatalog } from './emit/catalog.ts'
import { type EmittedFile, emitted } from './emit/listed-file.ts'
import type { Catalog } from './model/catalog.ts'
import type { PublishedFiles } from './publish/published-files.ts'
import type { OutputFolders } from './write-files.ts'

/** What the thread begins with. */
export interface AsideTask {
  /** `catalog.json`, by which the catalog is handed over: as bytes, which are not copied. */
  readonly catalogFile: EmittedFile
  readonly folders: OutputFolders
}

/** What the thread says at its end. */
export type AsideResult = { readonly published: PublishedFiles } | { readonly failure: unknown }

/**
 * Writes everything for machines, and the search index, in a thread of its own, so that pages can be rendered meanwhile. The
 * bytes are those that `writeFiles` and `writeSearchIndex` write. Fails as they do.
 */
export function writeFilesAside(catalog: Catalog, folders: OutputFolders): Promise<PublishedFiles> {
  const thread = new Worker(new URL(`./write-files-thread${extension}`, import.meta.url))
  const task: AsideTask = { catalogFile: emitted(emitCatalog(catalog)), folders }
  thread.postMessage(task, transferable(task.catalogFile.content))
  return new Promise((resolve, reject) => {
    thread.once('message', (result: AsideResult) => {
      if ('published' in result) resolve(result.published)
      else reject(result.failure)
    })
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`Cannot write the files for machines: their thread ended with ${code}`)))
  })
}

/** A small buffer may share its memory with others and is copied. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

/** This module stands in `src` or was compiled to `lib`, and the thread's beside it. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
