import { Worker } from 'node:worker_threads'
import { claim } from './claim.ts'
import { catalogPieces } from './emit/catalog.ts'
import { type Family, familyOf, withoutText } from './emit/family.ts'
import type { Catalog } from './model/catalog.ts'
import type { PublishedFiles } from './publish/published-files.ts'
import { filesWriter, type OutputFolders, type WrittenEditions } from './write-files.ts'
import { writeFilesThreadFile } from './write-files-thread-file.ts'

/** What the thread is told: first what it needs throughout, then `catalog.json` piece by piece, then what it did not write itself. */
export type AsideTask =
  | { readonly family: Family; readonly folders: OutputFolders; readonly claims: Int32Array }
  | { readonly bytes: Uint8Array; readonly standard: number | undefined }
  | { readonly others: WrittenEditions }

/** What the thread answers at the end, or as soon as something fails. */
export type AsideAnswer = { readonly published: PublishedFiles } | { readonly failure: unknown }

/** Files for machines that are being written. */
export interface FilesAside {
  /**
   * Waits for the files, and writes those of the editions that the thread has not begun with, the last one first: whoever
   * waits has nothing else to do. Fails as writing does, and if it was called off.
   */
  readonly published: () => Promise<PublishedFiles>
  /** Calls it off if it is not done: then nothing is written any more. */
  readonly stop: () => Promise<void>
}

/**
 * Writes everything for machines in a thread of its own, so that the catalog can be checked and pages be rendered meanwhile;
 * the same files as `writeFiles`.
 */
export function writeFilesAside(catalog: Catalog, folders: OutputFolders): FilesAside {
  const family = familyOf(catalog)
  const claims = new Int32Array(new SharedArrayBuffer(catalog.standards.length * Int32Array.BYTES_PER_ELEMENT))
  const thread = new Worker(writeFilesThreadFile, { resourceLimits })
  const answered = answerOf(thread)
  answered.catch(() => {}) // whoever waits for it is told, but that may be nobody
  const tell = (task: AsideTask): void => thread.postMessage(task, transferable(task))
  // All at once: this thread is about to be busy for long.
  tell({ family: withoutText(family), folders, claims })
  let count = 0
  for (const { bytes, standard } of catalogPieces(catalog))
    tell({ bytes, standard: standard === undefined ? undefined : count++ })
  const finish = async (): Promise<PublishedFiles> => {
    const writer = filesWriter(family, folders)
    for (const [index, standard] of [...catalog.standards.entries()].reverse())
      if (claim(claims, index)) writer.addEdition(standard)
    tell({ others: writer.written() })
    return answered
  }
  let asked: Promise<PublishedFiles> | undefined
  return {
    published() {
      asked ??= finish()
      return asked
    },
    async stop() {
      await thread.terminate()
    },
  }
}

async function answerOf(thread: Worker): Promise<PublishedFiles> {
  try {
    return await new Promise<PublishedFiles>((resolve, reject) => {
      thread.on('message', (answer: AsideAnswer) => {
        if ('failure' in answer) reject(answer.failure)
        else resolve(answer.published)
      })
      thread.once('error', reject)
      thread.once('exit', (code) =>
        reject(new Error(`Cannot write the files for machines: their thread ended (${code})`)),
      )
    })
  } finally {
    await thread.terminate()
  }
}

/** Room for what is new: enough that most of it is done with before it grows old, which costs more to clear away. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

/** Bytes are handed over, not copied; but small ones share their memory with others. */
function transferable(task: AsideTask): ArrayBuffer[] {
  if (!('bytes' in task)) return []
  const { buffer, byteLength } = task.bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}
