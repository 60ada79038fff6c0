import type { Message } from '../model/text.ts'

/** The command was given in a way that we cannot follow. */
export class UsageError extends Error {
  readonly said: Message

  constructor(said: Message) {
    super(said.en)
    this.name = 'UsageError'
    this.said = said
  }
}
