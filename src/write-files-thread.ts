import { parentPort } from 'node:worker_threads'
import { claim } from './claim.ts'
import { standardIn } from './emit/catalog.ts'
import { type FilesWriter, filesWriter, type WholeWriter } from './write-files.ts'
import type { AsideAnswer, AsideTask } from './write-files-aside.ts'

interface Begun {
  readonly writer: FilesWriter
  readonly whole: WholeWriter
  readonly claims: Int32Array
}

let begun: Begun | undefined

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
  if ('family' in task) {
    const writer = filesWriter(task.family, task.folders)
    begun = { writer, whole: writer.beginWhole(), claims: task.claims }
  } else if (begun !== undefined && 'bytes' in task) {
    const { bytes, standard } = task
    begun.whole.add(bytes, standard !== undefined)
    if (standard !== undefined && claim(begun.claims, standard)) begun.writer.addEdition(standardIn(bytes))
  } else if (begun !== undefined && 'others' in task) {
    begun.whole.takeIn(task.others)
    return { published: begun.whole.end() }
  }
  return undefined
}
