import { Worker } from 'node:worker_threads'
import { catalogPieces } from './emit/catalog.ts'
import { type Family, familyOf, withoutText } from './emit/family.ts'
import type { Catalog } from './model/catalog.ts'
import type { PublishedFiles } from './publish/published-files.ts'
import type { OutputFolders } from './write-files.ts'

/** What the thread is told: first what it needs throughout, then `catalog.json` piece by piece, then that this was all. */
export type AsideMessage =
  | { readonly family: Family; readonly folders: OutputFolders }
  | { readonly bytes: Uint8Array; readonly holdsStandard: boolean }
  | { readonly isAll: true }

/** What the thread says at its end. */
export type AsideResult = { readonly published: PublishedFiles } | { readonly failure: unknown }

/**
 * Writes everything for machines in a thread of its own, so that pages can be rendered meanwhile; the same files as
 * `writeFiles`. The thread holds one standard at a time, so that the catalog is not in memory twice. Fails as writing does.
 */
export function writeFilesAside(catalog: Catalog, folders: OutputFolders): Promise<PublishedFiles> {
  const thread = new Worker(new URL(`./write-files-thread${extension}`, import.meta.url), { resourceLimits })
  try {
    for (const [message, transferred] of messages(catalog, folders)) thread.postMessage(message, transferred)
  } catch (failure) {
    void thread.terminate()
    throw failure
  }
  return resultOf(thread)
}

/** A standard's files are soon done with: room for few new things keeps what is done with from growing old in memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 }

function* messages(
  catalog: Catalog,
  folders: OutputFolders,
): Generator<readonly [message: AsideMessage, transferred: readonly ArrayBuffer[]]> {
  yield [{ family: withoutText(familyOf(catalog)), folders }, []]
  for (const { bytes, standard } of catalogPieces(catalog)) {
    yield [{ bytes, holdsStandard: standard !== undefined }, transferable(bytes)]
  }
  yield [{ isAll: true }, []]
}

function resultOf(thread: Worker): Promise<PublishedFiles> {
  return new Promise((resolve, reject) => {
    thread.once('message', (result: AsideResult) => {
      if ('published' in result) resolve(result.published)
      else reject(result.failure)
    })
    thread.once('error', reject)
    thread.once('exit', (code) =>
      reject(new Error(`Cannot write the files for machines: their thread ended (${code})`)),
    )
  })
}

/** Bytes are handed over, not copied; but small ones share their memory with others. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

/** This module stands in `src` or was compiled to `lib`, and the thread's beside it. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
