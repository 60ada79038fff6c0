import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { standardIn } from './emit/catalog.ts'
import type { Standard } from './model/catalog.ts'
import { searchIndexer } from './publish/search/search-index.ts'
import { searchIndexFolder, writeSearchIndex } from './publish/search/write-search-index.ts'
import { type FilesWriter, filesWriter } from './write-files.ts'
import type { AsideAnswer, AsideTask, FirstTask } from './write-files-aside.ts'

let work: Work | undefined

parentPort?.on('message', (task: AsideTask) => {
  const answer = answerTo(task)
  if (answer) parentPort?.postMessage(answer)
})

function answerTo(task: AsideTask): AsideAnswer | undefined {
  try {
    return follow(task)
  } catch (failure) {
    return { failure }
  }
}

function follow(task: AsideTask): AsideAnswer | undefined {
  if ('family' in task) work = begin(task)
  else if ('bytes' in task) {
    const { bytes, holdsStandard } = task
    const standard = holdsStandard ? standardIn(bytes) : undefined
    work?.files.add({ bytes, standard })
    if (standard) work?.search?.add(standard)
  } else if (work) {
    work.search?.end()
    return { published: work.files.end() }
  }
  return undefined
}

/** What is being written. */
interface Work {
  readonly files: FilesWriter
  readonly search: SearchWriter | undefined
}

function begin({ family, folders, places }: FirstTask): Work {
  const files = filesWriter(family, folders)
  return { files, search: places && searchWriter(join(folders.folder, searchIndexFolder), places) }
}

/** Writes the search index of standards that come in one by one. */
interface SearchWriter {
  readonly add: (standard: Standard) => void
  /** To be called when all were added. */
  readonly end: () => void
}

function searchWriter(folder: string, places: ReadonlyMap<string, string>): SearchWriter {
  const { add, files } = searchIndexer()
  return { add, end: () => writeSearchIndex(files(places), folder) }
}
