import { Worker } from 'node:worker_threads'
import { catalogPieces } from './emit/catalog.ts'
import { type Family, familyOf, withoutText } from './emit/family.ts'
import type { Catalog } from './model/catalog.ts'
import type { PublishedFiles } from './publish/published-files.ts'
import type { OutputFolders } from './write-files.ts'

/** What the thread is told: first what it needs throughout, then `catalog.json` piece by piece, then that this was all. */
export type AsideTask =
  | { readonly family: Family; readonly folders: OutputFolders }
  | { readonly bytes: Uint8Array; readonly holdsStandard: boolean }
  | { readonly isAll: true }

/** What the thread answers: to each task but the last that it is done, and at the end what became of all. */
export type AsideAnswer = 'done' | { readonly published: PublishedFiles } | { readonly failure: unknown }

/**
 * Writes everything for machines in a thread of its own, so that pages can be rendered meanwhile; the same files as
 * `writeFiles`. The thread has a standard or two at a time, so that the catalog is not in memory twice. Fails as writing does.
 */
export function writeFilesAside(catalog: Catalog, folders: OutputFolders): Promise<PublishedFiles> {
  const tasks = tasksOf(catalog, folders)
  const thread = new Worker(new URL(`./write-files-thread${extension}`, import.meta.url), { resourceLimits })
  return new Promise<PublishedFiles>((resolve, reject) => {
    const tellNext = () => {
      try {
        const { value: task } = tasks.next()
        if (task) thread.postMessage(task, transferable(task))
      } catch (failure) {
        reject(failure)
      }
    }
    thread.on('message', (answer: AsideAnswer) => {
      if (answer === 'done') tellNext()
      else if ('failure' in answer) reject(answer.failure)
      else resolve(answer.published)
    })
    thread.once('error', reject)
    thread.once('exit', (code) =>
      reject(new Error(`Cannot write the files for machines: their thread ended (${code})`)),
    )
    for (let ahead = 0; ahead < tasksAhead; ahead += 1) tellNext()
  }).finally(() => thread.terminate())
}

/** One is done while the next one waits: this thread has pages to render and may be late. */
const tasksAhead = 3

/** A standard's files are soon done with: room for few new things keeps what is done with from growing old in memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 }

function* tasksOf(catalog: Catalog, folders: OutputFolders): Generator<AsideTask, undefined, undefined> {
  yield { family: withoutText(familyOf(catalog)), folders }
  for (const { bytes, standard } of catalogPieces(catalog)) yield { bytes, holdsStandard: standard !== undefined }
  yield { isAll: true }
  return undefined
}

/** Bytes are handed over, not copied; but small ones share their memory with others. */
function transferable(task: AsideTask): ArrayBuffer[] {
  if (!('bytes' in task)) return []
  const { buffer, byteLength } = task.bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

/** This module stands in `src` or was compiled to `lib`, and the thread's beside it. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
