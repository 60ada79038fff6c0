import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionEndpoints, publicationEndpoints } from '../model/endpoints.ts'

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

/** Reads what `api/v1/manifest.json` below `outDir` lists; nothing where a site is published alone. */
export function publishedFiles(outDir: string): PublishedFile[] {
  const manifest = join(outDir, 'api/v1/manifest.json')
  if (!existsSync(manifest)) return []
  const { files }: { files: PublishedFile[] } = JSON.parse(readFileSync(manifest, 'utf8'))
  return files.map(({ path, size, sha256 }) => ({ path, size, sha256 }))
}

/** An example of each kind of file that is text, from the largest of the kind, which has the most to show. */
export function fileExamples(outDir: string, files: readonly PublishedFile[]): FileExample[] {
  const kinds = [
    ...publicationEndpoints.map(({ path }) => ({ endpoint: path, form: formOf(path, '') })),
    ...editionEndpoints.map(({ path }) => ({ endpoint: path, form: formOf(path, '[^/]+/[^/]+/') })),
  ]
  return kinds.flatMap(({ endpoint, form }) => {
    const [largest] = files.filter(({ path }) => form.test(path)).toSorted((a, b) => b.size - a.size)
    if (largest === undefined || endpoint.endsWith('.xlsx')) return []
    const content = readFileSync(join(outDir, 'api/v1', largest.path), 'utf8')
    return [{ endpoint, path: largest.path, text: exampleIn(endpoint, content) }]
  })
}

function formOf(endpoint: string, folder: string): RegExp {
  return new RegExp(`^${folder}${endpoint.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
}

/** The largest JSON file is not taken apart for its sake: what it begins with is example enough. */
const tooLarge = 4_000_000
const linesShown = 48

function exampleIn(endpoint: string, content: string): string {
  if (endpoint.endsWith('.ndjson')) return cut(JSON.stringify(sampleOf(JSON.parse(content.split('\n')[0] || '{}'))))
  if (endpoint.endsWith('.json') && content.length < tooLarge) {
    return cut(JSON.stringify(sampleOf(JSON.parse(content)), null, 2))
  }
  return cut(content.slice(0, 20_000).replace(/^\uFEFF/, ''))
}

/** The first element of every list, and the beginning of every long text. */
function sampleOf(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 96 ? `${value.slice(0, 96)}…` : value
  if (Array.isArray(value)) return value.length > 1 ? [sampleOf(value[0]), '…'] : value.map(sampleOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sampleOf(inner)]))
}

function cut(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line))
  return [...lines.slice(0, linesShown), ...(lines.length > linesShown ? ['…'] : [])].join('\n').trimEnd()
}
