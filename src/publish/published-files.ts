import { editionEndpoints, publicationEndpoints } from '../model/endpoints.ts'
import { compareText } from '../model/place.ts'
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

/** What was noted of files. Plain data. */
export interface NotedFiles {
  readonly files: readonly PublishedFile[]
  /** Of each kind of file that is text the largest one. */
  readonly examples: readonly SizedExample[]
}

interface SizedExample extends FileExample {
  readonly size: number
}

/** Keeps what the pages tell of files while these are written one by one, in whatever order. */
export interface FileNotes {
  readonly add: (file: PublishedFile, content: Uint8Array) => void
  readonly noted: () => NotedFiles
  /** Adds what somebody else has noted of other files. */
  readonly takeIn: (noted: NotedFiles) => void
  readonly published: () => PublishedFiles
}

/** Begins to take note of files. */
export function noteFiles(): FileNotes {
  const files: PublishedFile[] = []
  const largest = new Map<string, SizedExample>()
  const isLarger = (endpoint: string, { size, path }: Pick<SizedExample, 'size' | 'path'>): boolean => {
    const known = largest.get(endpoint)
    return known === undefined || size > known.size || (size === known.size && path < known.path)
  }
  return {
    add({ path, size, sha256 }, content) {
      if (path.split('/').length <= 3 && !path.startsWith('schemas/')) files.push({ path, size, sha256 })
      const endpoint = kinds.find(({ form }) => form.test(path))?.endpoint
      if (endpoint === undefined || endpoint.endsWith('.xlsx') || !isLarger(endpoint, { size, path })) return
      // At once, so that no file is held until the end.
      largest.set(endpoint, { endpoint, path, size, text: fileExample(endpoint, content) })
    },
    noted: () => ({ files, examples: [...largest.values()] }),
    takeIn(noted) {
      for (const file of noted.files) files.push(file)
      for (const example of noted.examples)
        if (isLarger(example.endpoint, example)) largest.set(example.endpoint, example)
    },
    published() {
      const examples = kinds.flatMap(({ endpoint }) => largest.get(endpoint) ?? [])
      return {
        files: files.toSorted((a, b) => compareText(a.path, b.path)),
        examples: examples.map(({ endpoint, path, text }) => ({ endpoint, path, text })),
      }
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
