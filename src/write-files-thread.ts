import { parentPort } from 'node:worker_threads'
import { standardIn } from './emit/catalog.ts'
import { type FilesWriter, filesWriter } from './write-files.ts'
import type { AsideAnswer, AsideTask } from './write-files-aside.ts'

let writer: FilesWriter | undefined

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
  if ('family' in task) writer = filesWriter(task.family, task.folders)
  else if ('bytes' in task) {
    const { bytes, holdsStandard } = task
    writer?.add({ bytes, standard: holdsStandard ? standardIn(bytes) : undefined })
  } else if (writer) return { published: writer.end() }
  return undefined
}
