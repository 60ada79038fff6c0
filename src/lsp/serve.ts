import {
  createConnection,
  type InitializeParams,
  type Logger,
  TextDocuments,
  type WatchDog,
} from 'vscode-languageserver'
import { createProtocolConnection } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../model/text.ts'
import { followEditor } from './follow-editor.ts'
import { answerRequests } from './requests.ts'
import { createSession, type SessionSurroundings } from './session.ts'

/** The process around a language server. */
export interface Surroundings extends SessionSurroundings {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** The language in which to speak if the editor names none. */
  readonly locale: Language
  /** Whether the process of that number still runs. */
  readonly isAlive: (process: number) => boolean
}

/**
 * Serves an editor by the Language Server Protocol until it says `exit`, closes the stream or dies. Gives the exit code: 0 after
 * `shutdown`, else 1.
 */
export function serve(surroundings: Surroundings): Promise<number> {
  return new Promise((end) => {
    let editorWatch: NodeJS.Timeout | undefined
    const watchDog: WatchDog = {
      shutdownReceived: false,
      initialize({ processId }: InitializeParams) {
        if (processId === null || editorWatch !== undefined) return
        editorWatch = setInterval(() => surroundings.isAlive(processId) || finish(), watchInterval)
      },
      exit: finish,
    }
    const connect = (logger: Logger) => createProtocolConnection(surroundings.input, surroundings.output, logger)
    const connection = createConnection(connect, watchDog)
    const documents = new TextDocuments(TextDocument)
    const session = createSession({ connection, documents, surroundings })
    const client = followEditor({ connection, documents, session, locale: surroundings.locale })
    answerRequests({ connection, documents, session, client, pageOf: surroundings.pageOf })
    surroundings.input.on('end', finish)
    surroundings.input.on('close', finish)
    documents.listen(connection)
    connection.listen()

    function finish(): void {
      clearInterval(editorWatch)
      session.close()
      connection.dispose()
      end(watchDog.shutdownReceived ? 0 : 1)
    }
  })
}

/** Milliseconds between two looks at whether the editor still runs. */
const watchInterval = 3000
