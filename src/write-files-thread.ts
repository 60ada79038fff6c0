import { parentPort } from 'node:worker_threads'
import { standardIn } from './emit/catalog.ts'
import { type FilesWriter, filesWriter } from './write-files.ts'
import type { AsideMessage, AsideResult } from './write-files-aside.ts'

let writer: FilesWriter | undefined

parentPort?.on('message', (message: AsideMessage) => {
  try {
    follow(message)
  } catch (failure) {
    end({ failure })
  }
})

function follow(message: AsideMessage): void {
  if ('family' in message) writer = filesWriter(message.family, message.folders)
  else if ('bytes' in message) {
    const { bytes, holdsStandard } = message
    writer?.add({ bytes, standard: holdsStandard ? standardIn(bytes) : undefined })
  } else if (writer) end({ published: writer.end() })
}

function end(result: AsideResult): void {
  parentPort?.postMessage(result)
  parentPort?.close()
}
