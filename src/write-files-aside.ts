import { Worker } from 'node:worker_threads'
import { catalogPieces } from './emit/catalog.ts'
import { type Family, familyOf, withoutText } from './emit/family.ts'
import type { Catalog } from './model/catalog.ts'
import type { PublishedFiles } from './publish/published-files.ts'
import type { OutputFolders } from './write-files.ts'
import { writeFilesThreadFile } from './write-files-thread-file.ts'

/** What the thread is told: first what it needs throughout, then `catalog.json` piece by piece, then that this was all. */
export type AsideTask =
  | { readonly family: Family; readonly folders: OutputFolders }
  | { readonly bytes: Uint8Array; readonly holdsStandard: boolean }
  | { readonly isAll: true }

/** What the thread answers at the end, or as soon as something fails. */
export type AsideAnswer = { readonly published: PublishedFiles } | { readonly failure: unknown }

/**
 * Writes everything for machines in a thread of its own, so that the catalog can be checked and pages be rendered meanwhile;
 * the same files as `writeFiles`. Fails as writing does, and if `signal` calls it off; then nothing is written any more.
 */
export function writeFilesAside(
  catalog: Catalog,
  folders: OutputFolders,
  signal?: AbortSignal,
): Promise<PublishedFiles> {
  const thread = new Worker(writeFilesThreadFile, { resourceLimits })
  return new Promise<PublishedFiles>((resolve, reject) => {
    thread.on('message', (answer: AsideAnswer) => {
      if ('failure' in answer) reject(answer.failure)
      else resolve(answer.published)
    })
    thread.once('error', reject)
    thread.once('exit', (code) =>
      reject(new Error(`Cannot write the files for machines: their thread ended (${code})`)),
    )
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    // All at once: this thread is about to be busy for long.
    for (const task of tasksOf(catalog, folders)) thread.postMessage(task, transferable(task))
  }).finally(() => thread.terminate())
}

/** Room for what is new: enough that most of it is done with before it grows old, which costs more to clear away. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

function* tasksOf(catalog: Catalog, folders: OutputFolders): Generator<AsideTask, void, undefined> {
  yield { family: withoutText(familyOf(catalog)), folders }
  for (const { bytes, standard } of catalogPieces(catalog)) yield { bytes, holdsStandard: standard !== undefined }
  yield { isAll: true }
}

/** Bytes are handed over, not copied; but small ones share their memory with others. */
function transferable(task: AsideTask): ArrayBuffer[] {
  if (!('bytes' in task)) return []
  const { buffer, byteLength } = task.bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}
