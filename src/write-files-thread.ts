import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { readCatalog } from './emit/catalog.ts'
import { emitBeside } from './emit/index.ts'
import { noteFiles, type PublishedFiles } from './publish/published-files.ts'
import { searchIndex } from './publish/search/search-index.ts'
import { writeSearchIndex } from './publish/search/write-search-index.ts'
import { writeEmitted } from './write-files.ts'
import type { AsideResult, AsideTask } from './write-files-aside.ts'

parentPort?.once('message', async (task: AsideTask) => {
  const result: AsideResult = await work(task).then(
    (published) => ({ published }),
    (failure: unknown) => ({ failure }),
  )
  parentPort?.postMessage(result)
})

async function work({ catalogFile, folders }: AsideTask): Promise<PublishedFiles> {
  const notes = noteFiles()
  writeEmitted([catalogFile], notes, folders)
  const catalog = readCatalog(catalogFile)
  letGo(catalogFile.content)
  writeEmitted(emitBeside(catalogFile.listed, catalog), notes, folders)
  await writeSearchIndex(searchIndex(catalog), join(folders.folder, 'search-index'))
  return notes.published()
}

/** Frees the memory of `bytes`, which are as many as all other files of an edition together. */
function letGo({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}
