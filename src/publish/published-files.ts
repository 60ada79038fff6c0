import { editionEndpoints, publicationEndpoints } from '../model/endpoints.ts'
import { fileExample } from './file-example.ts'

/** A file for machines that stands beside the pages: where below `api/v1/`, how large, and its digest. */
export interface PublishedFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

/** The beginning of a file, as an example of its kind. */
export interface FileExample {
  /** Path of its kind, as the endpoints name it. */
  readonly endpoint: string
  /** Path of the file below `api/v1/`. */
  readonly path: string
  readonly text: string
}

/** What the pages tell of the files for machines. */
export interface PublishedFiles {
  /** Those that an importer asks for by name, without single clauses, chapters and schemas. */
  readonly files: readonly PublishedFile[]
  /** One of each kind of file that is text, from the largest of the kind, which has the most to show. */
  readonly examples: readonly FileExample[]
}

/** Keeps what the pages tell of files while these are written one by one. */
export interface FileNotes {
  readonly add: (file: PublishedFile, content: Uint8Array) => void
  readonly published: () => PublishedFiles
}

/** Begins to take note of files. */
export function noteFiles(): FileNotes {
  const files: PublishedFile[] = []
  const largest = new Map<string, FileExample & { readonly size: number }>()
  return {
    add({ path, size, sha256 }, content) {
      if (path.split('/').length <= 3 && !path.startsWith('schemas/')) files.push({ path, size, sha256 })
      const endpoint = kinds.find(({ form }) => form.test(path))?.endpoint
      if (endpoint === undefined || endpoint.endsWith('.xlsx') || size <= (largest.get(endpoint)?.size ?? 0)) return
      // At once, so that no file is held until the end.
      largest.set(endpoint, { endpoint, path, size, text: fileExample(endpoint, content) })
    },
    published() {
      const examples = kinds.flatMap(({ endpoint }) => largest.get(endpoint) ?? [])
      return { files, examples: examples.map(({ endpoint, path, text }) => ({ endpoint, path, text })) }
    },
  }
}

const kinds = [
  ...publicationEndpoints.map(({ path }) => ({ endpoint: path, form: formOf(path, '') })),
  ...editionEndpoints.map(({ path }) => ({ endpoint: path, form: formOf(path, '[^/]+/[^/]+/') })),
]

function formOf(endpoint: string, folder: string): RegExp {
  return new RegExp(`^${folder}${endpoint.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
}
