import { hash } from 'node:crypto'
import type { Artifact } from '../model/artifact.ts'
import { mediaTypeOf } from '../model/endpoints.ts'
import { apiFolder } from './addresses.ts'
import { type BytesOf, type MadeFile, ownBytes } from './content.ts'

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

/** Puts a file of `api/v1/` into bytes and describes it. */
export function emitted({ path, content }: MadeFile, bytesOf: BytesOf = ownBytes): EmittedFile {
  const bytes = bytesOf(content)
  const listed = {
    path: path.slice(apiFolder.length),
    mediaType: mediaTypeOf(path),
    size: bytes.byteLength,
    sha256: hash('sha256', bytes, 'hex'),
  }
  return { path, content: bytes, listed }
}
