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

/** Describes an artifact of `api/v1/`. */
export function listedFile({ path, content }: Artifact): ListedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return {
    path: path.slice(apiFolder.length),
    mediaType: mediaTypeOf(path),
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
