import { createHash } from 'node:crypto'
import type { Artifact } from '../model/artifact.ts'
import { mediaTypeOf } from '../model/endpoints.ts'
import { apiFolder } from './addresses.ts'

/** What a list of files says of each: where it is below `api/v1/`, and how to tell that it arrived whole. */
export interface ListedFile {
  readonly path: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string
}

/** An artifact as the bytes that are published, with what lists say of it. */
export interface EmittedFile extends Artifact {
  readonly content: Uint8Array
  readonly listed: ListedFile
}

/** Puts an artifact of `api/v1/` into bytes, text as UTF-8, and describes it. */
export function emitted({ path, content }: Artifact): EmittedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const listed = {
    path: path.slice(apiFolder.length),
    mediaType: mediaTypeOf(path),
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return { path, content: bytes, listed }
}
