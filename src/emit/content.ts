import type { Artifact } from '../model/artifact.ts'
import { type GrowingBytes, growingBytes } from './growing-bytes.ts'

/** What a file holds, as a whole or in pieces that follow one another: text, which is published in UTF-8, and bytes. */
export type Content = Piece | readonly Piece[]

export type Piece = Artifact['content']

/** A file as its emitter makes it; pieces can stand in several files and are not copied before they are written. */
export interface MadeFile {
  readonly path: string
  readonly content: Content
}

/** What the emitters of an edition share with those of other editions. */
export interface Means {
  /** Gives the SHA-256 of a file that was made before. */
  readonly digestOf: (path: string) => string
  /** To be filled anew for each edition, so that not each needs new memory. */
  readonly memory: GrowingBytes
}

/** Puts what a file holds into bytes, text as UTF-8. */
export type BytesOf = (content: Content) => Uint8Array

/** Bytes that nothing else changes. */
export function ownBytes(content: Content): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  return isInPieces(content) ? Buffer.concat(content.map(ownBytes)) : content
}

/** Bytes in one memory for all files: what it gives for one holds until it is asked for the next. */
export function bytesInTurn(): BytesOf {
  const memory = growingBytes(1 << 20)
  return (content) => {
    if (typeof content !== 'string' && !isInPieces(content)) return content
    memory.clear()
    for (const piece of typeof content === 'string' ? [content] : content) {
      if (typeof piece === 'string') memory.addText(piece)
      else memory.addBytes(piece)
    }
    return memory.between(0, memory.length())
  }
}

function isInPieces(content: Exclude<Content, string>): content is readonly Piece[] {
  return Array.isArray(content)
}
