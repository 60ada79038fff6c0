import type { Message } from '../model/text.ts'

/** The configuration cannot be used: says what we were doing, with what, and the way out. */
export class ConfigError extends Error {
  readonly said: Message

  constructor(said: Message, options?: ErrorOptions) {
    super(said.en, options)
    this.name = 'ConfigError'
    this.said = said
  }
}
