import type { Message } from '../model/text.ts'

/** Records, a map or a calendar cannot be used at all: says which, why, and the way out. */
export class RecordsError extends Error {
  readonly said: Message

  constructor(said: Message, options?: ErrorOptions) {
    super(said.en, options)
    this.name = 'RecordsError'
    this.said = said
  }
}
