import type { Artifact } from '../model/artifact.ts'
import { growingBytes } from './growing-bytes.ts'

/** What a file holds: text, bytes, or bytes in pieces that follow one another. */
export type Content = Artifact['content'] | readonly Uint8Array[]

/** A file as its emitter makes it; pieces can stand in several files and are not copied before they are written. */
export interface MadeFile {
  readonly path: string
  readonly content: Content
}

/** Puts what a file holds into bytes, text as UTF-8. */
export type BytesOf = (content: Content) => Uint8Array

/** Bytes that nothing else changes. */
export function ownBytes(content: Content): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  return isInPieces(content) ? Buffer.concat(content) : content
}

/** Bytes in one memory for all files: what it gives for one holds until it is asked for the next. */
export function bytesInTurn(): BytesOf {
  const memory = growingBytes(1 << 20)
  return (content) => {
    memory.clear()
    if (typeof content === 'string') memory.addText(content)
    else if (isInPieces(content)) for (const piece of content) memory.addBytes(piece)
    else return content
    return memory.between(0, memory.length())
  }
}

function isInPieces(content: Exclude<Content, string>): content is readonly Uint8Array[] {
  return Array.isArray(content)
}
