import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver'
import type { Language, Message } from '../model/text.ts'

/** Makes what tells an editor of an error of our own: each once, or every keystroke would bring it again. */
export function ownFaultTeller(connection: Connection, locale: () => Language): (error: unknown) => void {
  const told = new Set<string>()
  return (error) => {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (told.has(said)) return
    told.add(said)
    connection.console.error(said)
    const shown: ShowMessageParams = { type: MessageType.Error, message: sentence[locale()] }
    connection.sendNotification(ShowMessageNotification.type, shown).catch(() => undefined) // nobody is there to be told
  }
}

const sentence: Message = {
  zh: 'normdown 因自身的错误未能检查这次改动，详情见其输出。下次改动时会再次检查。',
  en: 'normdown could not check the last change because of an error of its own; its output has the details. It tries again at the next change.',
}
