import { parentPort } from 'node:worker_threads'
import { standardIn } from './emit/catalog.ts'
import { freeMemory } from './free-memory.ts'
import { type FilesWriter, filesWriter } from './write-files.ts'
import type { AsideAnswer, AsideTask } from './write-files-aside.ts'

let writer: FilesWriter | undefined

parentPort?.on('message', (task: AsideTask) => parentPort?.postMessage(answerTo(task)))

function answerTo(task: AsideTask): AsideAnswer {
  try {
    return follow(task)
  } catch (failure) {
    return { failure }
  }
}

function follow(task: AsideTask): AsideAnswer {
  if ('family' in task) writer = filesWriter(task.family, task.folders)
  else if ('bytes' in task) {
    const { bytes, holdsStandard } = task
    writer?.add({ bytes, standard: holdsStandard ? standardIn(bytes) : undefined })
    freeMemory()
  } else if (writer) return { published: writer.end() }
  return 'done'
}
