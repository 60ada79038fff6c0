import type { Message } from '../model/text.ts'

/** The disk does not let us do what was asked: says what we were doing, with what, and the way out. */
export class FileError extends Error {
  readonly said: Message

  constructor(said: Message, options?: ErrorOptions) {
    super(said.en, options)
    this.name = 'FileError'
    this.said = said
  }
}

/** The system's short name of what went wrong, such as `EACCES`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
